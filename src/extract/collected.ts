import { verbs } from '../lexicon/en/verbs.ts'
import type { Hit } from '../words/hits.ts'
import type { Clause } from './clauses.ts'
import { isElsewhere, tellsOfCollection } from './collecting-sections.ts'
import { clauseAt, type Frame, type FrameId, type Reading } from './reading.ts'

const handling = new Set<FrameId>(['Use', 'Share', 'Delete', 'Transfer', 'Keep'])
/** Verbs of the frame `Collect` that speak of data wherever they stand; others, such as 'monitor', do so only at times. */
const collecting = new Set(
  'collect collection gather obtain receive record capture acquire log ask require retrieve solicit compile hold need get come'.split(
    ' '
  )
)
const data = new Set(['data', 'information', 'detail'])
/** What makes a list one of reasons, not of data. */
const reasons = new Set(['purpose', 'reason', 'basis', 'ground', 'way', 'interest'])
/** 'Disclosed for a business purpose' (CCPA 1798.140): what is listed are still data. */
const trade = new Set(['business', 'commercial'])
/** 'We hope that you give us …', 'we encourage you to provide': what is wished for is no fact. */
const wishes = new Set(['hope', 'encourage', 'urge', 'recommend', 'advise', 'suggest', 'invite'])
const wishReach = 4
/** 'Contact information' is no getting in touch. */
const afterContact = new Set(['information', 'detail', 'data', 'list', 'number', 'and', 'address'])
/** 'We collect data when you enter a contest': a word behind these tells of the occasion. */
const circumstances = new Set([
  'when',
  'whenever',
  'if',
  'while',
  'during',
  'through',
  'via',
  'connection',
  'for',
  'where'
])
/** Words in a line that names data and is no statement. */
const maxName = 12
/** How many words may stand between a negation and its verb: 'do not knowingly sell, share or collect'. */
const negationReach = 6
/** How many words may stand between what is collected and 'is collected'. */
const passiveReach = 3
const passiveListReach = 10
/** How many words may stand between a verb and its object. */
const objectReach = 5
const actions = new Set(verbs)
const determiners = new Set(['no', 'neither', 'none'])
const listed = new Set([',', 'and', 'or', 'nor'])

/** Whether the sentence, or what governs it, says that data are collected or given that are made up of what is named. */
export function isCollected(reading: Reading, hit: Hit, isLoose = true): boolean {
  if (isAsked(reading, hit)) return false
  if (isEnumeration(reading)) return true
  if (tellsOfCollection(reading) && (!isLoose || namesData(reading))) return true
  if (reading.frames.some((frame) => gains(frame, reading) && isObject(reading, frame, hit, isLoose))) return true
  if (reading.frames.some((frame) => gains(frame, reading) && isPassive(reading, frame, hit))) return true
  if (isIntroduced(reading, hit)) return true
  return reading.leads.some(
    (lead) => tellsOfData(lead, 0, lead.tokens.length) || (!isElsewhere(reading) && announces(lead))
  )
}

/** Whether anything at all is done with what is named. */
export function isHandled(reading: Reading, hit: Hit): boolean {
  if (isCollected(reading, hit, false)) return true
  if (isElsewhere(reading) || isAsked(reading, hit)) return false
  return reading.frames.some(
    (frame) =>
      handling.has(frame.id) &&
      (frame.agent === 'controller' || frame.agent === 'unknown') &&
      (isPassive(reading, frame, hit) ||
        (hit.start - listStart(reading, frame, hit) <= objectReach && isObject(reading, frame, hit, false)))
  )
}

/** 'We process special categories of data, such as data on health': where the list begins that goes on with the object. */
function listStart({ frames, tokens }: Reading, frame: Frame, hit: Hit): number {
  if (tokens[frame.start]!.lemma !== 'process' || frame.agent !== 'controller') return frame.end
  const list = frames.find((other) => other.id === 'Include' && other.start >= frame.end && other.end <= hit.start)
  const isOfData =
    list &&
    list.start - frame.end <= objectReach &&
    tokens.slice(frame.end, list.start).some(({ lemma }) => data.has(lemma))
  return isOfData ? list.end : frame.end
}

/** Below a heading on what is collected: an item of a list, or a statement of what is gained or made up. */
function namesData(reading: Reading): boolean {
  if (reading.frames.length === 0) return reading.sentence.unit !== 'paragraph' || reading.tokens.length <= maxName
  if (reading.leads.length > 0) return true
  return reading.frames.some((frame) => frame.id === 'Include' || frame.id === 'Collect' || frame.id === 'Provide')
}

/** The controller gets data, or the person gives them. */
export function gains(frame: Frame, reading: Reading): boolean {
  if (frame.id === 'Provide') return !isWished(frame, reading)
  const plain = frame.id === 'Collect' && collecting.has(reading.tokens[frame.start]!.lemma)
  return plain && (frame.agent === 'controller' || frame.agent === 'unknown')
}

function isWished(frame: Frame, { tokens }: Reading): boolean {
  for (let i = frame.start - 1; i >= Math.max(0, frame.start - wishReach); i--)
    if (wishes.has(tokens[i]!.lemma)) return true
  return false
}

