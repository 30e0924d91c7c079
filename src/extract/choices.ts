import { type Extractor, findingOf, type Reading, ruleId } from './reading.ts'

/** Find what people may switch, refuse or opt out of (CCPA 1798.135; ePrivacy Directive Art. 5(3), 13(2)). */
export const choices: Extractor = (policy) =>
  policy.readings.flatMap((reading) =>
    reading
      .hits('choices')
      .filter((hit) => reading.tokens[hit.start - 1]?.word !== 'we' && !isImpossible(reading, hit.start))
      .map((hit) => findingOf(reading, hit, 'choices', ruleId('choice', hit.term.id)))
  )

/** 'You cannot opt out of service messages': no choice is given. */
function isImpossible({ tokens }: Reading, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at)
  return before.some((token) => token.negates && ['can', 'cannot', 'may'].includes(token.lemma)) || isMayNot(before)
}

function isMayNot(before: Reading['tokens']): boolean {
  return before.some((token, i) => token.negates && ['may', 'can'].includes(before[i - 1]?.word ?? ''))
}
