/*
 * The tables of a ledger, the same on SQLite and PostgreSQL. Times are whole milliseconds since 1970-01-01T00:00Z.
 * Rows of notice, notice_file, policy_version, event and seal are added and never altered.
 */

/** The kinds of databases that hold a ledger. */
export type Dialect = 'sqlite' | 'postgres'

/** A notice that has been entered into the ledger; whether and when it was posted, its `post` event tells. */
export interface NoticeRow {
  seq: number
  /** `n-` and the SHA-256 of its content. */
  id: string
  /** notice.json as it was written. */
  document: string
  /** The batch that seals it. */
  batch: number
}

/** One of the files of a notice: a bundle of evidence needs no folder beside it. */
export interface NoticeFileRow {
  notice: number
  name: string
  sha256: string
  content: Uint8Array
}

/** The text of a version of the policy that a notice tells of. */
export interface PolicyVersionRow {
  notice: number
  /** `new`: the version announced; `old`: the one before it. */
  side: 'old' | 'new'
  path: string
  revision: string | null
  sha256: string
  content: Uint8Array
}

/**
 * Somebody, numbered in the order of recording, without gaps. The only table with personal data: erasing a person empties every column but `key` and `digest`.
 */
export interface PersonRow {
  key: number
  id: string | null
  email: string | null
  /** When they joined: an instant, or a calendar day that stands for its first moment in the zone of a notice. */
  joined_at: number | null
  joined_on: string | null
  locale: string | null
  /** 32 hexadecimal digits of chance, without which nobody can guess a person from the digest. */
  salt: string | null
  /** SHA-256 of salt and fields as they came; later fields have theirs in an event `update`. */
  digest: string
  erased_at: number | null
}

/** Something that happened, by seq in the order of recording, without gaps. */
export interface EventRow {
  seq: number
  /** The notice that it is about; 0 where it is about no single one. */
  notice: number
  /** Key of the person; 0 for a posting, which concerns everybody. */
  person: number
  /** A kind of `src/acceptance/types.ts`, or `update` or `erase`. */
  kind: string
  at: number
  /** JSON without personal data, or null. */
  detail: string | null
}

/**
 * What was recorded in one transaction, and the hash that binds it to all that was recorded before. Events and people
 * are numbered without gaps, so first and last name them all; where there is none, the last is one less than the first.
 */
export interface SealRow {
  batch: number
  first_seq: number
  last_seq: number
  first_person: number
  last_person: number
  /** How many notices; they name their batch. */
  notices: number
  previous: string
  /** The hash of what is sealed; see `seal-lines.ts`. */
  content: string
  hash: string
  /** When all of it was recorded. */
  sealed_at: number
  /** `set` where ASSENT_NOW set the clock. */
  clock: 'machine' | 'set'
}

/** How far the dispatch to a person is; working state, no evidence. */
export interface DeliveryRow {
  notice: number
  person: number
  state: 'queued' | 'sending' | 'accepted' | 'refused' | 'doubtful'
  message_id: string
  attempts: number
  not_before: number | null
  answer: string | null
  /** The run or worker that has it in hand. */
  run: string | null
  changed_at: number
}

/** A process that sends; working state. */
export interface DispatchRunRow {
  id: string
  /** Where its process lives: nothing can be said of a process of another machine or container. */
  host: string
  pid: number
  /** What it is at: the id of a worker's job. */
  work: string | null
  /** When it last said that it lives; milliseconds of the machine's clock. */
  beat_at: number
}

/** The tables, by name. */
export interface Tables {
  notice: NoticeRow
  notice_file: NoticeFileRow
  policy_version: PolicyVersionRow
  person: PersonRow
  event: EventRow
  seal: SealRow
  delivery: DeliveryRow
  dispatch_run: DispatchRunRow
}
