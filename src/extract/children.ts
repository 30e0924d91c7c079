import { minimumAge } from './minimum-age.ts'
import {
  clauseAt,
  type Extractor,
  type Finding,
  type FrameId,
  isDenied,
  type Reading,
  ruleId,
  says,
  span
} from './reading.ts'

/**
 * Find age limits, what is done with data of children, and what parents must allow (GDPR Art. 8; COPPA, 16 CFR 312).
 *
 * 'We do not knowingly collect data from children under 13' is one age limit and data of children that are denied.
 */
export const children: Extractor = (policy) => policy.readings.flatMap(childrenIn)

const doings = new Set<FrameId>(['Collect', 'Use', 'Share', 'Provide', 'Keep'])
const elsewhere = new Set('sell sale removal minor’s unwanted publicly opt 1798'.split(' '))

function childrenIn(reading: Reading): Finding[] {
  const hits = reading.hits('children')
  if (hits.length === 0) return []
  const found: Finding[] = []
  const inSection = reading.topics.includes('children')
  const age = isAboutRights(reading) ? null : minimumAge(reading.tokens)
  if (age) found.push(finding(reading, 'MinimumAge', age.start, age.end, { minimumAge: age.years }, String(age.years)))
  const child = hits.find((hit) => hit.term.id === 'Child')
  const consent = hits.find((hit) => hit.term.id === 'ParentalConsent')
  const parent = hits.find((hit) => hit.term.id === 'Parent')
  if (consent && (child || age || inSection || parent))
    found.push(finding(reading, 'ParentalConsent', consent.start, consent.end, { minimumAge: null }))
  if (reading.sentence.unit === 'heading') return found
  const about = child ?? (inSection ? (hits[0] ?? null) : null)
  if (
    about &&
    (inSection || age || says(reading, 'Collect', 'Provide', 'Use', 'Share', 'Delete', 'Keep') || addressed(reading))
  ) {
    const denied = isNotCollected(reading) || isNotAddressed(reading)
    found.push({
      ...finding(reading, 'ChildData', about.start, about.end, { minimumAge: null }),
      polarity: denied ? 'denied' : 'affirmed'
    })
  }
  return found
}

function finding(
  reading: Reading,
  concept: string,
  start: number,
  end: number,
  more: { minimumAge: number | null },
  key?: string
): Finding {
  const rule = ruleId('children', concept)
  return {
    kind: 'children',
    concept,
    polarity: 'affirmed',
    reading,
    ...span(reading, start, end),
    rule,
    more,
    ...(key ? { key } : {})
  }
}

/** Ages of laws on selling data or removing posts are no limits of the service: 'we do not sell data of minors under 16'. */
function isAboutRights({ tokens }: Reading): boolean {
  return tokens.some(({ lemma }) => elsewhere.has(lemma))
}

const addressing = new Set(['direct', 'intend', 'aim', 'target', 'design', 'suitable', 'offer', 'allow'])

function addressed({ tokens }: Reading): boolean {
  return tokens.some(({ lemma }) => addressing.has(lemma))
}

/** 'Our site is not directed to children' tells of no data that are collected from them. */
function isNotAddressed(reading: Reading): boolean {
  const at = reading.tokens.findIndex(({ lemma }) => addressing.has(lemma))
  if (at < 0 || !isDenied(reading, at)) return false
  const clause = clauseAt(reading, at)
  // 'Not meant for children, but we collect their data'; 'though not meant for children, we collect names' tells of others'.
  const isOfThem = reading.tokens.slice(clause.end).some(({ word }) => word === 'their' || word === 'them')
  return !reading.frames.some(
    ({ id, denied, start }) => !denied && doings.has(id) && ((start >= clause.start && start < clause.end) || isOfThem)
  )
}

function isNotCollected(reading: Reading): boolean {
  return reading.frames.some((frame) => {
    const clause = clauseAt(reading, frame.start)
    return frame.denied && doings.has(frame.id) && clause.kind === 'main'
  })
}
