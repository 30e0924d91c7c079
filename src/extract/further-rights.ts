import type { Section } from '../parse/document.ts'
import type { Finding, Reading } from './reading.ts'

/** What is told of rights at large does not speak of these. */
const apart = new Set(['Complaint', 'WithdrawConsent', 'OptOutMarketing', 'OptOutSale', 'NonDiscrimination'])

/**
 * Find further places of the rights that a policy names: what governs a list of them or tells how they are used, and the
 * text under a heading that alone names one.
 *
 * What holds for all rights of a section is evidence of the first one named there, so that it is cited once.
 */
export function furtherRights(readings: readonly Reading[], named: readonly Finding[]): Finding[] {
  const told = new Set(named.map(({ reading }) => reading.sentence.block))
  const firsts = firstRights(named)
  const found: Finding[] = []
  for (const reading of readings) {
    const { sentence } = reading
    if (sentence.unit === 'heading' || sentence.isHead || told.has(sentence.block)) continue
    const home = reading.hits('rightsAtLarge').length > 0 ? rightsSection(sentence.section) : null
    const first = home ? firsts.bySection.get(home) : undefined
    const right = first ?? firsts.byLead.get(reading) ?? firsts.byHead.get(sentence.section)
    if (!right) continue
    told.add(sentence.block)
    firsts.byHead.delete(sentence.section)
    found.push(further(reading, right))
  }
  return found
}

/** The first right that is named in a section on rights, below a lead-in, and in a heading whose text names none. */
function firstRights(named: readonly Finding[]) {
  const bySection = new Map<Section, Finding>()
  const byLead = new Map<Reading, Finding>()
  const byHead = new Map<Section, Finding>()
  for (const finding of named) {
    const { sentence, leads } = finding.reading
    if (sentence.unit === 'heading') byHead.set(sentence.section, finding)
    if (apart.has(finding.concept)) continue
    const home = rightsSection(sentence.section)
    if (home && !bySection.has(home)) bySection.set(home, finding)
    for (const lead of leads)
      if (!lead.sentence.isHead && lead.hits('rightTriggers').length > 0 && !byLead.has(lead)) byLead.set(lead, finding)
  }
  for (const { reading } of named) if (reading.sentence.unit !== 'heading') byHead.delete(reading.sentence.section)
  return { bySection, byLead, byHead }
}

/** The outermost section on rights that holds a section. */
function rightsSection(section: Section): Section | null {
  let found: Section | null = null
  for (let at: Section | null = section; at; at = at.parent) if (at.topics[0] === 'rights') found = at
  return found
}

function further(reading: Reading, { concept, rule }: Finding): Finding {
  const { text } = reading.sentence
  return { kind: 'rights', concept, polarity: 'affirmed', reading, start: 0, end: text.length, rule, isSupport: true }
}
