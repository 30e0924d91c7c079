import { type Extractor, findingOf, isDenied, ruleId } from './reading.ts'

/** Find what is collected (`dpv:PersonalData`; GDPR Art. 14(1)(d)). */
export const dataCategories: Extractor = (policy) =>
  policy.readings.flatMap((reading) =>
    reading
      .hits('dataCategories')
      .map((hit) =>
        findingOf(
          reading,
          hit,
          'dataCategories',
          ruleId('data', hit.term.id),
          isDenied(reading, hit.start) ? 'denied' : 'affirmed'
        )
      )
  )
