import type { FactKind, Polarity } from '../model.ts'
import type { Sentence, Topic } from '../parse/document.ts'
import type { Hit, Hits } from '../words/hits.ts'
import { endAt, startAt, type Tokens } from '../words/tokens.ts'
import type { Clause } from './clauses.ts'

/** What is done with data; ids of the lexicon `frames`. */
export type FrameId =
  | 'Collect'
  | 'Provide'
  | 'Use'
  | 'Share'
  | 'Keep'
  | 'Delete'
  | 'Transfer'
  | 'Right'
  | 'Include'
  | 'Contact'

/** Who does it. `unknown` where no subject is found, as in 'to send you offers' or in the passive voice. */
export type Agent = 'controller' | 'person' | 'other' | 'unknown'

/** A verb of data handling in a sentence. */
export interface Frame {
  id: FrameId
  /** Indices into the sentence's tokens; `end` is exclusive. */
  start: number
  end: number
  agent: Agent
  denied: boolean
}

/** A sentence as the rules see it. */
export interface Reading {
  sentence: Sentence
  tokens: Tokens
  clauses: readonly Clause[]
  frames: readonly Frame[]
  /** Phrases found, by lexicon. */
  hits(this: Reading, lexicon: string): readonly Hit[]
  /** Phrases found, of all lexicons, by lexicon. */
  allHits: Hits
  /** Readings of the sentences that govern this one, outermost first. */
  leads: readonly Reading[]
  /** Topics of the nearest heading that has any, and of the headings above it. */
  topics: readonly Topic[]
  /** Topics of the nearest heading that has any. */
  topic: readonly Topic[]
}

/** A policy as the rules see it. */
export interface PolicyReading {
  readings: readonly Reading[]
  /** Names by which the policy calls its controller, lower-case. */
  selfNames: ReadonlySet<string>
  title: string | null
  frontMatter: Readonly<Record<string, unknown>>
  sourcePath: string
}

/** A concept that a rule has read in a sentence. */
export interface Finding {
  kind: FactKind
  concept: string
  polarity: Polarity
  reading: Reading
  /** Indices into the sentence's text; `end` is exclusive. */
  start: number
  end: number
  /** Id of the rule: `data/email-address`. */
  rule: string
  /**
   * Set for a mention in passing: it counts only in a policy that nowhere states the concept outright, so that a fact
   * cites the words that state it. `false` where the rule itself saw that the words state it, whatever the heading says.
   */
  isPassing?: boolean
  /**
   * Set for a further place of a fact that other words state: how a right named elsewhere is used, a paragraph of a
   * part that is for one place. It counts only beside words that state the fact.
   */
  isSupport?: boolean
  /** Tells apart statements that share a concept: findings of one key become one fact. */
  key?: string
  /** Words for the label, where the concept's own are too general. */
  label?: string
  /** What more a fact of this kind holds: `duration`, `name`, ... */
  more?: Readonly<Record<string, unknown>>
}

/** Reads one kind of fact in a policy. */
export type Extractor = (policy: PolicyReading) => Finding[]

/** True where the sentence itself speaks of one of these frames, whoever acts. */
export function says(reading: Reading, ...ids: FrameId[]): boolean {
  return reading.frames.some((frame) => ids.includes(frame.id))
}

/** True where a sentence that governs this one (lead-in, run-in head, column header) speaks of one of these frames. */
export function isLedBy(reading: Reading, ...ids: FrameId[]): boolean {
  return reading.leads.some((lead) => says(lead, ...ids))
}

/** The clause that holds a token. */
export function clauseAt(reading: Reading, token: number): Clause {
  return reading.clauses.find((clause) => token >= clause.start && token < clause.end) ?? reading.clauses[0]!
}

/**
 * Whether what stands at a token is denied: by a negation before it in its clause, or by a lead-in such as 'We do not
 * collect:'. A condition ('if you do not agree') denies nothing.
 */
export function isDenied(reading: Reading, token: number): boolean {
  const clause = clauseAt(reading, token)
  if (clause.kind !== 'condition' && clause.negation >= 0 && clause.negation < token) return true
  const lead = reading.leads.at(-1)
  if (!lead || lead.sentence.isHead) return false
  const last = lead.clauses.findLast((part) => part.end > part.start + 1)
  return last !== undefined && last.kind === 'main' && last.negation >= 0
}

/**
 * Whether a denial holds only under a condition: 'if you do not agree, we will not share it'. It says what may happen, and
 * neither affirms nor denies what is done.
 */
export function isConditional(reading: Reading, token: number): boolean {
  const { clauses, tokens } = reading
  const at = clauses.findIndex((part) => token >= part.start && token < part.end)
  return [clauses[at - 1], clauses[at + 1]].some(
    (part) => part?.kind === 'condition' && tokens[part.start]!.word === 'if'
  )
}

/** A finding for a phrase of a lexicon. */
export function findingOf(
  reading: Reading,
  hit: Hit,
  kind: FactKind,
  rule: string,
  polarity: Polarity = 'affirmed'
): Finding {
  const { start, end } = span(reading, hit.start, hit.end)
  return { kind, concept: hit.term.id, polarity, reading, start, end, rule }
}

/** Indices into the sentence's text of a run of tokens. */
export function span(reading: Reading, start: number, end: number): { start: number; end: number } {
  return { start: startAt(reading.tokens, start), end: endAt(reading.tokens, end - 1) }
}

const ruleIds = new Map<string, string>()

/** Rule id of a concept: `ruleId('data', 'IPAddress')` is `data/ip-address`. */
export function ruleId(prefix: string, concept: string): string {
  const key = `${prefix}/${concept}`
  const known = ruleIds.get(key)
  if (known) return known
  const id = `${prefix}/${kebabCase(concept)}`
  ruleIds.set(key, id)
  return id
}

function kebabCase(name: string): string {
  let found = ''
  for (let i = 0; i < name.length; i++) {
    const startsWord =
      isUpper(name[i]) && (!isUpper(name[i - 1]) || (name[i + 1] !== undefined && !isUpper(name[i + 1])))
    found += (i > 0 && startsWord ? '-' : '') + name[i]!.toLowerCase()
  }
  return found
}

function isUpper(char: string | undefined): boolean {
  return char !== undefined && char >= 'A' && char <= 'Z'
}
