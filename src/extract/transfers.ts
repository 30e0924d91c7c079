import type { Hit } from '../words/hits.ts'
import { holdsAny } from '../words/holds-any.ts'
import { isAbroad, placesIn } from './destinations.ts'
import { speaksOfData } from './giving.ts'
import { type Extractor, type Finding, findingOf, isDenied, type Reading, ruleId, span } from './reading.ts'

/** What ties a named framework to transfers; a way to complain under it is no transfer. */
const relies = new Set(
  'comply certify adhere participate participation rely abide subscribe transfer pursuant under certification member self'.split(
    ' '
  )
)
const complaints = new Set(['complaint', 'inquiry', 'dispute', 'arbitration', 'unresolved', 'resolve'])
/** Words of protection that, where denied, tell what a country lacks. */
const lacking = new Set(['OtherSafeguards', 'AdequacyDecision'])
const places = new Set(['place', 'location', 'country'])
const placed = new Set(['processing', 'storage', 'hosting', 'server', 'servers'])
/** 'Place of processing of your data:' is a label; a longer sentence says more. */
const longestLabel = 8
const frameworks = new Set(['PrivacyShield', 'DataPrivacyFramework'])

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
    if (id === 'Destination' || id === 'Move' || !isMechanism(reading, id)) return []
    const polarity = isDenied(reading, hit.end - 1) ? 'denied' : 'affirmed'
    if (polarity === 'denied' && lacking.has(id)) return []
    return [findingOf(reading, hit, 'transfers', ruleId('transfer', id), polarity)]
  })
}

function isMechanism(reading: Reading, id: string): boolean {
  if (id === 'OtherSafeguards' || id === 'Consent') return isOnTransfer(reading)
  if (!frameworks.has(id)) return true
  const { tokens } = reading
  if (tokens.some((token) => complaints.has(token.lemma))) return false
  return reading.topic.includes('transfers') || tokens.some((token) => relies.has(token.lemma))
}

function destination(reading: Reading): Finding[] {
  if (!moves(reading) || isOnComplaints(reading)) return []
  const places = isOnTransfer(reading) ? placesIn(reading, isLedByPlace(reading)) : []
  const abroad = reading.hits('transfers').filter((hit) => hit.term.id === 'Destination' && isAbroad(reading, hit))
  const names = [...new Set(places.map((hit) => hit.term.id))].sort()
  return [...abroad, ...places].map((hit: Hit) => ({
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

/** 'We refer complaints to a provider in the United States': where disputes go, and no data. */
function isOnComplaints({ tokens }: Reading): boolean {
  return tokens.some(({ lemma }) => complaints.has(lemma)) && !tokens.some(({ lemma }) => lemma === 'transfer')
}

/** The sentence says that data go or stand somewhere. */
function moves(reading: Reading): boolean {
  if (reading.topic.includes('transfers') || says(reading) || isLedByPlace(reading)) return true
  return reading.hits('transfers').some((hit) => hit.term.id === 'Move') && speaksOfData(reading)
}

/** The sentence, its lead-in or its heading speaks of transfers. */
function isOnTransfer(reading: Reading): boolean {
  return reading.topic.includes('transfers') || says(reading) || reading.leads.some((lead) => says(lead))
}

const maySay = holdsAny(new Set(['transfer', ...places]))

function says(reading: Reading): boolean {
  if (!maySay(reading.tokens)) return false
  return reading.tokens.some((token) => token.lemma === 'transfer') || tellsPlace(reading)
}

/** 'Place of processing', 'data storage location', 'location of our servers'. */
function tellsPlace({ tokens }: Reading): boolean {
  return tokens.some(
    ({ lemma }, i) => places.has(lemma) && tokens.slice(Math.max(0, i - 2), i + 5).some(({ word }) => placed.has(word))
  )
}

/** 'Place of processing: India'. */
function isLedByPlace({ leads }: Reading): boolean {
  const lead = leads.at(-1)
  return lead !== undefined && lead.tokens.length <= longestLabel && tellsPlace(lead)
}
