import { verbs } from '../lexicon/en/verbs.ts'
import type { Section, Topic } from '../parse/document.ts'
import type { Hit } from '../words/matcher.ts'
import { clauseAt, type Frame, type FrameId, type Reading } from './reading.ts'

const handling = new Set<FrameId>(['Use', 'Share', 'Delete', 'Transfer', 'Keep'])
const telling: ReadonlySet<Topic> = new Set(['dataCategories', 'sources'])
const elsewhere: ReadonlySet<Topic> = new Set([
  'rights',
  'choices',
  'contacts',
  'controllers',
  'changeTerms',
  'scope',
  'security',
  'children',
  'legalBases'
])
/** Verbs of the frame `Collect` that speak of data wherever they stand; others, such as 'monitor', do so only at times. */
const collecting = new Set(
  'collect collection gather obtain receive record capture acquire log ask require retrieve solicit compile hold'.split(
    ' '
  )
)
/** How many words may stand between a verb and its object. */
const objectReach = 5
/** Words in a line that names data and says nothing else. */
const maxBare = 30
const actions = new Set(verbs)

/** Whether the sentence, or what governs it, says that data are collected or given that are made up of what is named. */
export function isCollected(reading: Reading, hit: Hit): boolean {
  if (isAsked(reading, hit)) return false
  if (tellsOfCollection(reading)) return true
  const gained = reading.frames.some((frame) => gains(frame, reading) && isObject(reading, frame, hit))
  return (
    gained || (!isElsewhere(reading) && reading.leads.some((lead) => lead.frames.some((frame) => gains(frame, lead))))
  )
}

/** Whether anything at all is done with what is named. */
export function isHandled(reading: Reading, hit: Hit): boolean {
  if (isCollected(reading, hit)) return true
  if (isElsewhere(reading) || isAsked(reading, hit)) return false
  return reading.frames.some(
    (frame) =>
      handling.has(frame.id) &&
      (frame.agent === 'controller' || frame.agent === 'unknown') &&
      hit.start - frame.end <= objectReach &&
      isObject(reading, frame, hit)
  )
}

/** The heading says that what follows is what is collected, or where it comes from. */
export function tellsOfCollection(reading: Reading): boolean {
  const main = reading.topic[0]
  if (main !== undefined && telling.has(main)) return true
  return isBare(reading) && standsUnderTelling(reading)
}

/** Words without a verb, such as an item of a list that was set as paragraphs. */
function isBare(reading: Reading): boolean {
  return reading.frames.length === 0 && reading.tokens.length <= maxBare
}

/** The nearest heading that is more than a name of data is about what is collected: 'Email address' may be such a name. */
function standsUnderTelling(reading: Reading): boolean {
  for (let at: Section | null = reading.sentence.section; at && at.depth > 1; at = at.parent) {
    const main = at.topics[0]
    if (main !== undefined && main !== 'contacts') return telling.has(main)
  }
  return false
}

/** The heading is about something that leaves no room for what is collected. */
export function isElsewhere(reading: Reading): boolean {
  const main = reading.topic[0]
  return main !== undefined && elsewhere.has(main)
}

/** The controller gets data, or the person gives them. */
export function gains(frame: Frame, reading: Reading): boolean {
  if (frame.id === 'Provide') return true
  const plain = frame.id === 'Collect' && collecting.has(reading.tokens[frame.start]!.lemma)
  return plain && (frame.agent === 'controller' || frame.agent === 'unknown')
}

/** The words stand behind the verb in its clause, and no purpose comes between: 'we collect data to send you e-mail'. */
function isObject(reading: Reading, frame: Frame, hit: Hit): boolean {
  if (frame.end > hit.start) return false
  const { tokens } = reading
  const clause = clauseAt(reading, hit.start)
  if (frame.start < clause.start && tokens[clause.start - 1]?.word !== ':') return false
  for (let i = frame.end; i < hit.start; i++)
    if (tokens[i]!.word === 'to' && actions.has(tokens[i + 1]!.lemma)) return false
  return true
}

/** The words stand where a person asks for something or gets in touch: 'write to our postal address'. */
function isAsked(reading: Reading, hit: Hit): boolean {
  const clause = clauseAt(reading, hit.start)
  const before = reading.frames.filter((frame) => frame.start < hit.start && frame.start >= clause.start)
  const last = before.at(-1)
  if (last && gains(last, reading)) return false
  return before.some((frame) => frame.id === 'Contact' || frame.id === 'Right')
}
