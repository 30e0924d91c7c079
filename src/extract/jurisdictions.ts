import { type Extractor, findingOf, ruleId } from './reading.ts'

/** Find the laws and places that parts of the policy are for. */
export const jurisdictions: Extractor = (policy) =>
  policy.readings.flatMap((reading) =>
    reading
      .hits('jurisdictions')
      .map((hit) => findingOf(reading, hit, 'jurisdictions', ruleId('jurisdiction', hit.term.id)))
  )
