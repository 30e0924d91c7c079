import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { comparePolicies } from '../compare/compare-policies.ts'
import { parsePolicy, type ReadPolicy } from '../extract/parse-policy.ts'
import { verdictOf } from '../judge/judge.ts'
import type { Overrides } from '../judge/rule.ts'
import type { Revision } from '../read/history.ts'
import { passes } from './passes.ts'
import type { LogFilter, LogVersion } from './policy-log.ts'

/** A version of the history that could be read. */
export interface ReadRevision {
  revision: Revision
  policy: ReadPolicy
}

/**
 * Compare each version of a policy with the last one before it that could be read. A text that several versions share is
 * parsed once, and kept no longer than it is needed.
 *
 * @param revisions  the oldest first
 * @param texts      what those hold that have a blob, in the same order; a message for one that cannot be read
 * @param before     the version before them, if there is one
 * @returns the oldest first
 */
export async function walkVersions(
  revisions: readonly Revision[],
  texts: AsyncIterator<VFile | VFileMessage>,
  filter: LogFilter,
  rules: Overrides,
  before: ReadRevision | null
): Promise<LogVersion[]> {
  const uses = new Map<string, number>()
  for (const { blob } of revisions) if (blob) uses.set(blob, (uses.get(blob) ?? 0) + 1)
  const parsed = new Map<string, ReadPolicy | VFileMessage>()
  const versions: LogVersion[] = []
  let last = before
  for (const revision of revisions) {
    const { blob } = revision
    const version = untold(revision, last?.revision.commit ?? null)
    versions.push(version)
    if (blob === null) {
      version.state = 'removed'
      continue
    }
    const text = (await texts.next()).value
    const policy = parsed.get(blob) ?? parseText(text)
    const left = uses.get(blob)! - 1
    uses.set(blob, left)
    if (left > 0) parsed.set(blob, policy)
    else parsed.delete(blob)
    if (policy instanceof VFileMessage) {
      version.state = 'unread'
      version.why = policy.reason
      continue
    }
    if (last && last.revision.blob !== blob) {
      const diff = comparePolicies(last.policy, policy, { rules })
      version.changes = diff.changes.filter((change) => passes(change, filter))
      version.verdict = verdictOf(version.changes)
      version.changedSentences = diff.text.changedSentences
    }
    if (!last) version.state = 'first'
    last = { revision, policy }
  }
  return versions
}

function untold({ commit, date, subject, path, oldPath }: Revision, against: string | null): LogVersion {
  const nothing = { why: null, verdict: 'none', changes: [], changedSentences: 0 } as const
  return { commit, date, subject, path, oldPath, state: 'compared', against, ...nothing, changes: [] }
}

/** A policy, or what stands in the way of reading it. */
export function parseText(text: VFile | VFileMessage): ReadPolicy | VFileMessage {
  if (text instanceof VFileMessage) return text
  try {
    return parsePolicy(text)
  } catch (error) {
    if (error instanceof VFileMessage) return error
    throw error
  }
}
