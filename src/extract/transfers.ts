import type { Hit } from '../words/matcher.ts'
import { type Extractor, type Finding, findingOf, isDenied, type Reading, ruleId, span } from './reading.ts'

const prepositions = new Set(['in', 'to', 'into', 'within', 'outside', 'from'])

/**
 * Find transfers to other countries, and what they rest on (GDPR Art. 13(1)(f), chapter V). One fact for a mechanism,
 * one `Destination` for each distinct set of places.
 */
export const transfers: Extractor = (policy) =>
  policy.readings.flatMap((reading) => {
    if (reading.sentence.unit === 'heading') return []
    return [...mechanisms(reading), ...destination(reading)]
  })

function mechanisms(reading: Reading): Finding[] {
  return reading.hits('transfers').flatMap((hit) => {
    const { id } = hit.term
    if (id === 'Destination' || id === 'Move') return []
    if ((id === 'OtherSafeguards' || id === 'Consent') && !isOnTransfer(reading)) return []
    return [
      findingOf(reading, hit, 'transfers', ruleId('transfer', id), isDenied(reading, hit.start) ? 'denied' : 'affirmed')
    ]
  })
}

function destination(reading: Reading): Finding[] {
  const hits = reading.hits('transfers')
  const places = reading.hits('places').filter((hit) => isPlace(reading, hit))
  const abroad = hits.filter((hit) => hit.term.id === 'Destination')
  const moves = hits.some((hit) => hit.term.id === 'Move')
  if (!moves && !(abroad.length > 0 && isOnTransfer(reading))) return []
  if (abroad.length === 0 && !isOnTransfer(reading)) return []
  const named = places.filter(
    (hit) => prepositionBefore(reading, hit) !== 'from' && prepositionBefore(reading, hit) !== 'outside'
  )
  const evidence = [...abroad, ...named]
  if (evidence.length === 0) return []
  const names = [...new Set(named.map((hit) => hit.term.id))].sort()
  return evidence.map((hit) => ({
    kind: 'transfers',
    concept: 'Destination',
    polarity: isDenied(reading, hit.start) ? 'denied' : 'affirmed',
    reading,
    ...span(reading, hit.start, hit.end),
    rule: ruleId('transfer', 'Destination'),
    key: names.join(', '),
    more: names.length > 0 ? { places: names } : {}
  }))
}

/** 'US' and 'us' differ by their capitals alone; a place is named behind a preposition or in a list of places. */
function isPlace(reading: Reading, hit: Hit): boolean {
  const { start, end } = span(reading, hit.start, hit.end)
  const written = reading.sentence.text.slice(start, end)
  return !(hit.end - hit.start === 1 && written.toLowerCase() === 'us' && written !== 'US')
}

function prepositionBefore(reading: Reading, hit: Hit): string | null {
  for (let i = hit.start - 1; i >= Math.max(0, hit.start - 12); i--) {
    const { word } = reading.tokens[i]!
    if (prepositions.has(word)) return word
  }
  return null
}

/** The sentence, its lead-in or its heading speaks of transfers. */
function isOnTransfer(reading: Reading): boolean {
  return (
    reading.topic.includes('transfers') ||
    reading.tokens.some((token) => token.lemma === 'transfer') ||
    reading.leads.some((lead) => lead.tokens.some((token) => token.lemma === 'transfer'))
  )
}
