import { clauseAt, type Reading } from './reading.ts'

const auxiliaries = new Set(
  'is are was were be been will would shall should may might can could must do does did has have had cannot'.split(' ')
)
/** Words behind which a subject is no longer the bare names of things: a verb of its own, a condition, a way. */
const breaks = new Set('that which who whom whose we you they i it to if when where by'.split(' '))
/** Words by which only a way, a reason or a time is denied: 'names are not collected automatically'. */
const restrictions = new Set(
  'automatically directly manually automatic through via from with when if for as using beyond longer until unless without except where while before after by in other than only against during'.split(
    ' '
  )
)
const owners = new Set(['us', 'our', 'ours', 'any'])

/**
 * The verb that is denied of what a token names as its subject: 'names, addresses or numbers are not collected'.
 *
 * @returns index of the verb behind the negation, or -1 where the token stands in no such subject
 */
export function deniedVerb(reading: Reading, token: number): number {
  const { start, kind, negation, end } = clauseAt(reading, token)
  if (kind !== 'main' || negation <= token) return -1
  const { tokens, frames } = reading
  const isJoined = auxiliaries.has(tokens[negation]!.word)
  const isPlain = tokens[negation]!.word === 'never'
  if (!isJoined && !isPlain && !auxiliaries.has(tokens[negation - 1]?.word ?? '')) return -1
  for (let i = start; i < negation; i++) if (breaks.has(tokens[i]!.word)) return -1
  if (frames.some((frame) => frame.start >= start && frame.start < negation)) return -1
  for (let i = negation + 1; i < end; i++) {
    const { word, isWord } = tokens[i]!
    if (!isWord) return -1
    if (!auxiliaries.has(word) && !word.endsWith('ly') && word !== 'ever') return i
  }
  return -1
}

/** Whether all is denied that the verb says, and not a way or a time of it: 'are not stored on our servers'. */
export function isWholeDenial({ tokens }: Reading, verb: number): boolean {
  return !tokens
    .slice(verb + 1)
    .some(({ word }, i, rest) => restrictions.has(word) && !owners.has(rest[i + 1]?.word ?? ''))
}
