import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { findConfig } from './find-config.ts'
import { git, isShallow, unknownRevision } from './git.ts'
import { isWithin } from './is-within.ts'
import { refusal } from './refusal.ts'

/** A file that differs between the working tree and a revision. Paths are counted from the top of the repository. */
export interface TouchedFile {
  status: 'added' | 'removed' | 'changed' | 'renamed'
  path: string
  /** What the file was called; differs from `path` where it was renamed. */
  oldPath: string
}

/** What a branch is, seen from the working tree. */
export interface Branch {
  /** Absolute path of the top of the repository. */
  top: string
  /** From the top to the working folder: `policies/`, or empty. */
  prefix: string
  /** The commit at which the branch left its base. */
  mergeBase: string
  /** In the order of their paths. */
  touched: TouchedFile[]
  /** The paths of all files of the working tree, but for those that git ignores. */
  files: string[]
}

const statuses: Readonly<Record<string, TouchedFile['status']>> = { A: 'added', D: 'removed', R: 'renamed' }
const comparing = [
  'diff',
  '--raw',
  '-z',
  '--no-relative',
  '--find-renames=40%',
  '--diff-filter=ADMRT',
  '--ignore-submodules',
  '--no-ext-diff'
]

/**
 * Find what differs between the working tree, with files that git does not track yet, and the commit at which the branch
 * left its base. Renames are followed; a symbolic link into the repository is left out, as the file that it leads to is
 * looked at under its own name.
 *
 * @throws VFileMessage where there is no repository, no such revision, or no commit that both share
 */
export async function readBranch(base: string, folder = '.'): Promise<Branch> {
  if (base.startsWith('-')) {
    throw refusal(base, 'a revision cannot start with a hyphen; name a commit, a branch or a tag', 'unknown-revision')
  }
  const top = await line(['rev-parse', '--show-toplevel'], folder, base)
  if (top === null) throw await noRepository(base, folder)
  const prefix = (await line(['rev-parse', '--show-prefix'], folder, base)) ?? ''
  if ((await line(['rev-parse', '--verify', '--quiet', `${base}^{commit}`], folder, base)) === null) {
    throw await unknownRevision(base, base, folder)
  }
  const mergeBase = await line(['merge-base', base, 'HEAD'], folder, base)
  if (mergeBase === null) throw await noMergeBase(base, folder)
  const tracked = await git([...comparing, mergeBase, '--'], folder, base)
  const others = await git(['ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', top], folder, base)
  const known = await git(['ls-files', '--full-name', '-z', '--', top], folder, base)
  const entries = await withoutLinks(parseRaw(parts(tracked)), top)
  const touched = [...entries.map((entry) => entry.file), ...parts(others).map(added)]
  touched.sort((a, b) => (a.path < b.path ? -1 : 1))
  return { top, prefix, mergeBase, touched, files: [...parts(known), ...parts(others)] }
}

/** In a container git often refuses a repository that another user owns. */
async function noRepository(base: string, folder: string) {
  const { folder: near } = findConfig(folder)
  const isThere = (await stat(join(near, '.git')).catch(() => null)) !== null
  const reason = isThere
    ? `git does not open the repository here: git status says why; if it is the owner, run git config --global --add safe.directory ${near}`
    : 'no git repository here, so there is no branch to check; name versions with --pair OLD NEW'
  return refusal(base, reason, 'no-repository')
}

async function noMergeBase(base: string, folder: string) {
  const reason = (await isShallow(folder, base))
    ? 'this clone is shallow, so it does not show where the branch left its base; run git fetch --unshallow'
    : 'this revision and the branch share no commit; name another with --base'
  return refusal(base, reason, 'no-merge-base')
}

async function line(words: string[], folder: string, name: string): Promise<string | null> {
  const output = await git(words, folder, name)
  return output === null ? null : output.toString().replace(/\n$/, '')
}

function parts(output: Buffer | null): string[] {
  return output === null ? [] : output.toString().split('\0').slice(0, -1)
}

function added(path: string): TouchedFile {
  return { status: 'added', path, oldPath: path }
}

/** A file that differs, and whether the base and the working tree have a symbolic link of that name. */
interface Entry {
  file: TouchedFile
  wasLink: boolean
  isLink: boolean
}

const linkMode = '120000'

/** `:100644 100644 OLD NEW M`, path, `:100644 100644 OLD NEW R087`, old path, new path, …: as `git diff --raw -z` writes it. */
function parseRaw(fields: readonly string[]): Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at < fields.length; ) {
    const [oldMode, newMode, , , letter] = fields[at]!.slice(1).split(' ')
    const status = statuses[letter![0]!] ?? 'changed'
    const oldPath = fields[at + 1]!
    const path = status === 'renamed' ? fields[at + 2]! : oldPath
    entries.push({ file: { status, path, oldPath }, wasLink: oldMode === linkMode, isLink: newMode === linkMode })
    at += status === 'renamed' ? 3 : 2
  }
  return entries
}

/**
 * Git keeps of a link only the name that it leads to, which is no policy. One that leads out of the repository stays
 * listed, and so does one that took the place of a file: reading it says what is wrong.
 */
async function withoutLinks(entries: readonly Entry[], top: string): Promise<Entry[]> {
  const kept: Entry[] = []
  for (const { file, wasLink, isLink } of entries) {
    const isNew = wasLink || file.status === 'added'
    if (isLink ? isNew && (await isWithin(join(top, file.path), top)) : wasLink && file.status === 'removed') continue
    kept.push({ file: wasLink ? added(file.path) : file, wasLink, isLink })
  }
  return kept
}
