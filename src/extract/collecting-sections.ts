import type { Section, Topic } from '../parse/document.ts'
import type { Reading } from './reading.ts'

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
/** Words in a line that names data and says nothing else. */
const maxBare = 30

/** The heading says that what follows is what is collected, or where it comes from. */
export function tellsOfCollection(reading: Reading): boolean {
  const main = reading.topic[0]
  if (main !== undefined && telling.has(main)) return true
  return isBare(reading) && standsUnderTelling(reading)
}

/**
 * The heading is about something that leaves no room for what is collected. 'When you contact us' and 'Contact details'
 * do so only where they stand by themselves, not below a heading on what is collected.
 */
export function isElsewhere(reading: Reading): boolean {
  const main = reading.topic[0]
  if (main === 'contacts' && reading.topics.some((topic) => telling.has(topic))) return false
  return main !== undefined && elsewhere.has(main)
}

/** Words without a verb, such as an item of a list that was set as paragraphs. */
function isBare(reading: Reading): boolean {
  return reading.frames.length === 0 && reading.tokens.length <= maxBare
}

/** The nearest heading that is more than a name of data is about what is collected: 'Email address' may be such a name. */
function standsUnderTelling(reading: Reading): boolean {
  for (let at: Section | null = reading.sentence.section; at; at = at.parent) {
    const main = at.topics[0]
    if (main !== undefined && main !== 'contacts') return telling.has(main)
  }
  return false
}
