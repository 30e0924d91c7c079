import type { Hit } from '../words/hits.ts'
import { gains, isNegated } from './collected.ts'
import { isElsewhere, tellsOfCollection } from './collecting-sections.ts'
import { headedSources } from './headed-sources.ts'
import { occasions } from './occasions.ts'
import {
  clauseAt,
  type Extractor,
  type Finding,
  type Frame,
  findingOf,
  isDenied,
  type Reading,
  ruleId,
  span
} from './reading.ts'

/** Verbs of collecting that ask a person, which is no automatic collection. */
const asking = new Set(['ask', 'require', 'request', 'solicit'])

const joins = new Set(['and', 'or', ','])
const refusals = new Set(['refuse', 'decline', 'fail', 'withhold'])

/** Find where personal data come from (`dpv:DataSource`; GDPR Art. 14(2)(f)). */
export const sources: Extractor = (policy) => {
  const found = policy.readings.flatMap(sourcesIn)
  return [...found, ...headedSources(policy, new Set(found.map(({ reading }) => reading)))]
}

const none: Finding[] = []

/** An occasion tells the source where the sentence names none: 'if you log in through a network, we receive … from it'. */
function sourcesIn(reading: Reading): Finding[] {
  const hits = reading.hits('sources')
  if (hits.length === 0 && reading.hits('companies').length === 0) return none
  const named = [
    ...hits.filter(({ term }) => !occasions[term.id]).flatMap((hit) => sourceIn(reading, hit)),
    ...fromCompanies(reading, hits)
  ]
  const third = named.filter(({ concept }) => concept === 'ThirdParty')
  // 'Facebook may provide us with your name': the words of giving are the third party's.
  if (third.length > 0)
    return named.filter(
      (one) =>
        third.includes(one) ||
        reading.sentence.text.slice(one.start, one.end).includes('you') ||
        !third.some(({ start, end }) => one.start < end && start < one.end)
    )
  return [...named, ...hits.filter(({ term }) => occasions[term.id]).flatMap((hit) => sourceIn(reading, hit))]
}

/** 'We receive your credit score from Experian.' */
function fromCompanies(reading: Reading, hits: readonly Hit[]): Finding[] {
  if (hits.some(({ term }) => term.id === 'ThirdParty') || isElsewhere(reading)) return []
  const hit = reading.hits('companies').find(({ start }) => reading.tokens[start - 1]?.word === 'from')
  if (!hit || isDenied(reading, hit.start)) return []
  const { start } = clauseAt(reading, hit.start)
  const isGained = reading.frames.some(
    (frame) =>
      frame.id === 'Collect' && gains(frame, reading) && !frame.denied && frame.start >= start && frame.end < hit.start
  )
  return isGained
    ? [{ ...findingOf(reading, hit, 'sources', ruleId('source', 'ThirdParty')), concept: 'ThirdParty' }]
    : []
}

function sourceIn(reading: Reading, hit: Hit): Finding[] {
  const occasion = occasions[hit.term.id]
  const concept = occasion ?? hit.term.id
  if (reading.sentence.unit === 'heading' && (occasion !== undefined || !statesSource(reading, hit))) return []
  const holds = occasion === undefined ? speaksOfGaining(reading) : collects(reading, concept)
  if (!holds || isWithheld(reading, hit)) return []
  const denied = isDenied(reading, hit.start)
  // 'You do not have to provide' leaves open where data come from; 'we do not collect from third parties' does not.
  if (denied && !reading.frames.some((frame) => frame.id === 'Collect' && isDeniedGain(reading, frame))) return []
  const polarity = denied ? 'denied' : 'affirmed'
  const found = { ...findingOf(reading, hit, 'sources', ruleId('source', concept), polarity), concept }
  return [found, ...(concept === 'ThirdParty' ? fromPerson(found, hit) : [])]
}

/** 'From you and your employer', 'either from you or from others': one phrase that names the person as well. */
function fromPerson(found: Finding, hit: Hit): Finding[] {
  const { reading } = found
  const you = reading.tokens.findIndex(
    ({ word }, i) => word === 'you' && i > hit.start && i < hit.end && reading.tokens[i - 1]!.word === 'from'
  )
  if (you < 0 || !joins.has(reading.tokens[you + 1]?.word ?? '')) return []
  const { start, end } = span(reading, hit.start, you + 1)
  return [{ ...found, concept: 'DataSubject', rule: ruleId('source', 'DataSubject'), start, end }]
}

/** 'Information collected automatically' tells the source; 'Log data' only names the data below it. */
function statesSource(heading: Reading, hit: Hit): boolean {
  const isName = heading.hits('dataCategories').some(({ start, end }) => start <= hit.start && end >= hit.end)
  return !isName && tellsOfCollection(heading)
}

/** 'If you do not provide your name', 'if you refuse to': nothing comes from anybody. */
function isWithheld(reading: Reading, hit: Hit): boolean {
  const clause = clauseAt(reading, hit.start)
  if (clause.kind !== 'condition') return false
  const words = reading.tokens.slice(clause.start, hit.end)
  return (clause.negation >= 0 && clause.negation < hit.end) || words.some(({ lemma }) => refusals.has(lemma))
}

function isDeniedGain(reading: Reading, frame: Frame): boolean {
  return gains(frame, reading) && isNegated(frame, clauseAt(reading, frame.start), reading)
}

/** The sentence is about gaining data, not about what a person may ask for or how to get in touch. */
function speaksOfGaining(reading: Reading): boolean {
  if (tellsOfCollection(reading)) return true
  if (isElsewhere(reading)) return false
  const given = reading.topic.length === 0
  return reading.frames.some(
    (frame) => gains(frame, reading) && (given || frame.id === 'Collect' || isGift(reading, frame))
  )
}

/** 'You give us your name': data named behind what the person does, not 'we use what you give us to …'. */
function isGift(reading: Reading, frame: Frame): boolean {
  if (frame.id !== 'Provide' || reading.tokens[frame.start]!.word !== 'you' || frame.denied) return false
  const before = reading.frames.some(({ start }) => start < frame.start)
  const clause = clauseAt(reading, frame.end - 1)
  return (
    clause.kind !== 'condition' &&
    (!before || frame.start <= clause.start) &&
    reading.hits('dataCategories').some(({ start }) => start >= frame.end && start < clause.end)
  )
}

function collects(reading: Reading, concept: string): boolean {
  if (isElsewhere(reading)) return false
  return reading.frames.some(
    (frame) =>
      frame.id === 'Collect' &&
      !frame.denied &&
      gains(frame, reading) &&
      (concept === 'DataSubject' || !asking.has(reading.tokens[frame.start]!.lemma))
  )
}
