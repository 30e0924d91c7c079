import type { Hit } from '../words/hits.ts'
import type { Token } from '../words/tokens.ts'
import { clauseAt, type Reading } from './reading.ts'

/** Kinds that a person's own sharing reaches: 'you may share your profile with other users'. */
const reachedByPersons = new Set([
  'OtherUsers',
  'Public',
  'ThirdParty',
  'SocialNetwork',
  'OrganisationAdministrator',
  'BusinessPartner'
])
/** Before a verb of sharing: the person learns of sharing, or stops it, and nothing is given. */
const asking = new Set([
  'right',
  'opt',
  'ask',
  'learn',
  'know',
  'question',
  'stop',
  'object',
  'whether',
  'find',
  'resident',
  // What is only wished: 'we hope to share our joy with partners'.
  'hope',
  'wish',
  'want'
])
const persons = new Set(['you', 'user', 'users', 'others', 'they', 'visitors', 'customers'])
const dataWords = new Set(
  'data information detail content identifier address it them profile name cookie record device activity message file post'.split(
    ' '
  )
)
const lookBack = 14

/** Whether a sentence, or the statement that leads to it, gives data to the party that a phrase names. */
export function isGiven(reading: Reading, hit: Hit): boolean {
  if (takes(reading, hit)) return true
  for (const cue of reading.hits('sharing')) {
    if (cue.term.id === 'Disclose') {
      if (isOpen(reading, cue, hit.term.id) && isClose(reading, cue, hit)) return true
    } else if (hit.lexicon === 'occasions') {
      if (isTakenOver(reading, cue, hit)) return true
    } else if (cue.term.id === 'Give' && cue.end <= hit.start && reachesTo(reading, cue, hit)) return true
  }
  return reading.leads.some((lead) =>
    lead.hits('sharing').some((cue) => cue.term.id === 'Disclose' && isOpen(lead, cue, null))
  )
}

/** The controller discloses, or the person does to a kind that persons reach; nobody only asks about it. */
export function isOpen(reading: Reading, cue: Hit, concept: string | null): boolean {
  const { tokens } = reading
  const { start } = clauseAt(reading, cue.start)
  for (let i = cue.start - 1; i >= start; i--) if (asks(tokens, i)) return false
  if (concept !== null && reachedByPersons.has(concept)) return true
  for (let i = cue.start - 1; i >= Math.max(start, cue.start - 4); i--) {
    const { word, isWord } = tokens[i]!
    if (!isWord || word === 'we') return true
    if (persons.has(word)) return false
  }
  return true
}

/** 'you may request that ...'; 'at your request' asks nothing. */
function asks(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lemma === 'request') return tokens[at - 1]?.word !== 'your' && tokens[at + 1]?.word !== 'of'
  return asking.has(tokens[at]!.lemma)
}

/** Cue and party stand in one clause; a party may stand further back where no other clause names its own verb. */
function isClose(reading: Reading, cue: Hit, hit: Hit): boolean {
  if (hit.lexicon === 'occasions' || cue.end <= hit.start) return true
  if (clauseAt(reading, cue.start) !== clauseAt(reading, hit.start)) return false
  // 'others share it': a party right before the verb gives and does not get, unless the controller stands between.
  const between = reading.tokens.slice(hit.end, cue.start)
  return between.some((token) => token.word === 'we' || token.word === 'whom' || token.lemma === 'be')
}

const takings = new Set(['use', 'process', 'receive', 'hold', 'keep', 'access'])

/** 'the new company may use your data': the words of the occasion say themselves that data are passed on. */
function takes(reading: Reading, hit: Hit): boolean {
  return hit.lexicon === 'occasions' && takings.has(reading.tokens[hit.end - 1]!.lemma) && speaksOfData(reading)
}

/** 'in a merger, your data may be transferred'. */
function isTakenOver(reading: Reading, cue: Hit, hit: Hit): boolean {
  return hit.term.id === 'Acquirer' && reading.tokens[cue.start]!.lemma === 'transfer' && speaksOfData(reading)
}

/** 'we send your address to the carrier': data, then 'to', then the party. */
function reachesTo(reading: Reading, cue: Hit, hit: Hit): boolean {
  if (!isOpen(reading, cue, hit.term.id)) return false
  const { tokens } = reading
  if (clauseAt(reading, cue.start) !== clauseAt(reading, hit.start)) return false
  for (let to = hit.start - 1; to >= Math.max(cue.end - 1, hit.start - lookBack); to--) {
    if (tokens[to]!.word !== 'to' && tokens[to]!.word !== 'with') continue
    const isPassive = tokens[cue.start - 1]?.lemma === 'be'
    const from = isPassive || to <= cue.end ? Math.max(0, cue.start - 8) : cue.end
    return (
      tokens.slice(from, to).some((token) => dataWords.has(token.lemma)) ||
      reading.hits('dataCategories').some((data) => data.start >= from && data.end <= to)
    )
  }
  return false
}

/** Whether the sentence speaks of data at all. */
export function speaksOfData(reading: Reading): boolean {
  return reading.tokens.some((token) => dataWords.has(token.lemma)) || reading.hits('dataCategories').length > 0
}
