import { posix, relative, sep } from 'node:path'
import picomatch from 'picomatch'
import type { VFile } from 'vfile'
import type { PolicyStatus } from '../check/report.ts'
import type { Branch, TouchedFile } from '../read/branch.ts'
import { refusal } from '../read/refusal.ts'
import { CallError } from './call-error.ts'

/** Where policies are looked for unless the configuration says otherwise. */
export const usualPolicies = ['policies/**/*.{md,markdown}', '**/*privacy*.{md,markdown}']

/** One policy to check: what to call it, and the names by which its versions are read. */
export interface ToCheck {
  path: string
  oldPath: string | null
  status: PolicyStatus
  /** Null where the policy is new. */
  old: string | null
  /** Null where the policy is gone. */
  now: string | null
  /** The version published last, where the changes are told from there on. */
  published?: VFile
}

const policyFile = /\.(?:md|markdown|txt)$/i

/**
 * The policies that a branch touches, and named files that it does not touch.
 *
 * @param paths     files, folders or patterns from the working folder on; where none is named, `patterns` decide
 * @param patterns  of the configuration, from `folder` on
 * @param folder    absolute path of the folder of the configuration
 * @throws VFileMessage where a path stands for no file of the repository
 */
export function policiesToCheck(
  branch: Branch,
  paths: readonly string[],
  patterns: readonly string[],
  folder: string
): ToCheck[] {
  const named = paths.map((path) => ({ path, fits: fitsPath(path, branch.prefix) }))
  const among = [...branch.files, ...branch.touched.flatMap(({ path, oldPath }) => [path, oldPath])]
  const lost = named.find(({ fits }) => !among.some(fits))
  if (lost) throw refusal(lost.path, 'no file of the repository has this path; check it', 'missing-file')
  const isPolicy =
    paths.length > 0 ? (file: string) => named.some(({ fits }) => fits(file)) : fitsPatterns(patterns, branch, folder)
  const touched = branch.touched.filter(({ path, oldPath }) => isPolicy(path) || isPolicy(oldPath))
  const still = paths
    .map((path) => ({ path, fromTop: fromTop(path, branch.prefix) }))
    .filter((each) => branch.files.includes(each.fromTop) && touched.every(({ path }) => path !== each.fromTop))
    .map((each) => unchanged(each.path, each.fromTop, branch))
  return [...touched.map((file) => toCheck(file, branch)), ...still]
}

/** True where at least one file of the repository is a policy by the patterns: else these are likely wrong. */
export function hasPolicies(branch: Branch, patterns: readonly string[], folder: string): boolean {
  return branch.files.some(fitsPatterns(patterns, branch, folder))
}

function unchanged(path: string, fromTop: string, { mergeBase }: Branch): ToCheck {
  return { path: fromTop, oldPath: null, status: 'unchanged', old: `${mergeBase}:${fromTop}`, now: path }
}

/** The policies of the repository that a branch does not touch. */
export function untouchedPolicies(branch: Branch, patterns: readonly string[], folder: string): ToCheck[] {
  const isPolicy = fitsPatterns(patterns, branch, folder)
  const touched = new Set(branch.touched.flatMap(({ path, oldPath }) => [path, oldPath]))
  const still = branch.files.filter((path) => isPolicy(path) && !touched.has(path)).sort()
  return still.map((path) => unchanged(posix.relative(branch.prefix, path), path, branch))
}

/** Versions that the user named one by one: old, new, old, new. @throws CallError where one is left over */
export function pairsToCheck(names: readonly string[]): ToCheck[] {
  if (names.length % 2 === 1) throw new CallError('--pair takes two versions: the old one and the new one')
  return names.flatMap((now, at): ToCheck[] => {
    const old = names[at - 1]
    if (at % 2 === 0 || old === undefined) return []
    return [{ path: posix.normalize(slashes(now)), oldPath: slashes(old), status: 'pair', old, now }]
  })
}

function toCheck({ status, path, oldPath }: TouchedFile, { prefix, mergeBase }: Branch): ToCheck {
  return {
    path,
    oldPath: status === 'renamed' ? oldPath : null,
    status,
    old: status === 'added' ? null : `${mergeBase}:${oldPath}`,
    now: status === 'removed' ? null : posix.relative(prefix, path)
  }
}

type Fits = (path: string) => boolean

/** A configuration outside the repository speaks of paths from the top on. */
function fitsPatterns(patterns: readonly string[], { top }: Branch, folder: string): Fits {
  const below = slashes(relative(top, folder))
  const from = below.startsWith('..') ? '' : below
  const isMatch = picomatch(
    patterns.map((each) => posix.join(from, each)),
    { nocase: true }
  )
  return (path) => isMatch(path)
}

/** A path stands for the file, for the policies of the folder, or for what fits the pattern. */
function fitsPath(path: string, prefix: string): Fits {
  const whole = fromTop(path, prefix)
  const below = whole === '.' ? '' : `${whole}/`
  const isMatch = picomatch(whole, { nocase: true })
  return (file) => file === whole || isMatch(file) || (file.startsWith(below) && policyFile.test(file))
}

function fromTop(path: string, prefix: string): string {
  const whole = posix.normalize(posix.join(prefix, slashes(path)))
  return whole.length > 1 && whole.endsWith('/') ? whole.slice(0, -1) : whole
}

function slashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path
}
