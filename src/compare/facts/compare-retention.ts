import type { Direction, Policy, RetentionPeriod } from '../../model.ts'
import type { FactPlaces } from '../fact-places.ts'
import type { Finding } from '../finding.ts'
import { compareLengths, type Length } from './compare-durations.ts'
import { type Difference, factual } from './factual.ts'
import { pairFacts, sharedLinks } from './pair-facts.ts'
import { plainDuration } from './plain-duration.ts'
import { retentionEventWords } from './retention-event-words.ts'

/** From the shortest hold on data to the longest. */
const reach = ['FixedDuration', 'UntilEvent', 'AsNecessary', 'LegallyDetermined', 'Indefinite']

/** How long data are kept (GDPR Art. 13(2)(a)): longer, shorter, from another event, or stated in another way. */
export function compareRetention(old: Policy, now: Policy, places: FactPlaces): Finding[] {
  const pairs = pairFacts(old.retentionPeriods, now.retentionPeriods, places, isSame, likeness)
  const found = pairs.flatMap((pair) => {
    if (pair.old && pair.new) return [factual(places, changed(pair.old, pair.new))]
    const fact = (pair.old ?? pair.new)!
    const others = pair.old ? now.retentionPeriods : old.retentionPeriods
    if (isStatedElsewhere(fact, others)) return []
    return [factual(places, comesOrGoes(pair.old, pair.new, fact))]
  })
  return found.reduce(joinStatements, [])
}

/** Tell the new length of one statement once, with every event that it counts from. */
function joinStatements(told: readonly Finding[], next: Finding): Finding[] {
  const at = told.findIndex((finding) => isOneStatement(next, finding))
  const first = told[at]
  if (!first) return [...told, next]
  const [about, further] = [first.slots.about!, next.slots.about!]
  const slots = { ...first.slots, about: about ? about + further.replace(', counted from', ' or') : further }
  return told.with(at, { ...first, slots })
}

/** 'Five years after this or that' is one statement of two facts: its new length is told once. */
function isOneStatement(a: Finding, b: Finding): boolean {
  const isSameLength = a.slots.old === b.slots.old && a.slots.new === b.slots.new
  return a.rule === b.rule && isSameLength && a.groups.join() === b.groups.join()
}

function isSame(a: RetentionPeriod, b: RetentionPeriod): boolean {
  if (a.polarity !== b.polarity || a.concept !== b.concept || a.event !== b.event) return false
  return hasLength(a) && hasLength(b) ? compareLengths(a, b) === 0 : a.duration === b.duration
}

function likeness(a: RetentionPeriod, b: RetentionPeriod): number {
  if (a.polarity !== b.polarity) return -8
  const links = Math.min(2, sharedLinks(a, b))
  const isNear = links > 0 || (a.event !== null && a.event === b.event)
  return isNear ? links + (a.concept === b.concept ? 1 : 0) + (a.event === b.event ? 1 : 0) : 0
}

/** 'As long as necessary' said once more is no new period; a length of time is. */
function isStatedElsewhere(fact: RetentionPeriod, others: readonly RetentionPeriod[]): boolean {
  return fact.duration === null && others.some((other) => isSame(fact, other))
}

function changed(from: RetentionPeriod, to: RetentionPeriod): Difference {
  const shared = {
    kind: 'retentionPeriods',
    concept: to.concept,
    from,
    to,
    values: [periodKey(from), periodKey(to)]
  } as const
  const isOneKind = from.concept === to.concept && hasLength(from) === hasLength(to)
  // Five years from one event may end later than seven from another.
  if (hasLength(from) && hasLength(to) && isOneKind && fromEvent(from) === fromEvent(to)) {
    const order = compareLengths(from, to)
    const slots = { old: inWords(from), new: inWords(to), about: fromEvent(to) }
    if (order !== 0) return { ...shared, rule: order < 0 ? 'retention-lengthened' : 'retention-shortened', slots }
  }
  const slots = { old: plainPeriod(from), new: plainPeriod(to), about: '' }
  if (isOneKind) return { ...shared, rule: 'retention-event-changed', slots }
  return { ...shared, rule: 'retention-kind-changed', slots, direction: reachDirection(from, to) }
}

function reachDirection(from: RetentionPeriod, to: RetentionPeriod): Direction {
  const further = reach.indexOf(to.concept) - reach.indexOf(from.concept)
  if (further === 0) return 'neutral'
  return further > 0 ? 'broadens' : 'narrows'
}

function comesOrGoes(from: RetentionPeriod | null, to: RetentionPeriod | null, fact: RetentionPeriod): Difference {
  const rule = to ? 'retention-added' : 'retention-removed'
  const slots = { old: plainPeriod(fact), new: plainPeriod(fact), about: '' }
  return { rule, kind: 'retentionPeriods', concept: fact.concept, from, to, slots, values: [periodKey(fact)] }
}

function periodKey(fact: RetentionPeriod): string {
  const business = fact.inBusinessDays ? ['business'] : []
  return [fact.concept, fact.duration ?? '', ...business, fact.event ?? '', fact.polarity].join(' ')
}

/** A period in words: '7 years after the agreement ends', 'as long as necessary'. */
function plainPeriod(fact: RetentionPeriod): string {
  const denied = fact.polarity === 'denied' ? 'not ' : ''
  const words = fact.event ? retentionEventWords[fact.event] : undefined
  if (fact.concept === 'UntilEvent' && !fact.duration && words) return `${denied}until ${words}`
  const length = hasLength(fact) ? inWords(fact) : fact.label
  return denied + length + fromEvent(fact)
}

function hasLength(fact: RetentionPeriod): fact is RetentionPeriod & Length {
  return fact.duration !== null
}

function inWords({ duration, inBusinessDays }: Length): string {
  return plainDuration(duration, inBusinessDays)
}

function fromEvent(fact: RetentionPeriod): string {
  const words = fact.event ? retentionEventWords[fact.event] : undefined
  if (!words) return ''
  return `${fact.duration ? ', counted from' : ', until'} ${words}`
}
