import type { Section } from '../parse/document.ts'
import { rememberOf } from '../words/remember.ts'
import type { PolicyReading, Reading } from './reading.ts'

/** Laws that hold for all whom the policy speaks to as often as for a part of them. */
const general = new Set(['GDPR', 'UKGDPR', 'Switzerland'])

/** Sections whose heading is for the people of one place, with the id of their law: 'Notice to California residents'. */
const partsOf = rememberOf((policy: PolicyReading) => {
  const parts = new Map<Section, string>()
  for (const reading of policy.readings) {
    const { sentence } = reading
    if (sentence.unit !== 'heading') continue
    const hit = reading.hits('jurisdictions').find(({ term }) => !general.has(term.id) && term.id !== 'COPPA')
    if (hit) parts.set(sentence.section, hit.term.id)
  }
  return parts
})

/** The law of the part that a sentence stands in, where the part is for the people of one place; else `null`. */
export function placePartOf(policy: PolicyReading, { sentence }: Reading): string | null {
  const parts = partsOf(policy)
  if (parts.size === 0) return null
  for (let at: Section | null = sentence.section; at; at = at.parent) {
    const law = parts.get(at)
    if (law) return law
  }
  return null
}
