import type { Topic } from '../parse/document.ts'
import type { Hit } from '../words/matcher.ts'
import { clauseAt, type Frame, type FrameId, type Reading } from './reading.ts'

const handling = new Set<FrameId>(['Use', 'Share', 'Delete', 'Transfer'])
const telling: ReadonlySet<Topic> = new Set(['dataCategories', 'sources'])
const elsewhere: ReadonlySet<Topic> = new Set(['rights', 'choices', 'contacts', 'controllers', 'changeTerms', 'scope'])
/** How many words may stand between a verb and its object. */
const objectReach = 6

/** Whether the sentence, or what governs it, says that data are collected, given, kept or made up of what is named. */
export function isCollected(reading: Reading, hit: Hit): boolean {
  if (isAsked(reading, hit)) return false
  const gained = reading.frames.some((frame) => gains(frame) && frame.start < hit.start)
  if (tellsOfCollection(reading)) return true
  if (reading.topic.length > 0 && reading.topic.every((topic) => elsewhere.has(topic)))
    return reading.frames.some((frame) => frame.id === 'Collect' && frame.agent === 'controller')
  return gained || reading.leads.some((lead) => lead.frames.some(gains))
}

/** Whether anything at all is done with what is named. */
export function isHandled(reading: Reading, hit: Hit): boolean {
  if (isCollected(reading, hit)) return true
  if (isAsked(reading, hit)) return false
  return reading.frames.some(
    (frame) =>
      handling.has(frame.id) &&
      frame.agent !== 'person' &&
      frame.end <= hit.start &&
      hit.start - frame.end <= objectReach
  )
}

function tellsOfCollection(reading: Reading): boolean {
  return reading.topic.some((topic) => telling.has(topic))
}

/** The controller gets data, or the person gives them. */
function gains(frame: Frame): boolean {
  return frame.id === 'Provide' || ((frame.id === 'Collect' || frame.id === 'Keep') && frame.agent !== 'person')
}

/** The words stand where a person asks for something or gets in touch: 'write to our postal address'. */
function isAsked(reading: Reading, hit: Hit): boolean {
  const clause = clauseAt(reading, hit.start)
  const before = reading.frames.filter((frame) => frame.start < hit.start && frame.start >= clause.start)
  const last = before.at(-1)
  if (last && gains(last)) return false
  return before.some((frame) => frame.id === 'Contact' || frame.id === 'Right')
}
