import type { Hit } from '../words/hits.ts'
import { placePartOf } from './place-parts.ts'
import { type Extractor, type Finding, findingOf, type PolicyReading, type Reading, ruleId } from './reading.ts'

/** Laws that policies name all over; they are told as a scope only where a sentence says so. */
const general = new Set(['GDPR', 'UKGDPR', 'Switzerland'])
const scopes = new Set([
  'apply',
  'subject',
  'comply',
  'compliance',
  'scope',
  'govern',
  'adhere',
  'if',
  'resident',
  'reside'
])
const near = 6

/** Find the laws and places that the policy, or a part of it, is for. */
export const jurisdictions: Extractor = (policy) => {
  const found = policy.readings.flatMap((reading) =>
    reading
      .hits('jurisdictions')
      .filter((hit) => !general.has(hit.term.id) || isScope(reading, hit))
      .map((hit) => findingOf(reading, hit, 'jurisdictions', ruleId('jurisdiction', hit.term.id)))
  )
  return [...found, ...partsIn(policy, found)]
}

/** In a part for the people of one place, each paragraph is what their law asks the policy to say. */
function partsIn(policy: PolicyReading, found: readonly Finding[]): Finding[] {
  const told = new Set(found.map(({ concept, reading }) => `${concept} ${reading.sentence.block}`))
  const further: Finding[] = []
  for (const reading of policy.readings) {
    const { unit, block, leads, text } = reading.sentence
    if (unit === 'heading' || leads.some((lead) => !lead.isHead)) continue
    const law = placePartOf(policy, reading)
    if (!law || told.has(`${law} ${block}`)) continue
    told.add(`${law} ${block}`)
    further.push({
      kind: 'jurisdictions',
      concept: law,
      polarity: 'affirmed',
      reading,
      start: 0,
      end: text.length,
      rule: ruleId('jurisdiction', law),
      isSupport: true
    })
  }
  return further
}

/** A heading names the law, or the sentence says near by that it applies, or to whom: 'if you are in the EEA'. */
function isScope(reading: Reading, hit: Hit): boolean {
  if (reading.sentence.unit === 'heading' || reading.sentence.isHead) return true
  return reading.tokens.slice(Math.max(0, hit.start - near), hit.end + near).some((token) => scopes.has(token.lemma))
}
