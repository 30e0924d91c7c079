import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { largestInput, tooLarge } from './read-bytes.ts'
import { refusal } from './refusal.ts'
import type { RevisionPath } from './revision.ts'

const execute = promisify(execFile)

/**
 * The bytes of a file as a git revision has them. Git is run without a shell, asks nothing, and fetches nothing.
 *
 * @param name    the input as the user named it, for messages
 * @param folder  the folder to run git in
 * @throws VFileMessage that tells an unknown revision from an unknown path, a shallow clone, and no repository at all
 */
export async function readRevision({ revision, path }: RevisionPath, name: string, folder = '.'): Promise<Buffer> {
  if (revision.startsWith('-')) {
    throw refusal(name, 'a revision cannot start with a hyphen; name a commit, a branch or a tag', 'unknown-revision')
  }
  const object = `${revision}:${path}`
  const size = await git(['cat-file', '-s', object], folder, name)
  if (size === null) throw await diagnose(revision, path, name, folder)
  if (Number(size.toString()) > largestInput) throw tooLarge(name)
  const bytes = await git(['cat-file', 'blob', object], folder, name)
  if (bytes === null) throw refusal(name, 'this is a folder at that revision; name one file in it', 'folder')
  return bytes
}

/** Find out, by further questions to git, why an object was not found. */
async function diagnose(revision: string, path: string, name: string, folder: string) {
  if ((await git(['rev-parse', '--git-dir'], folder, name)) === null) {
    const reason = 'no git repository here, so there is no revision to read; run in the repository, or name a file'
    return refusal(name, reason, 'no-repository')
  }
  if ((await git(['rev-parse', '--verify', '--quiet', `${revision}^{tree}`], folder, name)) !== null) {
    const reason = `the revision ${revision} has no file ${path}; git counts a path from the top of the repository`
    return refusal(name, reason, 'missing-in-revision')
  }
  return unknownRevision(revision, name, folder)
}

/** The refusal for a revision that git does not know, with advice where the clone is shallow. */
export async function unknownRevision(revision: string, name: string, folder: string) {
  const advice = (await isShallow(folder, name))
    ? 'this clone is shallow: run git fetch --unshallow, or fetch that revision'
    : 'check its name, or fetch it first'
  return refusal(name, `unknown revision ${revision}; ${advice}`, 'unknown-revision')
}

/** True where the clone has only the newest commits. */
export async function isShallow(folder: string, name: string): Promise<boolean> {
  return (await git(['rev-parse', '--is-shallow-repository'], folder, name))?.toString().trim() === 'true'
}

/** What git writes, or `null` where it exits with a failure. It gets `input`, if there is any, on standard input. */
export async function git(words: string[], folder: string, name: string, input = ''): Promise<Buffer | null> {
  const env = { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0' }
  try {
    const running = execute('git', words, { cwd: folder, env, encoding: 'buffer', maxBuffer: 2 * largestInput })
    running.child.stdin?.on('error', () => {}) // git that fails early closes the pipe
    running.child.stdin?.end(input)
    return (await running).stdout
  } catch (error) {
    const { code } = error as { code?: unknown }
    if (typeof code === 'number') return null
    throw refusal(name, 'git could not be started; install git, or name a file', 'no-git')
  }
}
