import type { Policy, ResponseTime } from '../../model.ts'
import type { FactPlaces } from '../fact-places.ts'
import type { Finding } from '../finding.ts'
import { compareDurations, compareLengths, type Length } from './compare-durations.ts'
import { type Difference, factual } from './factual.ts'
import { pairFacts } from './pair-facts.ts'
import { plainDuration } from './plain-duration.ts'

/** Within what time requests are answered, and by how much that may be put off (GDPR Art. 12(3)). */
export function compareResponseTimes(old: Policy, now: Policy, places: FactPlaces): Finding[] {
  const isSame = (a: ResponseTime, b: ResponseTime) => compareLengths(a, b) === 0 && isAsLong(a.extension, b.extension)
  const pairs = pairFacts(old.responseTimes, now.responseTimes, places, isSame, () => 1)
  return pairs.flatMap(({ old: from, new: to }) => differences(from, to).map((d) => factual(places, d)))
}

function differences(from: ResponseTime | null, to: ResponseTime | null): Difference[] {
  const shared = { kind: 'responseTimes', concept: (to ?? from)!.concept, from, to } as const
  const put = (rule: string, before: Length | null, after: Length | null): Difference => ({
    ...shared,
    rule,
    slots: { old: inWords(before), new: inWords(after) },
    values: [keyOf(before), keyOf(after)]
  })
  if (!from || !to) return [put(to ? 'response-time-added' : 'response-time-removed', from, to)]
  const found: Difference[] = []
  const order = compareLengths(from, to)
  if (order !== 0) found.push(put(order < 0 ? 'response-time-lengthened' : 'response-time-shortened', from, to))
  const extension = compareDurations(from.extension ?? 'PT0S', to.extension ?? 'PT0S')
  if (extension !== 0) {
    const rule = extension < 0 ? 'response-extension-lengthened' : 'response-extension-shortened'
    found.push(put(rule, lengthOf(from.extension), lengthOf(to.extension)))
  }
  return found
}

function lengthOf(duration: string | null): Length | null {
  return duration === null ? null : { duration }
}

function inWords(length: Length | null): string {
  return length ? plainDuration(length.duration, length.inBusinessDays) : 'none'
}

function keyOf(length: Length | null): string {
  return length ? `${length.duration}${length.inBusinessDays ? ' business' : ''}` : ''
}

function isAsLong(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && compareDurations(a, b) === 0)
}
