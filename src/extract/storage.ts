import type { Hit } from '../words/hits.ts'
import { startAt } from '../words/tokens.ts'
import { type Extractor, type Finding, isDenied, type Reading, ruleId } from './reading.ts'
import { clauseSpan } from './retention/span.ts'

const prepositions = new Set(['in', 'on', 'at', 'within', 'outside', 'inside', 'locally', 'across', 'with'])
const children = new Set(['child', 'minor', 'parent', 'guardian'])
const ages = new Set(['13', '14', '15', '16', '18', 'thirteen', 'sixteen', 'eighteen'])
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
  return tokens[hit.start]!.word !== 'us' || sentence.text[startAt(tokens, hit.start)] === 'U'
}

function isPlaceOf({ tokens }: Reading, held: Hit, place: Hit): boolean {
  if (place.start < held.end || place.start - held.end > reach) return false
  const between = tokens.slice(held.end, place.start + 1)
  return (
    between.some(({ word }) => prepositions.has(word)) && !between.some(({ lemma }) => lemma === ';' || lemma === ':')
  )
}

function disposals(reading: Reading): Finding[] {
  const hits = reading.hits('storage')
  if (hits.length === 0 || !isProse(reading) || speaksOfChildren(reading) || isInListOfRights(reading)) return []
  const hit = hits.find((each) => each.term.id === 'Disposal' && isDone(reading, each))
  return hit ? [finding(reading, 'Disposal', hit.start, hit.end)] : []
}

/** What is learnt to come from a child is deleted for that reason, not as a way of disposal. */
function speaksOfChildren({ tokens, topic }: Reading): boolean {
  if (topic[0] === 'children') return true
  return tokens.some(
    ({ lemma, word }, i) => children.has(lemma) || (word === 'under' && ages.has(tokens[i + 1]?.word ?? ''))
  )
}

function isInListOfRights({ topic, leads }: Reading): boolean {
  return topic[0] === 'rights' && leads.some(({ frames }) => frames.some(({ id }) => id === 'Right'))
}

/** Done by the controller: neither denied ('we are unable to delete') nor asked for ('you may ask us to delete it'). */
function isDone(reading: Reading, hit: Hit): boolean {
  const { tokens, topic, frames } = reading
  if (
    isDenied(reading, hit.start) ||
    tokens.slice(Math.max(0, hit.start - 4), hit.start).some(({ word }) => word === 'unable')
  )
    return false
  // 'Removing doubles from lists' is a service; in a section on storage it is disposal.
  if (tokens[hit.start]!.lemma === 'remove' && topic[0] === 'purposes') return false
  return !frames.some(
    (frame) =>
      frame.id === 'Right' &&
      frame.start < hit.end &&
      (topic[0] === 'rights' || (hit.start - frame.end < 14 && asks.has(tokens[frame.start]!.lemma)))
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
