import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { Source } from '../model.ts'
import { readsAsEnglish } from '../parse/language.ts'
import { isConverted } from './convert/is-converted.ts'
import { decode } from './decode.ts'
import { collect, readBytes } from './read-bytes.ts'
import { refusal } from './refusal.ts'
import { splitRevision } from './revision.ts'
import { growYoungHeapFor } from './young-heap.ts'

declare module 'vfile' {
  interface DataMap {
    source: Source
  }
}

/** A stream of bytes, such as standard input. */
export type Input = AsyncIterable<Uint8Array | string>

/**
 * Read one policy: a file, `-` for standard input, or `REV:path`. An existing file wins over a revision.
 *
 * @returns text, `path` as the user named it, and `data.source`
 * @throws VFileMessage where it cannot be read, or is not a policy in English
 */
export async function readPolicy(name: string, stdin: Input): Promise<VFile> {
  if (name === '-') return policyFile(await collect(stdin, name), name, name, null)
  const inGit = existsSync(name) ? null : splitRevision(name)
  if (!inGit) return policyFile(await readBytes(name), name, name, null)
  const { readRevision } = await import('./git.ts')
  return policyFile(await readRevision(inGit, name), name, inGit.path, inGit.revision)
}

/**
 * Read a file of the working tree whose versions git keeps.
 *
 * @throws VFileMessage as readPolicy does, and where it is a symbolic link: it may lead to what the repository does not hold
 */
export async function readTracked(path: string, stdin: Input): Promise<VFile> {
  if ((await lstat(path).catch(() => null))?.isSymbolicLink()) {
    const reason = 'this is a symbolic link, of whose file git keeps no versions; let the policy itself stand here'
    throw refusal(path, reason, 'link')
  }
  return readPolicy(path, stdin)
}

/**
 * Read the version that a git revision has of a file of the working tree, by its former name where it was renamed since.
 *
 * @throws VFileMessage as readPolicy does
 */
export async function readBase(path: string, revision: string): Promise<VFile> {
  const { readRevision } = await import('./git.ts')
  const name = `${revision}:${path}`
  const object = { revision, path: `./${basename(path)}` }
  try {
    return await policyFile(await readRevision(object, name, dirname(path)), name, path, revision)
  } catch (error) {
    if (!(error instanceof VFileMessage) || error.ruleId !== 'missing-in-revision') throw error
    const { formerName } = await import('./former-name.ts')
    const former = await formerName(path, revision)
    if (former === null) throw noFormerName(name, path, revision)
    const formerly = `${revision}:${former}`
    const bytes = await readRevision({ revision, path: former }, formerly, dirname(path))
    return policyFile(bytes, formerly, former, revision)
  }
}

function noFormerName(name: string, path: string, revision: string) {
  const reason = `the revision ${revision} has no file ${path}, and git finds no former name of it; name the old version itself`
  return refusal(name, reason, 'missing-in-revision')
}

/**
 * Turn the bytes of a policy into a file to parse.
 *
 * @param name      the input as messages name it
 * @param path      its path, and `revision` the git revision, as the model names them
 * @throws VFileMessage where they are no text, empty, or not in English
 */
export async function policyFile(bytes: Buffer, name: string, path: string, revision: string | null): Promise<VFile> {
  growYoungHeapFor(bytes.length)
  const value = isConverted(path) ? await convertBytes(bytes, name, path) : decode(bytes, name)
  if (!/[\p{L}\p{N}]/u.test(value)) {
    throw refusal(name, 'this file is empty; expected the text of a policy', 'empty-file')
  }
  await expectEnglish(value, name)
  const source = { path, revision, sha256: createHash('sha256').update(bytes).digest('hex') }
  const file = new VFile({ path: name, value, data: { source } })
  if (isConverted(path)) {
    const reason = 'lines are those of the Markdown that this file is read as; assent convert prints it'
    file.message(reason, { ruleId: 'converted', source: 'assent' })
  }
  return file
}

async function convertBytes(bytes: Uint8Array, name: string, path: string): Promise<string> {
  return (await import('./convert/converter.ts')).convert(bytes, name, path)
}

async function expectEnglish(value: string, name: string): Promise<void> {
  const verdict = readsAsEnglish(value)
  if (verdict === 'yes') return
  const { guessLanguage } = await import('./guess-language.ts')
  const { language, mayBeEnglish } = guessLanguage(value)
  if (verdict === 'unsure' && mayBeEnglish) return
  const finding = language ? `this policy reads as ${language}` : 'this does not read as English'
  throw refusal(name, `${finding}; assent reads English only, so name the English version`, 'language')
}
