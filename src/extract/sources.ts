import type { Hit } from '../words/matcher.ts'
import { type Extractor, type Finding, findingOf, isDenied, isLedBy, type Reading, ruleId, says } from './reading.ts'

/** What an occasion says of the source: at sign-up the person gives data, during use the service takes them. */
const occasions: Readonly<Record<string, string>> = { WhenGiving: 'DataSubject', WhenUsing: 'AutomaticCollection' }
const elsewhere = new Set(['rights', 'contacts', 'choices', 'retentionPeriods', 'changeTerms', 'security', 'scope'])

/** Find where personal data come from (`dpv:DataSource`; GDPR Art. 14(2)(f)). */
export const sources: Extractor = (policy) =>
  policy.readings
    .filter((reading) => reading.sentence.unit !== 'heading')
    .flatMap((reading) => reading.hits('sources').flatMap((hit) => sourceOf(reading, hit)))

function sourceOf(reading: Reading, hit: Hit): Finding[] {
  const concept = occasions[hit.term.id]
  if (concept === undefined) {
    if (!speaksOfGaining(reading)) return []
    return [finding(reading, hit, hit.term.id)]
  }
  const collects = reading.frames.some((frame) => frame.id === 'Collect' && frame.agent !== 'person')
  return collects ? [finding(reading, hit, concept)] : []
}

function finding(reading: Reading, hit: Hit, concept: string): Finding {
  const polarity = isDenied(reading, hit.start) ? 'denied' : 'affirmed'
  return { ...findingOf(reading, hit, 'sources', ruleId('source', concept), polarity), concept }
}

/** The sentence is about gaining data, not about what a person may ask for or how to get in touch. */
function speaksOfGaining(reading: Reading): boolean {
  if (reading.topic.some((topic) => topic === 'dataCategories' || topic === 'sources')) return true
  if (reading.topic.length > 0 && reading.topic.every((topic) => elsewhere.has(topic)))
    return reading.frames.some((frame) => frame.id === 'Collect' && frame.agent === 'controller')
  return says(reading, 'Collect', 'Provide') || isLedBy(reading, 'Collect', 'Provide')
}
