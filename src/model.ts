/**
 * The types that the stages hand to each other, and nothing else.
 *
 * Lines and columns count from 1 and name the source file as a person's editor shows it; columns count UTF-16 code
 * units. Durations are ISO 8601 (`P7Y`, `P30D`), dates ISO 8601 (`2020-05-01`, or `2020-05` where no day is stated).
 */

/** The lists of facts in a policy model, in the order in which they are written out. */
export const factKinds = [
  'controllers',
  'contacts',
  'dataCategories',
  'sources',
  'purposes',
  'legalBases',
  'legitimateInterests',
  'retentionPeriods',
  'storage',
  'recipients',
  'transfers',
  'rights',
  'choices',
  'responseTimes',
  'cookies',
  'children',
  'automatedDecisions',
  'provision',
  'security',
  'jurisdictions',
  'changeTerms'
] as const

export type FactKind = (typeof factKinds)[number]

/** `denied` for what the controller says it does not do: 'we do not sell your data'. */
export type Polarity = 'affirmed' | 'denied'

/** A stretch of the source file; `endColumn` is the column after the last character. */
export interface Place {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** The words that a fact rests on, where they stand, and the rule that read them. */
export interface Evidence extends Place {
  /** Titles of the sections that enclose the words, outermost first. */
  section: string[]
  /** The words, as plain text with single spaces. */
  quote: string
  /** Id of the rule, `kind/concept` in kebab-case: `data/email-address`. */
  rule: string
}

/** What the same statement ties a fact to. */
export interface About {
  kind: FactKind
  concept: string
}

/** One concept that a policy states, with all its evidence. */
export interface Fact {
  /** An id of the taxonomy. */
  concept: string
  /** Full IRI of the DPV 2.3 term; `null` where DPV has none. */
  iri: string | null
  /** Where `iri` is null: IRI of the nearest broader DPV term, if there is one. */
  broader?: string
  /** The concept in plain English, for reports and notices: 'email address'. */
  label: string
  polarity: Polarity
  about: About[]
  evidence: Evidence[]
  /** Set where the author states the fact in a comment and no sentence says it. */
  stated?: true
}

/** GDPR Art. 13(1)(a). `concept` is `Controller`. */
export interface Controller extends Fact {
  name: string
}

/** GDPR Art. 13(1)(a), (b). `concept` is `Email`, `Phone`, `Post` or `Url`. */
export interface Contact extends Fact {
  channel: 'email' | 'phone' | 'post' | 'url'
  /** The address or number as written, with single spaces. */
  value: string
  role: 'controller' | 'dpo' | 'representative' | 'authority'
}

/** GDPR Art. 13(2)(a). */
export interface RetentionPeriod extends Fact {
  /** The upper bound, where a length is stated. */
  duration: string | null
  /** Set where the days of `duration` are business days: their number in the calendar hangs on holidays. */
  inBusinessDays?: true
  /** Id of a retention event: the event that the period runs from, or until. */
  event: string | null
}

/** GDPR Art. 13(1)(f), chapter V. `concept` is a mechanism, or `Destination`. */
export interface Transfer extends Fact {
  /** Places named as destinations: 'United States'. */
  places?: string[]
}

/** GDPR Art. 12(3): `duration` in which a request is answered, `extension` by which it may be prolonged. */
export interface ResponseTime extends Fact {
  duration: string
  /** Set where the days of `duration` are business days. */
  inBusinessDays?: true
  extension: string | null
}

/** Age below which the service is not meant for a person or asks for a parent; GDPR Art. 8. */
export interface Children extends Fact {
  minimumAge: number | null
}

export type Channel = 'Email' | 'WebsitePosting' | 'InProduct' | 'Other'

/** How changes of the policy are told and take effect. */
export interface ChangeTerms extends Fact {
  channels: Channel[]
  /** Days within which silence turns into acceptance: `P30D`. */
  window: string | null
  /** The events from which the window runs. */
  windowStarts: ('EmailDispatch' | 'WebsitePosting')[]
  continuedUseIsAcceptance: boolean
  /** `immediately` where new users are bound by the change at once. */
  newUsers: 'immediately' | null
  /** True where a dispatched e-mail is effective notice even if it cannot be delivered. */
  dispatchSuffices: boolean
}

/** A fact of any kind. */
export type AnyFact = Fact | Controller | Contact | RetentionPeriod | Transfer | ResponseTime | Children | ChangeTerms

/** Where a policy was read from. */
export interface Source {
  /** As the user named it; `-` for standard input. */
  path: string
  /** Git revision as the user named it; `null` for a file of the working tree. */
  revision: string | null
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256: string
}

/** Which reader drew the model; two models compare only when both come from one reader. */
export interface Reader {
  version: string
  /** `sha256:` and the digest of every lexicon in use. */
  lexicon: string
}

export interface SectionSummary {
  title: string
  /** 1 for the topmost heading. Pseudo-headings (bold or capitalised lines) stand one below the heading above them. */
  depth: number
  line: number
  endLine: number
  /** The list that the heading speaks of, or `null`. */
  topic: FactKind | 'scope' | null
}

/** A passage that speaks of personal data, yet gave no fact. */
export interface Unread {
  line: number
  endLine: number
  quote: string
  why: string
}

/**
 * A comment of the author that silences a rule: `<!-- assent ignore data/location -->`.
 *
 * It holds from where it stands to the end of its section; before the first heading, for the whole file.
 */
export interface Ignored extends Place {
  /** Id of the rule, or `data/*` for all rules of one prefix. */
  rule: string
  /** The comment, without its delimiters. */
  quote: string
  /** What the rule would have read. */
  silenced: { kind: FactKind; concept: string; line: number; quote: string }[]
}

/** A privacy policy as data. */
export interface Policy {
  schemaVersion: 1
  reader: Reader
  source: Source
  title: string | null
  /** BCP 47 tag of the language that the policy is written in. */
  language: 'en'
  dates: { lastUpdated: string | null; effective: string | null }
  controllers: Controller[]
  contacts: Contact[]
  dataCategories: Fact[]
  sources: Fact[]
  purposes: Fact[]
  legalBases: Fact[]
  legitimateInterests: Fact[]
  retentionPeriods: RetentionPeriod[]
  storage: Fact[]
  recipients: Fact[]
  transfers: Transfer[]
  rights: Fact[]
  choices: Fact[]
  responseTimes: ResponseTime[]
  cookies: Fact[]
  children: Children[]
  automatedDecisions: Fact[]
  provision: Fact[]
  security: Fact[]
  jurisdictions: Fact[]
  changeTerms: ChangeTerms[]
  sections: SectionSummary[]
  unread: Unread[]
  /** Rules that the author silenced, and what they would have read. */
  ignored: Ignored[]
}

/** How much a change matters to the person whose data it is. */
export type Severity = 'substantial' | 'review' | 'editorial'

export type Verdict = Severity | 'none'

/** For the person whose data it is: `broadens` what the controller may do, `narrows` it, or neither. */
export type Direction = 'broadens' | 'narrows' | 'neutral'

export type ChangeKind = FactKind | 'scope' | 'dates' | 'text'

export type Operation = 'added' | 'removed' | 'changed' | 'moved'

/** One difference of meaning, or one changed passage that no difference of meaning explains. */
export interface Change {
  /** `c-` and a digest of rule, kind, concept and values: the same change keeps its id wherever it stands. */
  id: string
  rule: string
  op: Operation
  kind: ChangeKind
  concept: string | null
  severity: Severity
  direction: Direction
  /** What the rule rests on: articles, guidelines. */
  basis: string[]
  /** True where silence cannot carry the change (recital 32 GDPR). */
  needsConsent: boolean
  /** One sentence in plain words. */
  summary: string
  /** `null` where added. For a change of `text`: the old words as a passage. */
  from: AnyFact | Passage | null
  /** `null` where removed. */
  to: AnyFact | Passage | null
  /** First and last line in the old file; empty where nothing of it is touched. */
  oldLines: [number, number] | []
  newLines: [number, number] | []
}

/** Words with their place, for changes that no fact explains. */
export interface Passage extends Place {
  section: string[]
  quote: string
}

/** A run of changed sentences that stand together. */
export interface Hunk {
  op: 'added' | 'removed' | 'edited' | 'moved' | 'split' | 'merged'
  old: Passage[]
  new: Passage[]
  /** Ids of the changes that explain it. */
  changes: string[]
}

export interface TextAccount {
  changedSentences: number
  explained: number
  unexplained: number
  layoutOnly: number
  moved: number
  hunks: Hunk[]
}

/** What `assent diff` finds. */
export interface PolicyDiff {
  schemaVersion: 1
  reader: Reader
  from: Source
  to: Source
  verdict: Verdict
  changes: Change[]
  text: TextAccount
}
