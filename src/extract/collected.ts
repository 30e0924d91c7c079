import type { Topic } from '../parse/document.ts'
import type { Hit } from '../words/matcher.ts'
import { clauseAt, type Frame, type FrameId, isLedBy, type Reading } from './reading.ts'

const gaining = new Set<FrameId>(['Collect', 'Provide', 'Keep', 'Include'])
const handling = new Set<FrameId>([...gaining, 'Use', 'Share', 'Delete', 'Transfer'])
const telling: ReadonlySet<Topic> = new Set(['dataCategories', 'sources'])

/** Whether the sentence, or what governs it, says that data are collected, given, kept or made up of what is named. */
export function isCollected(reading: Reading, hit: Hit): boolean {
  if (isAsked(reading, hit)) return false
  return (
    reading.frames.some((frame) => gaining.has(frame.id) && isBefore(frame, hit)) ||
    isLedBy(reading, 'Collect', 'Provide', 'Keep', 'Include') ||
    reading.topic.some((topic) => telling.has(topic))
  )
}

/** Whether anything at all is done with what is named. */
export function isHandled(reading: Reading, hit: Hit): boolean {
  if (isAsked(reading, hit)) return false
  return (
    reading.frames.some((frame) => handling.has(frame.id)) ||
    isLedBy(reading, 'Collect', 'Provide', 'Keep', 'Include', 'Use', 'Share') ||
    reading.topics.some((topic) => telling.has(topic))
  )
}

/** The words stand where a person asks for something or gets in touch: 'write to our postal address'. */
function isAsked(reading: Reading, hit: Hit): boolean {
  const clause = clauseAt(reading, hit.start)
  const before = reading.frames.filter((frame) => isBefore(frame, hit) && frame.start >= clause.start)
  const last = before.at(-1)
  if (last && gaining.has(last.id) && last.agent !== 'person') return false
  return before.some((frame) => frame.id === 'Contact' || frame.id === 'Right')
}

function isBefore(frame: Frame, hit: Hit): boolean {
  return frame.start < hit.end
}
