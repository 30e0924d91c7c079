import type { AcceptanceTerms, WindowStart } from '../acceptance/types.ts'
import type { ChangeKind, Channel, Contact, Operation, Severity } from '../model.ts'

/** One version of the policy, as a notice names it. */
export interface NoticeVersion {
  path: string
  revision: string | null
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256: string
  /** ISO 8601 date, or year and month; `null` where the version states none. */
  lastUpdated: string | null
  effective: string | null
}

/** One change, as it is told to people. */
export interface NoticeChange {
  /** Id of the change in the diff. */
  id: string
  op: Operation
  kind: ChangeKind
  severity: Severity
  summary: string
  /** The old and the new words, where they help; `null` where they would only repeat the summary. */
  oldWords: string | null
  newWords: string | null
  /** True where silence cannot carry the change (recital 32 GDPR). */
  needsConsent: boolean
  basis: string[]
}

/** Changes that mean the same sort of thing for the reader. */
export interface NoticeGroup {
  heading: string
  changes: NoticeChange[]
}

/** A window that has its dates, counted from one event. */
export interface NoticeWindow {
  /** Calendar day of the event in the notice's time zone. */
  day: string
  lastDay: string
  /** First moment of effect, with the zone's offset: `2020-06-01T00:00:00+02:00`. */
  ends: string
}

/** All that a reader needs to know about time. */
export interface NoticeDates {
  /** The moment of posting, ISO 8601 in UTC. */
  postedAt: string
  /** The same as a calendar day in `timeZone`. */
  postedOn: string
  timeZone: string
  /** ISO 8601; `null` where no window is stated. No deadline is ever made up. */
  window: string | null
  /** For people whose window runs from the posting; `null` where none does. */
  fromPosting: NoticeWindow | null
  /** For people whose window runs from an e-mail to them: the rule in words, and the dates if sent on `postedOn`. */
  fromDispatch: { rule: string; ifSentOnPosting: NoticeWindow } | null
  /** Date that the new version states for itself; `null` where it states none. */
  effective: string | null
  newUsers: 'immediately' | null
}

/** What a date or a term rests on. */
export interface NoticeTermSource {
  term: 'window' | 'windowStarts' | 'channels' | 'continuedUseIsAcceptance' | 'newUsers' | 'dispatchSuffices'
  /** `override`: set by the user for this notice. `none`: neither version says it. */
  clause: 'old' | 'new' | 'override' | 'none'
  value: string | boolean | string[] | null
  /** The policy's words and where they stand. */
  evidence: { path: string; line: number; quote: string }[]
}

/** A notice of changes as plain data: what `notice.json` holds, and all that the other forms are written from. */
export interface Notice {
  schemaVersion: 1
  /** `n-` and the SHA-256 of all the rest. */
  id: string
  title: string
  policy: { title: string | null; controllers: string[] }
  /** Where the notice is posted; `null` where the user did not say. */
  url: string | null
  /** Where the whole new version can be read; `null` where the user did not say. */
  policyUrl: string | null
  from: NoticeVersion
  to: NoticeVersion
  groups: NoticeGroup[]
  /** Changes of wording, layout and order that are not listed. */
  editorialChanges: number
  dates: NoticeDates
  channels: Channel[]
  terms: AcceptanceTerms
  /** Which clause each term comes from, and its words. */
  termSources: NoticeTermSource[]
  contacts: Pick<Contact, 'channel' | 'value' | 'role'>[]
  /** For the legal team, to be shown when the notice is made: where the two versions' clauses differ, or are silent. */
  warnings: string[]
}

/** What the user decides. */
export interface NoticeOptions {
  /** Moment of posting: ISO 8601 with an offset or `Z`. */
  at: string
  /** IANA name; `UTC` where not given. */
  timeZone?: string
  /** Where the notice will be posted. */
  url?: string
  /** Where the whole new version can be read. */
  policyUrl?: string
  /** Each of these takes the place of what the policy's clause on changes says. */
  window?: string
  channels?: Channel[]
  windowStarts?: WindowStart[]
  continuedUseIsAcceptance?: boolean
  rollToWorkingDay?: boolean
  /** Make a notice even where no change is of substance. */
  evenIfEditorial?: boolean
}
