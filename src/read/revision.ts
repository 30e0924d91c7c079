/** A file as a git revision has it. */
export interface RevisionPath {
  revision: string
  /** As git takes it: from the top of the repository, or from the working folder if it starts with `./` or `../`. */
  path: string
}

const driveLetter = /^[a-z]:[\\/]/i

/**
 * Take `REV:path` apart: `main:policies/privacy.md`, `HEAD@{2020-05-01 12:00}:privacy.md`.
 *
 * A path with a Windows drive letter is none, and neither is a name without a revision or without a path.
 */
export function splitRevision(name: string): RevisionPath | null {
  if (driveLetter.test(name)) return null
  const colon = firstBareColon(name)
  if (colon < 1 || colon === name.length - 1) return null
  return { revision: name.slice(0, colon), path: name.slice(colon + 1) }
}

/** Position of the first colon that stands outside braces, or -1. */
function firstBareColon(name: string): number {
  let depth = 0
  for (let at = 0; at < name.length; at++) {
    if (name[at] === '{') depth++
    if (name[at] === '}') depth--
    if (name[at] === ':' && depth <= 0) return at
  }
  return -1
}