/** The negation of a clause belongs to this verb: 'does not cover what we collect' denies no collecting. */
export function isNegated(frame: Frame, clause: Clause, { tokens }: Reading): boolean {
  if (clause.negation < 0) return false
  // 'We collect no location data', 'we collect neither names nor addresses'
  if (frame.end <= clause.negation)
    return frame.end === clause.negation && determiners.has(tokens[clause.negation]!.word)
  return frame.start - clause.negation <= negationReach
}

/** 'Identifiers, such as name, postal address and account number': a list of several kinds of data and nothing else. */
function isEnumeration(reading: Reading): boolean {
  if (reading.frames.some((frame) => frame.id !== 'Include' && (frame.id !== 'Contact' || isContact(reading, frame))))
    return false
  const hits = reading.hits('dataCategories')
  return hits.length > 2 && hits[0]!.start <= 5 && new Set(hits.map((hit) => hit.term.id)).size > 2
}

/** A lead-in that announces data: 'We collect:', or the header of a column: 'Data'. */
function announces(lead: Reading): boolean {
  if (lead.frames.some((frame) => gains(frame, lead))) return true
  return lead.sentence.isHead && lead.sentence.unit === 'cell' && namesColumn(lead)
}

/** 'Data', 'Type of data', 'Personal information': a column of data and nothing else. */
function namesColumn({ tokens }: Reading): boolean {
  return tokens.length <= 4 && data.has(tokens.at(-1)?.lemma ?? '') && !tokens.some(({ lemma }) => reasons.has(lemma))
}

/** 'Personal data processed: name, e-mail address'. */
function isIntroduced(reading: Reading, hit: Hit): boolean {
  const colon = reading.tokens.findIndex((token) => token.word === ':')
  return colon > 0 && colon < hit.start && tellsOfData(reading, 0, colon)
}

/** Whether words before the colon, or in a lead-in, say that what is listed are the data that are processed. */
export function isAnnounced(reading: Reading, hit: Hit): boolean {
  return isIntroduced(reading, hit) || reading.leads.some((lead) => tellsOfData(lead, 0, lead.tokens.length))
}

/** Speaks of data that are processed, and gives no reasons for it. */
function tellsOfData(reading: Reading, start: number, end: number): boolean {
  const words = reading.tokens.slice(start, end)
  if (words.some((token, i) => reasons.has(token.lemma) && !trade.has(words[i - 1]?.lemma ?? ''))) return false
  return (
    words.some((token) => data.has(token.lemma)) &&
    words.some((token) => token.lemma === 'process' || token.lemma === 'collect' || token.lemma === 'category') &&
    !words.some((token) => token.lemma === 'share' || token.lemma === 'right' || token.lemma === 'to')
  )
}

/** The words stand behind the verb in its clause, and no purpose comes between: 'we collect data to send you e-mail'.
 * For a word that may mean much else, no circumstance either. */
function isObject(reading: Reading, frame: Frame, hit: Hit, isLoose: boolean): boolean {
  // 'Registration requires your name': the phrase of the verb may hold the first word of its object.
  if (frame.id === 'Collect' ? frame.start >= hit.start : frame.end > hit.start) return false
  const { tokens } = reading
  const clause = clauseAt(reading, hit.start)
  if (frame.start < clause.start && tokens[clause.start - 1]?.word !== ':') return false
  // 'We collect what we need to ship your order, such as your address': the list goes back to what is collected.
  const list = reading.frames.findLast((other) => other.id === 'Include' && other.end <= hit.start)
  for (let i = Math.max(frame.end, list?.end ?? 0); i < hit.start; i++) {
    if (tokens[i]!.word === 'to' && actions.has(tokens[i + 1]!.lemma)) return false
    if (isLoose && circumstances.has(tokens[i]!.word)) return false
  }
  return true
}

/** 'Your location may be collected.' */
function isPassive({ tokens, frames }: Reading, frame: Frame, hit: Hit): boolean {
  let be = frame.start - 1
  // 'are never collected'
  while (tokens[be]?.negates) be--
  const between = be + 1 - hit.end
  if (tokens[be]?.lemma !== 'be' || between < 1) return false
  if (between <= passiveReach) return true
  // 'Your name, address and telephone number are collected'
  if (between > passiveListReach || frames.some(({ start }) => start >= hit.end && start < frame.start)) return false
  return listed.has(tokens[hit.end]!.word)
}

/** The words stand where a person asks for something or gets in touch: 'write to our postal address'. */
function isAsked(reading: Reading, hit: Hit): boolean {
  const clause = clauseAt(reading, hit.start)
  const before = reading.frames.filter((frame) => frame.start < hit.start && frame.start >= clause.start)
  const last = before.at(-1)
  if (last && gains(last, reading)) return false
  return before.some((frame) => frame.id === 'Right' || isContact(reading, frame))
}

function isContact({ tokens }: Reading, frame: Frame): boolean {
  return frame.id === 'Contact' && !afterContact.has(tokens[frame.end]?.lemma ?? '')
}
