import { type Extractor, findingOf, type Reading, ruleId } from './reading.ts'

/** Find what people may switch, refuse or opt out of (CCPA 1798.135; ePrivacy Directive Art. 5(3), 13(2)). */
export const choices: Extractor = (policy) =>
  policy.readings.flatMap((reading) =>
    reading
      .hits('choices')
      .filter((hit) => reading.tokens[hit.start - 1]?.word !== 'we' && isPossible(reading, hit.start))
      .map((hit) => findingOf(reading, hit, 'choices', ruleId('choice', hit.term.id)))
  )

/** False in 'you cannot opt out of service messages' and 'you may not opt out': no choice is given. */
export function isPossible({ tokens }: Reading, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at)
  return !before.some(
    (token, i) =>
      token.negates && (['can', 'cannot'].includes(token.word) || ['may', 'can'].includes(before[i - 1]?.word ?? ''))
  )
}
