import { marketingWords, saleWords } from '../lexicon/en/right-cues.ts'
import type { Topic } from '../parse/document.ts'
import { isPossible } from './choices.ts'
import { cuedRights } from './cued-rights.ts'
import { furtherRights } from './further-rights.ts'
import { placePartOf } from './place-parts.ts'
import { type Extractor, type Finding, findingOf, type PolicyReading, type Reading, ruleId } from './reading.ts'

const modals = new Set(['may', 'will', 'shall', 'can', 'also', 'might'])

/** Find what people may ask for (GDPR Art. 13(2)(b) to (d), 15 to 22, 77; opt-outs of other laws). */
export const rights: Extractor = (policy) => {
  const found = policy.readings.flatMap(rightsIn).map((finding) => inGeneralPart(policy, finding))
  const told = new Set(found.filter((finding) => !isHeading(finding)).map((finding) => finding.concept))
  const named = found.filter((finding) => !isHeading(finding) || !told.has(finding.concept))
  return [
    ...named,
    ...furtherRights(policy.readings, found),
    ...objections(policy),
    ...complaints(policy.readings, named)
  ]
}

/** What a part for all of Europe says of rights is said outright; what one place's law gives its people, in passing. */
function inGeneralPart(policy: PolicyReading, finding: Finding): Finding {
  const isGeneral = finding.reading.topic[0] === 'jurisdictions' && !placePartOf(policy, finding.reading)
  return isGeneral ? { ...finding, isPassing: false } : finding
}

/**
 * To refuse marketing, the ads that go with it, or another use of data is to object to it (GDPR Art. 21(1) to (3)): a
 * further place of a right that the policy names. What one place's law gives its people is left out.
 */
function objections(policy: PolicyReading): Finding[] {
  const told = new Set<number>()
  const found: Finding[] = []
  for (const reading of policy.readings) {
    const { unit, block } = reading.sentence
    if (unit === 'heading' || told.has(block) || reading.topic[0] === 'cookies') continue
    const hit =
      reading.hits('rights').find(({ term, start }) => refusals.has(term.id) && !isOwnDoing(reading, start)) ??
      reading.hits('choices').find(({ term }) => term.id === 'OptOut' && isTold(reading))
    if (!hit || !isPossible(reading, hit.start) || placePartOf(policy, reading)) continue
    told.add(block)
    const rule = ruleId('right', 'Objection')
    found.push({ ...findingOf(reading, hit, 'rights', rule), concept: 'Objection', isSupport: true })
  }
  return found
}

/** 'Place of processing: India – Privacy policy – Opt out': a row of links tells nobody what may be done. */
function isTold({ tokens }: Reading): boolean {
  return tokens.some(({ word }) => tellers.has(word))
}

const tellers = new Set(['you', 'your', 'user', 'users', 'can', 'may', 'to', 'how', 'right'])
const refusals = new Set(['OptOutMarketing', 'OptOutSale'])
const dealings = new Set<Topic | undefined>([
  'purposes',
  'dataCategories',
  'sources',
  'recipients',
  'retentionPeriods',
  'legalBases',
  'scope'
])

/** Where people may complain first, or to whom else, in a policy that tells of their right to go to an authority. */
function complaints(readings: readonly Reading[], named: readonly Finding[]): Finding[] {
  const told = new Set(named.filter(({ concept }) => concept === 'Complaint').map(({ reading }) => reading))
  return readings.flatMap((reading) => {
    const hit = reading.hits('rightCues').find(({ term }) => term.id === 'Complaint')
    if (!hit || told.has(reading) || reading.sentence.unit === 'heading' || dealings.has(reading.topic[0])) return []
    return [{ ...findingOf(reading, hit, 'rights', ruleId('right', 'Complaint')), isSupport: true }]
  })
}

/** A heading is evidence only for a right that the text below it does not name. */
function isHeading({ reading }: Finding): boolean {
  return reading.sentence.unit === 'heading'
}

function rightsIn(reading: Reading): Finding[] {
  const found = reading
    .hits('rights')
    .filter(
      (hit) => hit.term.id === 'NonDiscrimination' || !(isOwnDoing(reading, hit.start) || isRefused(reading, hit))
    )
    .map((hit) => findingOf(reading, hit, 'rights', ruleId('right', hit.term.id)))
  found.push(...optOuts(reading, found))
  const named = new Set(found.map((finding) => finding.concept))
  return [...found, ...cuedRights(reading).filter((finding) => !named.has(finding.concept))]
}

/** 'Our newsletters tell you how to opt out': what one opts out of stands elsewhere in the sentence. */
function optOuts(reading: Reading, found: readonly Finding[]): Finding[] {
  const hit = reading.hits('choices').find((candidate) => candidate.term.id === 'OptOut')
  if (!hit || !isPossible(reading, hit.start)) return []
  const concepts = [
    { concept: 'OptOutMarketing', words: marketingWords },
    { concept: 'OptOutSale', words: saleWords }
  ]
  return concepts
    .filter(({ concept }) => !found.some((finding) => finding.concept === concept))
    .filter(({ words }) => reading.tokens.some((token) => words.has(token.lemma)))
    .map(({ concept }) => ({ ...findingOf(reading, hit, 'rights', ruleId('right', concept)), concept }))
}

/** 'You have no right to erasure where …'; 'for data kept until you unsubscribe' tells only how long. */
function isRefused({ tokens }: Reading, { start, end }: { start: number; end: number }): boolean {
  for (let i = Math.max(0, start - 2); i < end; i++) {
    const { word } = tokens[i]!
    if (word === 'no' && tokens[i + 1]?.lemma === 'right') return true
    if (word === 'until' && i < start) return true
  }
  return false
}

/** 'We may restrict processing': what the controller does of its own is no right. */
function isOwnDoing({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1]?.word ?? ''
  if (tokens.slice(Math.max(0, at - 3), at).some((token) => token.lemma === 'reserve')) return true
  return before === 'we' || (modals.has(before) && tokens[at - 2]?.word === 'we')
}
