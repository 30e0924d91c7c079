/** What became of a person's notice; the rules stand in `acceptance-of.ts`. Acceptance never means consent. */
export const acceptanceStates = [
  'bound-on-joining',
  'accepted-by-use',
  'accepted-by-lapse',
  'accepted-expressly',
  'declined',
  'conflict',
  'pending'
] as const

export type AcceptanceState = (typeof acceptanceStates)[number]

/** What can be recorded; `post` concerns everybody, the others one person. */
export const eventKinds = ['post', 'dispatch', 'join', 'use', 'accept', 'decline', 'deactivate', 'bounce'] as const

export type EventKind = (typeof eventKinds)[number]

/** Something that happened. */
export interface AcceptanceEvent {
  /** `null` for a posting. */
  person: string | null
  event: EventKind
  /** ISO 8601 instant in UTC: `2020-05-03T09:00:00Z`. */
  at: string
}

/** Somebody whom the notice concerns. */
export interface Person {
  id: string
  email: string | null
  /** ISO 8601 instant or date; a date stands for its first moment in the notice's time zone. `null` where unknown. */
  joined: string | null
  locale: string | null
}

/** The two ways in which a notice can reach people, and from which a window can run. */
export type WindowStart = 'EmailDispatch' | 'WebsitePosting'

/** What the policy's clause on changes says, as far as acceptance depends on it; written into `notice.json`. */
export interface AcceptanceTerms {
  /** IANA name; days are counted here. */
  timeZone: string
  /** ISO 8601 duration in whole days, weeks, months or years; `null` where no window is stated: nothing ever lapses. */
  window: string | null
  /** A window that would end on a Saturday or Sunday ends on Monday. */
  rollToWorkingDay: boolean
  windowStarts: WindowStart[]
  /** The ways of giving notice after which use counts as acceptance. */
  noticeBy: WindowStart[]
  continuedUseIsAcceptance: boolean
  /** True where an e-mail that cannot be delivered is effective notice all the same. */
  dispatchSuffices: boolean
}

/** When notice was given to one person. */
export interface NoticeTimes {
  /** ISO 8601 instants; `null` for what has not happened. */
  postedAt: string | null
  dispatchedAt: string | null
  terms: AcceptanceTerms
}

/** Where one person stands at a given moment. */
export interface Acceptance {
  id: string
  state: AcceptanceState
  /** ISO 8601 instant from which the state holds; `null` while pending. */
  since: string | null
  /** First moment after the window, with the zone's offset: `2020-06-01T00:00:00+02:00`; `null` where none runs. */
  windowEnds: string | null
  /** The events that the state rests on, in order of time. */
  because: AcceptanceEvent[]
}
