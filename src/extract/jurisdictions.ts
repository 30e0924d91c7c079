import type { Hit } from '../words/matcher.ts'
import { type Extractor, findingOf, type Reading, ruleId } from './reading.ts'

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
export const jurisdictions: Extractor = (policy) =>
  policy.readings.flatMap((reading) =>
    reading
      .hits('jurisdictions')
      .filter((hit) => !general.has(hit.term.id) || isScope(reading, hit))
      .map((hit) => findingOf(reading, hit, 'jurisdictions', ruleId('jurisdiction', hit.term.id)))
  )

/** A heading names the law, or the sentence says near by that it applies, or to whom: 'if you are in the EEA'. */
function isScope(reading: Reading, hit: Hit): boolean {
  if (reading.sentence.unit === 'heading' || reading.sentence.isHead) return true
  return reading.tokens.slice(Math.max(0, hit.start - near), hit.end + near).some((token) => scopes.has(token.lemma))
}
