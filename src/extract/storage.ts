import type { Hit } from '../words/matcher.ts'
import { type Extractor, type Finding, isDenied, type Reading, ruleId } from './reading.ts'
import { clauseSpan } from './retention/span.ts'

const prepositions = new Set([
  'in',
  'on',
  'at',
  'within',
  'by',
  'with',
  'outside',
  'inside',
  'locally',
  'to',
  'across',
  'using',
  'from'
])
const children = new Set(['child', 'minor', 'parent', 'guardian'])
const cookies = new Set(['cookie', 'beacon', 'pixel'])
const asks = new Set(['right', 'entitle', 'exercise', 'you', 'ask', 'request', 'ability', 'option', 'able', 'contact'])
const reach = 14

/** Find where personal data are held (`dpv:StorageLocation`) and how they are disposed of (`dpv:StorageDeletion`). */
export const storage: Extractor = (policy) =>
  policy.readings.flatMap((reading) => [...locations(reading), ...disposals(reading)])

function locations(reading: Reading): Finding[] {
  const hits = reading.hits('storage')
  if (hits.length === 0 || !isProse(reading)) return []
  if (reading.tokens.some(({ lemma }) => cookies.has(lemma))) return []
  const direct = hits.find((hit) => hit.term.id === 'Location')
  if (direct) return [finding(reading, 'Location', direct.start, direct.end)]
  const places = [
    ...hits.filter((hit) => hit.term.id === 'Place'),
    ...reading.hits('places').filter((hit) => isName(reading, hit))
  ]
  for (const held of hits) {
    if (held.term.id !== 'Held') continue
    const place = places.find((hit) => isPlaceOf(reading, held, hit))
    if (place) return [finding(reading, 'Location', held.start, place.end)]
  }
  return []
}

/** 'held by us' names no country. */
function isName({ sentence, tokens }: Reading, hit: Hit): boolean {
  const { start, word } = tokens[hit.start]!
  return word !== 'us' || sentence.text[start] === 'U'
}

function isPlaceOf({ tokens }: Reading, held: Hit, place: Hit): boolean {
  if (place.start < held.end || place.start - held.end > reach) return false
  const between = tokens.slice(held.end, place.start + 1)
  return (
    between.some(({ word }) => prepositions.has(word)) && !between.some(({ lemma }) => lemma === ';' || lemma === ':')
  )
}

function disposals(reading: Reading): Finding[] {
  if (!isProse(reading) || reading.tokens.some(({ lemma }) => children.has(lemma))) return []
  const hit = reading
    .hits('storage')
    .find((each) => each.term.id === 'Disposal' && !isAsked(reading, each) && !isDenied(reading, each.start))
  return hit ? [finding(reading, 'Disposal', hit.start, hit.end)] : []
}

/** 'You may ask us to delete it' is a right, not a way of disposal. */
function isAsked(reading: Reading, hit: Hit): boolean {
  if (reading.topic[0] === 'rights' && reading.frames.some((frame) => frame.id === 'Right' && frame.start <= hit.end))
    return true
  return reading.frames.some(
    (frame) =>
      frame.id === 'Right' &&
      frame.start < hit.end &&
      hit.start - frame.end < 14 &&
      asks.has(reading.tokens[frame.start]!.lemma)
  )
}

function isProse({ sentence }: Reading): boolean {
  return sentence.unit !== 'heading' && !sentence.isHead
}

function finding(reading: Reading, concept: 'Location' | 'Disposal', start: number, end: number): Finding {
  const polarity = concept === 'Location' && isDenied(reading, start) ? 'denied' : 'affirmed'
  return {
    kind: 'storage',
    concept,
    polarity,
    reading,
    ...clauseSpan(reading, start, end),
    rule: ruleId('storage', concept)
  }
}
