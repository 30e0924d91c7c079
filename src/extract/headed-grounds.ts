import type { About } from '../model.ts'
import type { Section, Topic } from '../parse/document.ts'
import type { Assembled } from './assemble.ts'

/** Topics of headings below a ground that still tell what is done on it. */
const onward: ReadonlySet<Topic> = new Set(['purposes', 'legalBases', 'legitimateInterests', 'dataCategories'])

/** The ground that each heading names; one that names two gives no fact, since it leaves open which holds for what. */
export function headedGrounds(assembled: readonly Assembled[]): ReadonlyMap<Section, About> {
  const headed = new Map<Section, About>()
  for (const { kind, fact, mentions } of assembled) {
    if (kind !== 'legalBases' || fact.polarity !== 'affirmed') continue
    for (const { reading } of mentions)
      if (reading.sentence.unit === 'heading') headed.set(reading.sentence.section, { kind, concept: fact.concept })
  }
  return headed
}

/** The ground of the nearest heading above that names one, as long as no heading between turns to something else. */
export function groundAbove(from: Section, headed: ReadonlyMap<Section, About>): About | undefined {
  for (let at: Section | null = from; at; at = at.parent) {
    const ground = headed.get(at)
    if (ground) return ground
    if (at.topics.length > 0 && !at.topics.some((topic) => onward.has(topic))) return undefined
  }
  return undefined
}
