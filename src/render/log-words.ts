import type { LogVersion, PolicyLog } from '../log/policy-log.ts'
import type { Change, Severity } from '../model.ts'
import { grades } from './diff-words.ts'
import { spelled } from './spelled.ts'

/** How many versions were walked and how many of them are told, in one sentence or two. */
export function logHeadline({ walked, versions, filter, isShallow }: PolicyLog): string {
  const asked = [...filter.kinds.map(spelled), ...(filter.concept ? [filter.concept] : [])].join(', ')
  const changing = versions.filter((version) => version.changes.length > 0).length
  const counted = `${plural(walked, 'version')}, ${changing} with changes${asked ? ` of ${asked}` : ''}.`
  return isShallow
    ? `${counted} This clone is shallow: older versions may be missing; run git fetch --unshallow.`
    : counted
}

/** What a version is, in one sentence. */
export function versionWords(version: LogVersion, { filter }: PolicyLog): string {
  if (version.state === 'first') return 'The first version.'
  if (version.state === 'removed') return 'The file was removed.'
  if (version.state === 'unread') return `Skipped, it cannot be read: ${version.why}.`
  const name = version.oldPath ? `Renamed from ${version.oldPath}. ` : ''
  if (version.changes.length === 0) {
    const isFiltered = filter.kinds.length > 0 || filter.concept !== null
    return `${name}${isFiltered ? 'None of the changes asked for.' : 'No change of words.'}`
  }
  const counts = grades.flatMap(({ severity, counted }) => {
    const count = withSeverity(version, severity).length
    return count > 0 ? [`${count} ${counted}`] : []
  })
  return `${name}${counts.join(', ')}.`
}

/** The changes of a version of one severity. */
export function withSeverity({ changes }: LogVersion, severity: Severity): Change[] {
  return changes.filter((change) => change.severity === severity)
}

/** The day of a commit, as the clock of who made it showed it. */
export function dayOf({ date }: LogVersion): string {
  return date.slice(0, 10)
}

/** A commit as people name it. */
export function shortId(commit: string): string {
  return commit.slice(0, 10)
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
