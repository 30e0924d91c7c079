import { type Extractor, findingOf, isDenied, ruleId } from './reading.ts'

const rightWords = new Set(['right', 'rights', 'object', 'subject', 'review'])

/** Find automated decisions and profiling (GDPR Art. 13(2)(f)); the mere right not to be subject to them is none. */
export const automatedDecisions: Extractor = (policy) =>
  policy.readings.flatMap((reading) => {
    if (reading.sentence.unit === 'heading') return []
    return reading
      .hits('automatedDecisions')
      .filter((hit) => !reading.tokens.slice(0, hit.start).some((token) => rightWords.has(token.word)))
      .map((hit) =>
        findingOf(
          reading,
          hit,
          'automatedDecisions',
          ruleId('automated-decision', hit.term.id),
          isDenied(reading, hit.start) ? 'denied' : 'affirmed'
        )
      )
  })
