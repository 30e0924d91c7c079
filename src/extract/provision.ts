import { type Extractor, findingOf, ruleId } from './reading.ts'

/** Find whether data must be given, and what follows if they are not (GDPR Art. 13(2)(e)). */
export const provision: Extractor = (policy) =>
  policy.readings.flatMap((reading) => {
    if (reading.sentence.unit === 'heading') return []
    return reading
      .hits('provision')
      .map((hit) => findingOf(reading, hit, 'provision', ruleId('provision', hit.term.id)))
  })
