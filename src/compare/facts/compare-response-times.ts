import type { Policy, ResponseTime } from '../../model.ts'
import type { FactPlaces } from '../fact-places.ts'
import type { Finding } from '../finding.ts'
import { compareDurations } from './compare-durations.ts'
import { type Difference, factual } from './factual.ts'
import { pairFacts } from './pair-facts.ts'
import { plainDuration } from './plain-duration.ts'

/** Within what time requests are answered, and by how much that may be put off (GDPR Art. 12(3)). */
export function compareResponseTimes(old: Policy, now: Policy, places: FactPlaces): Finding[] {
  const isSame = (a: ResponseTime, b: ResponseTime) =>
    isAsLong(a.duration, b.duration) && isAsLong(a.extension, b.extension)
  const pairs = pairFacts(old.responseTimes, now.responseTimes, places, isSame, () => 1)
  return pairs.flatMap(({ old: from, new: to }) => differences(from, to).map((d) => factual(places, d)))
}

function differences(from: ResponseTime | null, to: ResponseTime | null): Difference[] {
  const shared = { kind: 'responseTimes', concept: (to ?? from)!.concept, from, to } as const
  const put = (rule: string, before: string | null, after: string | null): Difference => ({
    ...shared,
    rule,
    slots: { old: before ? plainDuration(before) : 'none', new: after ? plainDuration(after) : 'none' },
    values: [before ?? '', after ?? '']
  })
  if (!from || !to)
    return [put(to ? 'response-time-added' : 'response-time-removed', from?.duration ?? null, to?.duration ?? null)]
  const found: Difference[] = []
  const order = compareDurations(from.duration, to.duration)
  if (order !== 0)
    found.push(put(order < 0 ? 'response-time-lengthened' : 'response-time-shortened', from.duration, to.duration))
  const extension = compareDurations(from.extension ?? 'PT0S', to.extension ?? 'PT0S')
  if (extension !== 0) {
    const rule = extension < 0 ? 'response-extension-lengthened' : 'response-extension-shortened'
    found.push(put(rule, from.extension, to.extension))
  }
  return found
}

function isAsLong(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && compareDurations(a, b) === 0)
}
