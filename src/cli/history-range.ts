import { Temporal } from 'temporal-polyfill'
import type { Revision } from '../read/history.ts'
import { CallError } from './call-error.ts'

/** Which part of a history a user asks for. */
export interface RangeOptions {
  since?: string
  until?: string
  maxCount?: number
}

/**
 * Pick the commits of a range of time, at most so many of the newest. A date names a whole day in UTC.
 *
 * @param revisions  the newest first
 * @returns the commits asked for, the newest first
 * @throws CallError where a bound is neither a date nor an instant
 */
export function rangeOf(revisions: readonly Revision[], { since, until, maxCount }: RangeOptions): Revision[] {
  const first = since === undefined ? null : boundOf(since, '--since', 0)
  const last = until === undefined ? null : boundOf(until, '--until', 1)
  const inside = revisions.filter(({ date }) => {
    const at = Temporal.Instant.from(date)
    if (first && Temporal.Instant.compare(at, first) < 0) return false
    return !last || Temporal.Instant.compare(at, last) < 0
  })
  return inside.slice(0, maxCount)
}

/** The start of a day, or of the day so many days later; an instant is itself, and the last one counts. */
function boundOf(text: string, option: string, days: number): Temporal.Instant {
  try {
    if (text.includes('T')) return Temporal.Instant.from(text).add({ milliseconds: days })
    return Temporal.PlainDate.from(text).add({ days }).toZonedDateTime('UTC').toInstant()
  } catch {
    throw new CallError(
      `${option} is \`${text}\`; expected a date such as 2020-05-01, or an instant such as 2020-05-01T09:00Z`
    )
  }
}
