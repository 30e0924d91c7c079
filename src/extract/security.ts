import { type Extractor, findingOf, ruleId } from './reading.ts'

/** Find how data are kept safe (GDPR Art. 32), what is not promised, and what people must do themselves. */
export const security: Extractor = (policy) =>
  policy.readings.flatMap((reading) => {
    if (reading.sentence.unit === 'heading') return []
    return reading.hits('security').map((hit) => findingOf(reading, hit, 'security', ruleId('security', hit.term.id)))
  })
