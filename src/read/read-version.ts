import { createHash } from 'node:crypto'
import { basename, dirname } from 'node:path'
import { VFileMessage } from 'vfile-message'
import { readBytes } from './read-bytes.ts'
import { refusal } from './refusal.ts'

/** A version of a policy, as a notice names it. */
interface NamedVersion {
  path: string
  revision: string | null
  sha256: string
}

/**
 * The bytes of the version of a policy that a notice tells of, where they can still be found as it names them.
 *
 * @throws VFileMessage where they cannot, or where the file holds something else by now
 */
export async function readVersion({ path, revision, sha256 }: NamedVersion): Promise<Buffer> {
  if (path === '-') throw refusal(path, 'this version came by standard input and is not kept', 'missing-file')
  const bytes = revision === null ? await readBytes(path) : await readCommitted(path, revision)
  if (createHash('sha256').update(bytes).digest('hex') === sha256) return bytes
  throw refusal(path, 'this file was changed since the notice was written', 'changed-version')
}

/** Git counts a path from the top of the repository; a notice may have counted from the working folder. */
async function readCommitted(path: string, revision: string): Promise<Buffer> {
  const { readRevision } = await import('./git.ts')
  const name = `${revision}:${path}`
  try {
    return await readRevision({ revision, path: `./${basename(path)}` }, name, dirname(path))
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error
    return readRevision({ revision, path }, name)
  }
}
