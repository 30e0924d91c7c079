import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { git, isShallow } from './git.ts'
import { largestInput, tooLarge } from './read-bytes.ts'
import { policyFile } from './read-policy.ts'
import { refusal } from './refusal.ts'

/** One commit of the history of a file. */
export interface Revision {
  /** Full id of the commit. */
  commit: string
  /** When it was committed: ISO 8601 with the offset of who did it. */
  date: string
  /** First line of the message. */
  subject: string
  /** What the file is called there, from the top of the repository. */
  path: string
  /** What it was called before; null where it kept its name. */
  oldPath: string | null
  /** Id of what it holds; null where the commit removes the file. */
  blob: string | null
}

/** The history of a file on its own line of commits, the newest first: a merge stands for what it brought in. */
export interface History {
  revisions: Revision[]
  /** True where older commits may exist that this clone does not have. */
  isShallow: boolean
  /** Read these versions, in this order; gives what stands in the way of one that cannot be read. */
  read(revisions: readonly Revision[]): AsyncGenerator<VFile | VFileMessage>
}

const listing = [
  '--literal-pathspecs',
  '-c',
  'log.showSignature=false',
  'log',
  '--follow',
  '--first-parent',
  '--diff-merges=first-parent',
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-color',
  '--no-ext-diff',
  '--encoding=UTF-8',
  '--format=%x01%H%x00%cI%x00%s%x00'
]
const nothing = /^0+$/

/**
 * Find the commits that changed a file, its renames followed. Git is run without a shell, and fetches nothing.
 *
 * @throws VFileMessage where there is no repository, or where no commit has the file
 */
export async function readHistory(path: string): Promise<History> {
  const isBelow = existsSync(dirname(path))
  const [folder, name] = isBelow ? [dirname(path), basename(path)] : ['.', path]
  const output = await git([...listing, '--', name], folder, path)
  const revisions = output === null ? [] : parseLog(output.toString().split('\0'))
  if (revisions.length === 0) throw await nothingFound(path, folder)
  return {
    revisions,
    isShallow: await isShallow(folder, path),
    read: (chosen) => readVersions(chosen, folder)
  }
}

async function nothingFound(path: string, folder: string) {
  if ((await git(['rev-parse', '--git-dir'], folder, path)) === null) {
    return refusal(
      path,
      'no git repository here, so there is no history to read; run in the repository',
      'no-repository'
    )
  }
  const isKnown = (await git(['rev-parse', '--verify', '--quiet', 'HEAD'], folder, path)) !== null
  const reason = isKnown ? 'no commit has this file; check the path, or commit it first' : 'nothing is committed yet'
  return refusal(path, reason, 'no-history')
}

/** A commit, its date and subject, and then `:100644 100644 OLD NEW M`, path: as `git log --raw -z` writes it. */
function parseLog(fields: readonly string[]): Revision[] {
  const revisions: Revision[] = []
  let head: Pick<Revision, 'commit' | 'date' | 'subject'> | null = null
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at]!.trimStart()
    if (field.startsWith('\u0001')) {
      head = { commit: field.slice(1), date: fields[at + 1]!, subject: fields[at + 2]! }
      at += 2
    } else if (field.startsWith(':') && head) {
      const [, , , blob, status] = field.split(' ')
      const isRenamed = status!.startsWith('R') || status!.startsWith('C')
      const path = fields[at + (isRenamed ? 2 : 1)]!
      const oldPath = isRenamed ? fields[at + 1]! : null
      revisions.push({ ...head, path, oldPath, blob: nothing.test(blob!) ? null : blob! })
      at += isRenamed ? 2 : 1
      head = null
    }
  }
  return revisions
}

async function* readVersions(revisions: readonly Revision[], folder: string): AsyncGenerator<VFile | VFileMessage> {
  const blobs = readBlobs(
    revisions.map((revision) => revision.blob!),
    folder
  )
  for (const { commit, path } of revisions) {
    const name = `${commit.slice(0, 10)}:${path}`
    const bytes = (await blobs.next()).value
    // Between two versions it is heard that somebody wants to stop the program.
    await turn()
    if (bytes === 'too-large') yield tooLarge(name)
    else if (!bytes) yield refusal(name, 'this clone does not have that version; run git fetch', 'missing-object')
    else yield await policyFile(bytes, name, path, commit).catch(asMessage)
  }
}

function asMessage(error: unknown): VFileMessage {
  if (error instanceof Error && 'ruleId' in error) return error as VFileMessage
  throw error
}

/** What blobs hold, several with one start of git; undefined for one that is not there. */
async function* readBlobs(ids: readonly string[], folder: string): AsyncGenerator<Buffer | 'too-large' | undefined> {
  const sizes = new Map<string, number>()
  const lines = await git(['cat-file', '--batch-check'], folder, folder, joined([...new Set(ids)]))
  for (const line of (lines ?? '').toString().split('\n')) {
    const [id, type, size] = line.split(' ')
    if (type === 'blob') sizes.set(id!, Number(size))
  }
  for (let at = 0; at < ids.length; ) {
    const batch: string[] = []
    let total = 0
    for (const id of ids.slice(at)) {
      total += sizes.get(id) ?? 0
      if (batch.length > 0 && total > largestInput) break
      batch.push(id)
    }
    at += batch.length
    const readable = batch.filter((id) => (sizes.get(id) ?? Infinity) <= largestInput)
    const found = await git(['cat-file', '--batch'], folder, folder, joined(readable))
    let offset = 0
    for (const id of batch) {
      const size = sizes.get(id)
      if (size === undefined || !found) yield undefined
      else if (size > largestInput) yield 'too-large'
      else {
        const start = found.indexOf(10, offset) + 1
        yield found.subarray(start, start + size)
        offset = start + size + 1
      }
    }
  }
}

function joined(ids: readonly string[]): string {
  return ids.map((id) => `${id}\n`).join('')
}
