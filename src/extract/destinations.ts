import type { Hit } from '../words/hits.ts'
import { type Reading, span } from './reading.ts'

const prepositions = new Set(['in', 'to', 'into', 'within', 'outside', 'from', 'of', 'by'])
const persons = new Set(
  'you user users individual individuals resident residents customer customers citizen citizens visitor visitors subjects person persons people reside live'.split(
    ' '
  )
)
const abroad = new Set(['outside', 'countries'])
const reach = 12

/**
 * Places named in a sentence as where data go: 'to India', not 'from the EEA' or 'residents of Canada'.
 *
 * @param isLabelled  the sentence stands behind 'Place of processing:', so that what it begins with is such a place
 */
export function placesIn(reading: Reading, isLabelled: boolean): Hit[] {
  return reading
    .hits('places')
    .filter((hit) => isWrittenSo(reading, hit) && (isWhither(reading, hit) || (isLabelled && hit.start === 0)))
}

/** Whether words such as 'outside the EEA' or 'countries other than' tell where data go, not where people are. */
export function isAbroad(reading: Reading, hit: Hit): boolean {
  if (!abroad.has(reading.tokens[hit.start]!.word)) return true
  return !isOfPersons(reading, hit.start)
}

/** 'US' and 'us' differ by their capitals alone. */
function isWrittenSo(reading: Reading, hit: Hit): boolean {
  const { start, end } = span(reading, hit.start, hit.end)
  const written = reading.sentence.text.slice(start, end)
  return written.toLowerCase() !== 'us' || written === 'US'
}

function isWhither(reading: Reading, hit: Hit): boolean {
  for (let i = hit.start - 1; i >= Math.max(0, hit.start - reach); i--) {
    const { word } = reading.tokens[i]!
    if (word === ':') return true
    if (!prepositions.has(word)) continue
    if (word === 'to' || word === 'into') return true
    return (word === 'in' || word === 'within') && !isOfPersons(reading, i)
  }
  return false
}

/** People stand right before: 'if you are in Germany', 'users outside the EEA'. */
function isOfPersons(reading: Reading, at: number): boolean {
  return reading.tokens.slice(Math.max(0, at - 4), at).some((token) => persons.has(token.word))
}
