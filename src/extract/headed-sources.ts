import type { Section, Topic } from '../parse/document.ts'
import type { Hit } from '../words/hits.ts'
import { gains } from './collected.ts'
import { occasions } from './occasions.ts'
import { type Finding, findingOf, isDenied, type PolicyReading, type Reading, ruleId } from './reading.ts'

/** Topics of headings that may name nothing but the data, and leave the source to the heading above. */
const ofData: ReadonlySet<Topic | undefined> = new Set([undefined, 'dataCategories', 'contacts'])
/** Verbs of giving data away or keeping them: what such a sentence says of data is not that they are gained. */
const others = new Set(['Share', 'Keep', 'Delete', 'Transfer', 'Right'])

/**
 * Find sources that a heading or run-in head states for the data listed below it: 'Information you provide', then 'Your
 * name and address'. The words that name the data are the evidence.
 */
export function headedSources(policy: PolicyReading, told: ReadonlySet<Reading>): Finding[] {
  const headings = new Map<Section, Hit>()
  for (const reading of policy.readings) {
    const hit = reading.sentence.unit === 'heading' ? sourceOf(reading) : undefined
    if (hit) headings.set(reading.sentence.section, hit)
  }
  const cited = new Set<Section | Reading>()
  return policy.readings.flatMap((reading) => {
    if (told.has(reading) || reading.sentence.unit === 'heading' || reading.sentence.isHead) return []
    const hit = headOf(reading) ?? headingOf(reading.sentence.section, headings)
    const data = hit && listsData(reading) ? reading.hits('dataCategories')[0] : undefined
    if (!hit || !data || isDenied(reading, data.start)) return []
    // Of a list the first item is enough: the others say nothing more of the source.
    const list = reading.sentence.unit === 'item' ? (reading.leads.at(-1) ?? reading.sentence.section) : null
    if (list && cited.has(list)) return []
    if (list) cited.add(list)
    const concept = occasions[hit.term.id] ?? hit.term.id
    return [{ ...findingOf(reading, data, 'sources', ruleId('source', concept)), concept }]
  })
}

/** The one source that a heading names; a heading that names two leaves open which data come from which. */
function sourceOf(heading: Reading): Hit | undefined {
  const hits = heading.hits('sources')
  return new Set(hits.map(({ term }) => occasions[term.id] ?? term.id)).size === 1 ? hits[0] : undefined
}

/** The nearest heading that names a source, where those below it only name data. */
function headingOf(from: Section, headings: ReadonlyMap<Section, Hit>): Hit | undefined {
  for (let at: Section | null = from; at; at = at.parent) {
    const hit = headings.get(at)
    if (hit || !ofData.has(at.topics[0])) return hit
  }
  return undefined
}

function headOf({ leads }: Reading): Hit | undefined {
  const head = leads.findLast((lead) => lead.sentence.isHead && lead.hits('sources').length > 0)
  return head && sourceOf(head)
}

/** Says that data are gained, or names them and nothing else. */
function listsData(reading: Reading): boolean {
  if (reading.frames.some((frame) => gains(frame, reading) && !frame.denied)) return true
  return !reading.frames.some((frame) => others.has(frame.id) || frame.denied || frame.id === 'Use')
}
