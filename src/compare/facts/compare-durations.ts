import { Temporal } from 'temporal-polyfill'
import { oneUnit } from './one-unit.ts'

/** A day from which months and years have their plain lengths, so that durations can be held against each other. */
const relativeTo = '2023-01-01'

/** A length of time as a fact states it. */
export interface Length {
  /** ISO 8601. */
  duration: string
  inBusinessDays?: true
}

/** Below 0 where `a` is the shorter; 0 where both are as long (`P12M`, `P1Y`). Both are ISO 8601 durations. */
export function compareDurations(a: string, b: string): number {
  const [first, second] = [oneUnit(a), oneUnit(b)]
  // More of one unit is longer, whatever the calendar.
  if (first && first.unit === second?.unit) return Math.sign(first.count - second.count)
  return Temporal.Duration.compare(a, b, { relativeTo })
}

/** As `compareDurations`, but business days count as weeks of five; they are never as long as calendar days. */
export function compareLengths(a: Length, b: Length): number {
  const order = compareDurations(inCalendarDays(a), inCalendarDays(b))
  return order === 0 ? Number(a.inBusinessDays ?? false) - Number(b.inBusinessDays ?? false) : order
}

function inCalendarDays({ duration, inBusinessDays }: Length): string {
  if (!inBusinessDays) return duration
  const { days } = Temporal.Duration.from(duration)
  return Temporal.Duration.from({ days: Math.ceil((days * 7) / 5) }).toString()
}
