import { Temporal } from 'temporal-polyfill'

/** A day from which months and years have their plain lengths, so that durations can be held against each other. */
const relativeTo = '2023-01-01'

/** Below 0 where `a` is the shorter; 0 where both are as long (`P12M`, `P1Y`). Both are ISO 8601 durations. */
export function compareDurations(a: string, b: string): number {
  return Temporal.Duration.compare(a, b, { relativeTo })
}
