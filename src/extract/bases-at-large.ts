import type { Section, Topic } from '../parse/document.ts'
import type { Finding, Reading } from './reading.ts'

/** What is lawful in these is a right, a transfer or a storage, each with grounds of its own. */
const others = new Set<Topic | undefined>(['rights', 'transfers', 'retentionPeriods'])

/**
 * Find further places of the grounds that a policy names: what governs a list of them, or tells how the ground for a
 * processing is chosen. It is evidence of the first ground named in the same section, so that it is cited once.
 */
export function basesAtLarge(readings: readonly Reading[], named: readonly Finding[]): Finding[] {
  const told = new Set(named.map(({ reading }) => reading.sentence.block))
  const firsts = new Map<Section, Finding>()
  for (const finding of named)
    for (let at: Section | null = finding.reading.sentence.section; at; at = at.parent)
      if (!firsts.has(at)) firsts.set(at, finding)
  const found: Finding[] = []
  for (const reading of readings) {
    const { sentence } = reading
    if (sentence.unit === 'heading' || told.has(sentence.block) || others.has(reading.topic[0])) continue
    const hit = reading.hits('basesAtLarge')[0]
    const first = hit && firsts.get(sentence.section)
    if (!first) continue
    told.add(sentence.block)
    const { concept, rule } = first
    found.push({
      kind: 'legalBases',
      concept,
      polarity: 'affirmed',
      reading,
      start: 0,
      end: sentence.text.length,
      rule,
      isSupport: true
    })
  }
  return found
}
