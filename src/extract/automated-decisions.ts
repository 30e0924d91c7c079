import type { Hit } from '../words/matcher.ts'
import { type Extractor, findingOf, isDenied, type Reading, ruleId } from './reading.ts'

const rightWords = new Set(['right', 'rights', 'object', 'review', 'request', 'contest', 'challenge', 'opt'])

/** Find automated decisions and profiling (GDPR Art. 13(2)(f)); the mere right not to be subject to them is none. */
export const automatedDecisions: Extractor = (policy) =>
  policy.readings.flatMap((reading) => {
    if (reading.sentence.unit === 'heading') return []
    return reading
      .hits('automatedDecisions')
      .filter((hit) => !isRight(reading, hit))
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

/** 'The right not to be subject to automated decisions'; but 'you are not subject to them' tells what is done. */
function isRight({ tokens, leads }: Reading, hit: Hit): boolean {
  const before = tokens.slice(0, hit.start)
  if (before.some(({ word }) => rightWords.has(word))) return true
  const subject = before.findIndex(({ word }) => word === 'subject' || word === 'subjected')
  if (subject < 0) return false
  return leads.some((lead) => lead.hits('rightTriggers').length > 0) || before.slice(0, subject).at(-2)?.word === 'to'
}
