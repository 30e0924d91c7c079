import type { Hit } from '../words/matcher.ts'
import { clauseAt, type Reading } from './reading.ts'

/** Kinds that a person's own sharing reaches: 'you may share your profile with other users'. */
const reachedByPersons = new Set(['OtherUsers', 'Public', 'ThirdParty', 'SocialNetwork', 'OrganisationAdministrator'])
/** Kinds that act for the controller: 'we use analytics providers'. */
const acting = new Set([
  'ServiceProvider',
  'PaymentProcessor',
  'AdvertisingPartner',
  'AnalyticsProvider',
  'SocialNetwork',
  'BusinessPartner',
  'ThirdParty',
  'CreditBureau',
  'ProfessionalAdviser'
])
/** Kinds that are told by an occasion for sharing, whatever word stands before it: 'in a merger', 'if required by law'. */
const occasions = new Set(['Acquirer', 'PublicAuthority'])
const prepositions = new Set([
  'from',
  'with',
  'to',
  'by',
  'of',
  'about',
  'between',
  'against',
  'among',
  'amongst',
  'for'
])
/** What stands before 'of' where the party itself is meant: 'categories of third parties', 'a group of companies'. */
const heads = new Set([
  'category',
  'type',
  'kind',
  'number',
  'variety',
  'range',
  'list',
  'behalf',
  'all',
  'some',
  'any',
  'one',
  'class',
  'services',
  'use',
  'help',
  'assistance',
  'member',
  'each',
  'hands',
  'many'
])
const dataWords = new Set([
  'data',
  'information',
  'detail',
  'content',
  'identifier',
  'address',
  'it',
  'them',
  'profile',
  'name',
  'cookie',
  'record',
  'device',
  'activity',
  'message',
  'file',
  'post'
])
const lookBack = 14
const near = 7

/** Whether the party that a phrase names receives personal data, by what the sentence says around it. */
export function isReceiver(reading: Reading, hit: Hit): boolean {
  const { tokens } = reading
  if (hit.end - hit.start === 1 && tokens[hit.start]!.word === 'other') return false
  const concept = hit.term.id
  const preposition = prepositionBefore(reading, hit.start)
  const isOccasion = occasions.has(concept)
  if (preposition === 'from' || preposition === 'against' || preposition === 'about')
    return isOccasion && isGiven(reading, hit)
  if (preposition === 'of' && !isOccasion) return false
  if (isGiven(reading, hit)) return true
  const inSharing = reading.topic.includes('recipients')
  if (isOccasion) return inSharing
  if (acting.has(concept) && (isEngaged(reading, hit) || gets(reading, hit))) return true
  if (hit.lexicon === 'companies') return isListed(reading)
  if (!inSharing) return false
  return preposition === 'with' || preposition === 'to' || preposition === 'by' || isListed(reading)
}

/** The sentence, or the statement that leads to it, gives data away. */
function isGiven(reading: Reading, hit: Hit): boolean {
  const concept = hit.term.id
  for (const cue of reading.hits('sharing')) {
    if (cue.term.id === 'Disclose') {
      if (!isPersonal(reading, cue) || reachedByPersons.has(concept)) return true
    } else if (cue.term.id === 'Give' && cue.end <= hit.start && reachesTo(reading, cue, hit)) return true
  }
  return reading.leads.some((lead) =>
    lead.hits('sharing').some((cue) => cue.term.id === 'Disclose' && !isPersonal(lead, cue))
  )
}

/** 'you share ...': the person gives, not the controller. */
function isPersonal(reading: Reading, cue: Hit): boolean {
  for (let i = cue.start - 1; i >= Math.max(0, cue.start - 4); i--) {
    const { word, isWord } = reading.tokens[i]!
    if (!isWord || word === 'we') return false
    if (word === 'you') return true
  }
  return false
}

/** 'we send your address to the carrier': data, then 'to', then the party. */
function reachesTo(reading: Reading, cue: Hit, hit: Hit): boolean {
  if (isPersonal(reading, cue) && !reachedByPersons.has(hit.term.id)) return false
  const { tokens } = reading
  if (clauseAt(reading, cue.start) !== clauseAt(reading, hit.start)) return false
  for (let to = hit.start - 1; to >= Math.max(cue.end - 1, hit.start - lookBack); to--) {
    if (tokens[to]!.word !== 'to' && tokens[to]!.word !== 'with') continue
    return (
      tokens.slice(Math.max(0, cue.start - 8), to).some((token) => dataWords.has(token.lemma)) ||
      reading.hits('dataCategories').some((data) => data.end <= to)
    )
  }
  return false
}

function isEngaged(reading: Reading, hit: Hit): boolean {
  return reading
    .hits('sharing')
    .some(
      (cue) =>
        cue.term.id === 'Engage' && cue.end <= hit.start && hit.start - cue.end <= near && !isPersonal(reading, cue)
    )
}

function gets(reading: Reading, hit: Hit): boolean {
  const clause = clauseAt(reading, hit.start)
  return (
    reading
      .hits('sharing')
      .some(
        (cue) => cue.term.id === 'Gets' && cue.start >= hit.end && cue.start - hit.end <= near && cue.start < clause.end
      ) &&
    (reading.tokens.some((token) => dataWords.has(token.lemma)) || reading.hits('dataCategories').length > 0)
  )
}

/** An item, a cell or a short line of its own in a list of parties. */
function isListed(reading: Reading): boolean {
  const { unit } = reading.sentence
  return unit === 'item' || unit === 'cell' || reading.tokens.length <= 6
}

/** The nearest preposition before a phrase within its clause; 'of' is passed over behind 'categories', 'use' and the like. */
function prepositionBefore(reading: Reading, start: number): string | null {
  const { tokens } = reading
  const from = Math.max(clauseAt(reading, start).start, start - lookBack)
  for (let i = start - 1; i >= from; i--) {
    const { word } = tokens[i]!
    if (!prepositions.has(word)) continue
    if (word === 'of' && i > 0 && heads.has(tokens[i - 1]!.lemma)) continue
    if (word === 'for' || word === 'between') continue
    return word
  }
  return null
}
