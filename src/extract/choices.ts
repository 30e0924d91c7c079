import { type Extractor, findingOf, isDenied, type Reading, ruleId } from './reading.ts'

/** Find what people may switch, refuse or opt out of (CCPA 1798.135; ePrivacy Directive Art. 5(3), 13(2)). */
export const choices: Extractor = (policy) =>
  policy.readings.flatMap((reading) =>
    reading
      .hits('choices')
      .filter(
        (hit) => !isOwnDoing(reading, hit.start) && isPossible(reading, hit.start) && !isPeriod(reading, hit.start)
      )
      .map((hit) => findingOf(reading, hit, 'choices', ruleId('choice', hit.term.id)))
  )

/** 'Kept until you unsubscribe' */
function isPeriod({ tokens }: Reading, at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some(({ word }) => word === 'until')
}

/** 'We may refuse', 'we have no control over these cookies': what the controller does, or cannot. */
function isOwnDoing(reading: Reading, at: number): boolean {
  const { tokens } = reading
  if (tokens[at - 1]?.word === 'we') return true
  const subject = tokens.slice(Math.max(0, at - 6), at).findLast(({ word }) => word === 'we' || word === 'you')
  return subject?.word === 'we' && isDenied(reading, at)
}

/** False in 'you cannot opt out of service messages' and 'you may not opt out': no choice is given. */
export function isPossible({ tokens }: Reading, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 5), at)
  return !before.some((token, i) => {
    const previous = before[i - 1]?.word ?? ''
    if (token.word === 'unable') return true
    if (token.word === 'able') return before.slice(0, i).some(({ negates }) => negates)
    const isNear = i >= before.length - 3
    return isNear && token.negates && (powers.has(token.word) || powers.has(previous))
  })
}

const powers = new Set(['can', 'cannot', 'may'])
