import type { Hit } from '../words/hits.ts'
import { isGiven, isOpen, speaksOfData } from './giving.ts'
import { clauseAt, type Reading } from './reading.ts'

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
const prepositions = new Set(['from', 'with', 'to', 'by', 'of', 'about', 'against', 'among', 'amongst', 'toward'])
/** What stands before 'of' where the party itself is meant: 'categories of third parties', 'the use of processors'. */
const heads = new Set(
  'category type kind number variety range list all some any one class use help assistance member each many'.split(' ')
)
const lookBack = 14
const near = 7
/** A label of more words than this is a sentence. */
const labelWords = 5

/** Whether the party that a phrase names receives personal data, by what the sentence says around it. */
export function isReceiver(reading: Reading, hit: Hit): boolean {
  if (hit.end - hit.start === 1 && reading.tokens[hit.start]!.word === 'other') return false
  const inSharing = reading.topic.includes('recipients')
  if (isOfScope(reading, hit)) return false
  if (hit.lexicon === 'occasions') return inSharing || isGiven(reading, hit)
  const preposition = prepositionBefore(reading, hit.start)
  if (preposition === 'from' || preposition === 'against' || preposition === 'about' || preposition === 'of')
    return false
  if (isGiven(reading, hit)) return hit.lexicon !== 'companies' || preposition !== null || isListed(reading)
  const isApart = reading.hits('sharing').some((cue) => cue.term.id === 'Apart')
  if (!isApart && (gets(reading, hit) || actsForUs(reading, hit))) return true
  if (!isApart && acting.has(hit.term.id) && isEngaged(reading, hit)) return true
  if (hit.lexicon === 'companies') return isNamed(reading, hit) || isLabelled(reading) || isBehindLabel(reading)
  if (!inSharing) return isInColumn(reading)
  return preposition === 'with' || preposition === 'to' || preposition === 'by' || isListed(reading)
}

/** 'This policy does not apply to data collected by our partners': what a text covers tells of no sharing. */
function isOfScope(reading: Reading, hit: Hit): boolean {
  const { start } = clauseAt(reading, hit.start)
  return reading.tokens
    .slice(start, hit.start)
    .some(({ lemma }, i, before) => covers.has(lemma) && before.slice(0, i).some(({ word }) => texts.has(word)))
}

const covers = new Set(['apply', 'cover', 'govern', 'extend'])
const texts = new Set(['policy', 'notice', 'statement', 'document', 'page'])

/** A cell below the header 'Recipients'. */
function isInColumn({ leads, sentence }: Reading): boolean {
  return (
    sentence.unit === 'cell' &&
    leads.some(
      (lead) => lead.sentence.isHead && lead.tokens.some(({ lemma }) => lemma === 'recipient' || lemma === 'receive')
    )
  )
}

/** 'we use hosting providers', 'companies employed by us': the controller engages the party. */
function isEngaged(reading: Reading, hit: Hit): boolean {
  return reading.hits('sharing').some(
    (cue) =>
      cue.term.id === 'Engage' &&
      // 'which we use to recommend a video': what is used is the data.
      reading.tokens[cue.end]?.word !== 'to' &&
      (cue.end <= hit.start
        ? hit.start - cue.end <= near
        : cue.start >= hit.end && cue.start - hit.end <= near && reading.tokens[cue.end - 1]!.word === 'by') &&
      isOpen(reading, cue, null) &&
      clauseAt(reading, cue.start) === clauseAt(reading, hit.start)
  )
}

/** 'advertisers may receive your device identifier': the party itself comes by data. */
function gets(reading: Reading, hit: Hit): boolean {
  const { end } = clauseAt(reading, hit.start)
  return (
    reading
      .hits('sharing')
      .some(
        (cue) =>
          cue.term.id === 'Gets' &&
          cue.start >= hit.end &&
          cue.start - hit.end <= near &&
          cue.start < end &&
          !isAnothers(reading, hit.end, cue.start) &&
          !(hit.term.id === 'OtherUsers' && isTheirOwn(reading, cue))
      ) && speaksOfData(reading)
  )
}

/** 'All users can see and edit their data': what is their own is given to nobody. */
function isTheirOwn({ tokens }: Reading, cue: Hit): boolean {
  return tokens.slice(cue.end, cue.end + near).some(({ word }) => word === 'their')
}

/** 'Stripe processes payments on our behalf' */
function actsForUs({ tokens, clauses }: Reading, hit: Hit): boolean {
  const end = clauses.find((part) => hit.start >= part.start && hit.start < part.end)?.end ?? tokens.length
  return tokens
    .slice(hit.end, end)
    .some(({ word }, i, rest) => word === 'behalf' && rest[i - 1]?.word === 'our' && rest[0]!.word !== 'and')
}

/** A subject of its own stands between a party and a verb: 'if you use LinkedIn, we collect'. */
function isAnothers(reading: Reading, from: number, to: number): boolean {
  return reading.tokens.slice(from, to).some((token) => token.word === 'we' || token.word === 'you')
}

/** A line that is little more than the name of a company, or says what the company is. */
function isNamed(reading: Reading, hit: Hit): boolean {
  if (reading.tokens.length <= hit.end - hit.start + 4) return true
  return hit.start <= 1 && reading.tokens[hit.end]?.lemma === 'be'
}

/** An item, a cell or a short line of its own in a list of parties. */
function isListed(reading: Reading): boolean {
  const { unit } = reading.sentence
  return unit === 'item' || unit === 'cell' || reading.tokens.length <= 6 || isLabelled(reading)
}

/** The same where the label is a run-in head or a line of its own. */
export function isBehindLabel({ leads, frames }: Reading): boolean {
  const lead = leads.at(-1)
  if (!lead || frames.length > 0 || lead.tokens.length > labelWords) return false
  return lead.hits('recipients').some(({ start }) => start <= 1)
}

/** 'Third parties: Acme Ltd, Google Analytics': a kind of party, a colon, and names. */
export function isLabelled(reading: Reading): boolean {
  const colon = reading.tokens.findIndex(({ word }) => word === ':')
  if (colon < 1 || colon > labelWords) return false
  return reading.hits('recipients').some(({ start, end }) => start <= 1 && end <= colon)
}

function isLogin(tokens: Reading['tokens'], to: number): boolean {
  return tokens[to - 1]?.word === 'in' && logins.has(tokens[to - 2]?.lemma ?? '')
}

const logins = new Set(['log', 'sign'])

/** The nearest preposition before a phrase in its clause; 'of' is passed over behind 'categories', 'use' and the like. */
function prepositionBefore(reading: Reading, start: number): string | null {
  const { tokens } = reading
  const from = Math.max(clauseAt(reading, start).start, start - lookBack)
  for (let i = start - 1; i >= from; i--) {
    const { word } = tokens[i]!
    // 'users of this service that third parties have access': the party begins a statement of its own.
    if (word === 'that' && i === start - 1) return null
    // 'to let you access social networks', 'to log in to our site by a social network': the person goes there.
    if (word === 'to' && (tokens[i - 1]?.word === 'you' || isLogin(tokens, i))) return null
    if (!prepositions.has(word)) continue
    if (word === 'of' && i > 0 && heads.has(tokens[i - 1]!.lemma)) continue
    return word
  }
  return null
}
