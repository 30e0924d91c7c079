import { posix, relative, sep } from 'node:path'
import picomatch from 'picomatch'
import type { PolicyStatus } from '../check/report.ts'
import type { Branch, TouchedFile } from '../read/branch.ts'
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
}

const policyFile = /\.(?:md|markdown|txt)$/i

/**
 * The policies that a branch touches.
 *
 * @param paths     files, folders or patterns from the working folder on; where none is named, `patterns` decide
 * @param patterns  of the configuration, from `folder` on
 * @param folder    absolute path of the folder of the configuration
 * @throws CallError where a path leaves the repository
 */
export function policiesToCheck(
  branch: Branch,
  paths: readonly string[],
  patterns: readonly string[],
  folder: string
): ToCheck[] {
  const matches = paths.length > 0 ? named(paths, branch.prefix) : fits(patterns, relative(branch.top, folder))
  return branch.touched
    .filter(({ path, oldPath }) => matches(path) || matches(oldPath))
    .map((file) => toCheck(file, branch))
}

/** A named file that the branch does not touch: both versions are the same. */
export function unchanged(path: string, branch: Branch): ToCheck {
  const fromTop = posix.normalize(`${branch.prefix}${slashes(path)}`)
  return { path: fromTop, oldPath: null, status: 'unchanged', old: `${branch.mergeBase}:${fromTop}`, now: path }
}

/** Versions that the user named one by one: old, new, old, new. @throws CallError where one is left over */
export function pairsToCheck(names: readonly string[]): ToCheck[] {
  if (names.length % 2 === 1) throw new CallError('--pair takes two versions: the old one and the new one')
  return names.flatMap((now, at): ToCheck[] =>
    at % 2 === 0
      ? []
      : [{ path: slashes(now), oldPath: slashes(names[at - 1]!), status: 'pair', old: names[at - 1]!, now }]
  )
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

type Matches = (path: string) => boolean

function fits(patterns: readonly string[], folder: string): Matches {
  const matches = picomatch(
    patterns.map((each) => posix.join(slashes(folder), each)),
    { nocase: true }
  )
  return (path) => matches(path)
}

function named(paths: readonly string[], prefix: string): Matches {
  const all = paths.map((each) => {
    const path = posix.normalize(posix.join(prefix, slashes(each))).replace(/\/$/, '')
    if (path === '..' || path.startsWith('../') || posix.isAbsolute(each)) {
      throw new CallError(`${each} lies outside the repository; name a path below ${prefix || 'its top'}`)
    }
    const matches = picomatch(path, { nocase: true })
    const below = path === '.' ? '' : `${path}/`
    return (file: string) => file === path || matches(file) || (file.startsWith(below) && policyFile.test(file))
  })
  return (file) => all.some((matches) => matches(file))
}

function slashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path
}
