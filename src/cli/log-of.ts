import { VFileMessage } from 'vfile-message'
import type { Overrides } from '../judge/rule.ts'
import { conceptIds } from '../lexicon/concepts/index.ts'
import type { LogVersion, PolicyLog } from '../log/policy-log.ts'
import { parseText, type ReadRevision, walkVersions } from '../log/walk-versions.ts'
import type { ChangeKind } from '../model.ts'
import type { History, Revision } from '../read/history.ts'
import { reader } from '../reader.ts'
import { CallError } from './call-error.ts'
import { exitCodes } from './exit-codes.ts'
import { type RangeOptions, rangeOf } from './history-range.ts'
import type { Rim } from './rim.ts'

interface Asked extends RangeOptions {
  kind: ChangeKind[]
  concept?: string
  rules: Overrides
}

/**
 * Tell what each version of a policy changed. One that cannot be read is told on standard error and compared with none;
 * where none can be read, that sets the exit status.
 *
 * @returns null where no version can be read
 * @throws CallError where a bound of the range or the concept is wrong
 */
export async function logOf(path: string, history: History, asked: Asked, rim: Rim): Promise<PolicyLog | null> {
  if (asked.concept && !conceptIds().has(asked.concept)) {
    throw new CallError(`--concept is \`${asked.concept}\`; expected the id of a concept, as assent parse prints them`)
  }
  const filter = { kinds: asked.kind, concept: asked.concept ?? null }
  const picked = new Set(rangeOf(history.revisions, asked))
  const walked = between(history.revisions, picked)
  const before = await readableBefore(history, walked)
  const oldestFirst = walked.toReversed()
  const texts = history.read(oldestFirst.filter(({ blob }) => blob !== null))
  const versions = (await walkVersions(oldestFirst, texts, filter, asked.rules, before)).filter((_, at) =>
    picked.has(oldestFirst[at]!)
  )
  const unread = versions.filter(({ state }) => state === 'unread')
  for (const { commit, path: name, why } of unread) {
    rim.stderr.write(`${commit.slice(0, 10)}:${name}: ${why}; this version is skipped\n`)
  }
  if (versions.length > 0 && unread.length === versions.length) {
    rim.exitCode = exitCodes.input
    return null
  }
  const told = versions.filter((version) => isTold(version, asked)).toReversed()
  const { isShallow } = history
  return { schemaVersion: 1, reader, path, filter, isShallow, walked: versions.length, versions: told }
}

/** The commits from the first to the last of those picked, with what lies between them. */
function between(revisions: readonly Revision[], picked: ReadonlySet<Revision>): Revision[] {
  const first = revisions.findIndex((revision) => picked.has(revision))
  const last = revisions.findLastIndex((revision) => picked.has(revision))
  return first < 0 ? [] : revisions.slice(first, last + 1)
}

/** The nearest version before those walked that can be read. */
async function readableBefore(history: History, walked: readonly Revision[]): Promise<ReadRevision | null> {
  if (walked.length === 0) return null
  const older = history.revisions.slice(history.revisions.indexOf(walked.at(-1)!) + 1)
  for (const revision of older.filter(({ blob }) => blob !== null)) {
    for await (const text of history.read([revision])) {
      const policy = parseText(text)
      if (!(policy instanceof VFileMessage)) return { revision, policy }
    }
  }
  return null
}

/** Without a filter every version is told; with one, those that have something to tell, or that nobody could read. */
function isTold({ state, changes }: LogVersion, { kind, concept }: Asked): boolean {
  return (kind.length === 0 && concept === undefined) || changes.length > 0 || state === 'unread'
}
