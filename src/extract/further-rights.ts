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
  const found = belowHeadings(readings, named)
  for (const { reading } of found) told.add(reading.sentence.block)
  for (const reading of readings) {
    const { sentence } = reading
    if (sentence.unit === 'heading' || sentence.isHead || told.has(sentence.block)) continue
    const home = reading.hits('rightsAtLarge').length > 0 ? rightsSection(sentence.section) : null
    const first = home ? firsts.bySection.get(home) : undefined
    const right = first ?? firsts.byLead.get(reading)
    if (!right) continue
    told.add(sentence.block)
    found.push(further(reading, right))
  }
  return found
}

/** What stands first below a heading that alone names a right, for each such right. */
function belowHeadings(readings: readonly Reading[], named: readonly Finding[]): Finding[] {
  const told = new Set(named.filter(({ reading }) => reading.sentence.unit !== 'heading').map(({ concept }) => concept))
  return named.flatMap((finding) => {
    const { unit, section } = finding.reading.sentence
    if (unit !== 'heading' || told.has(finding.concept)) return []
    const below = readings.find(
      ({ sentence }) => sentence.section === section && sentence.unit !== 'heading' && !sentence.isHead
    )
    return below ? [further(below, finding)] : []
  })
}

/** The first right that is named in a section on rights, and below a lead-in. */
function firstRights(named: readonly Finding[]) {
  const bySection = new Map<Section, Finding>()
  const byLead = new Map<Reading, Finding>()
  for (const finding of named) {
    const { sentence, leads } = finding.reading
    if (apart.has(finding.concept)) continue
    const home = rightsSection(sentence.section)
    if (home && !bySection.has(home)) bySection.set(home, finding)
    for (const lead of leads)
      if (!lead.sentence.isHead && lead.hits('rightTriggers').length > 0 && !byLead.has(lead)) byLead.set(lead, finding)
  }
  return { bySection, byLead }
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
