import { Temporal } from 'temporal-polyfill'
import type { AcceptanceTerms } from '../acceptance/types.ts'
import { windowOf } from '../acceptance/window.ts'
import type { Step } from './piecewise.ts'

/** A calendar day in a time zone. */
export interface Day {
  /** ISO 8601 date. */
  day: string
  /** Its first moment, milliseconds. */
  start: number
}

/** The calendar days from the one that a moment falls on to the one that another falls on. Times in milliseconds. */
export function daysBetween(from: number, to: number, timeZone: string): Day[] {
  const days: Day[] = []
  const last = dayOf(to, timeZone)
  for (let day = dayOf(from, timeZone); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    days.push({ day: day.toString(), start: day.toZonedDateTime(timeZone).epochMilliseconds })
  }
  return days
}

/** The end of the window, in milliseconds, by the moment that sets it off. `terms.window` is not null. */
export function windowSteps(days: readonly Day[], terms: AcceptanceTerms): Step[] {
  return days.map(({ start }) => [start, windowEnd(start, terms)])
}

/** The first moment after the window that an event sets off. `terms.window` is not null. */
export function windowEnd(at: number, { window, timeZone, rollToWorkingDay }: AcceptanceTerms): number {
  const { ends } = windowOf(Temporal.Instant.fromEpochMilliseconds(at), window!, timeZone, { rollToWorkingDay })
  return Temporal.Instant.from(ends).epochMilliseconds
}

/**
 * What the clocks of a zone are ahead of UTC at the beginning of a day, in milliseconds, by the day as if it began in
 * UTC. There are as many steps as changes of the clocks.
 */
export function offsetSteps(days: readonly Day[]): Step[] {
  const steps: Step[] = []
  for (const { day, start } of days) {
    const asUtc = Date.parse(`${day}T00:00:00Z`)
    const offset = asUtc - start
    if (steps.at(-1)?.[1] !== offset) steps.push([asUtc, offset])
  }
  return steps
}

function dayOf(at: number, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate()
}
