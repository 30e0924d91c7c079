import type { Change, ChangeKind, Reader, Verdict } from '../model.ts'

/** Which changes a log tells. */
export interface LogFilter {
  /** Empty for changes of every kind. */
  kinds: ChangeKind[]
  /** Id of a concept that the change is of, or that its facts are about; null for any. */
  concept: string | null
}

/** One version of a policy, and what it changed. */
export interface LogVersion {
  /** Full id of the commit. */
  commit: string
  /** When it was committed: ISO 8601 with an offset. */
  date: string
  /** First line of the message of the commit. */
  subject: string
  /** What the file is called there, from the top of the repository. */
  path: string
  /** What it was called before; null where it kept its name. */
  oldPath: string | null
  /** `first` has none before it; `unread` could not be read; `removed` has no file; all else is `compared`. */
  state: 'first' | 'compared' | 'unread' | 'removed'
  /** Why it could not be read. */
  why: string | null
  /** The commit of the version that it is compared with: the last one before it that could be read. */
  against: string | null
  /** The gravest severity among `changes`. */
  verdict: Verdict
  /** The changes that the filter lets through. */
  changes: Change[]
  /** How many sentences changed their words, whatever the filter. */
  changedSentences: number
}

/** What `assent log` finds. */
export interface PolicyLog {
  schemaVersion: 1
  reader: Reader
  /** As the user named it. */
  path: string
  filter: LogFilter
  /** True where older commits may exist that this clone does not have. */
  isShallow: boolean
  /** How many versions were walked. */
  walked: number
  /** The newest first; those that the filter leaves nothing of are left out. */
  versions: LogVersion[]
}
