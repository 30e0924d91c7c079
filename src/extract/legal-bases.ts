import { type Extractor, findingOf, isDenied, ruleId } from './reading.ts'

/** Find on what grounds personal data are processed (GDPR Art. 6(1), 13(1)(c)). */
export const legalBases: Extractor = (policy) =>
  policy.readings.flatMap((reading) =>
    reading
      .hits('legalBases')
      .map((hit) =>
        findingOf(
          reading,
          hit,
          'legalBases',
          ruleId('basis', hit.term.id),
          isDenied(reading, hit.start) ? 'denied' : 'affirmed'
        )
      )
  )
