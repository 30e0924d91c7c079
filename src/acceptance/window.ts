import { Temporal } from 'temporal-polyfill'
import { timeZoneOf } from './time-zone.ts'

/** The days that a person has. */
export interface Window {
  /** First day that counts, the one after the event: `2020-05-02`. */
  firstDay: string
  /** Last day that counts; it counts to its end. */
  lastDay: string
  /** First moment after the window, with the zone's offset: `2020-06-01T00:00:00+02:00`. */
  ends: string
}

const wholeDays = /^P(?=\d)(?:\d{1,4}Y)?(?:\d{1,5}M)?(?:\d{1,5}W)?(?:\d{1,6}D)?$/

/**
 * Count the days of a window that an event sets off, as Regulation (EEC, Euratom) 1182/71 counts them.
 *
 * The day of the event is not counted (Art. 3(1)), whatever its hour; days run from their first to their last hour
 * (Art. 3(2)(b)), so summer time makes no difference; weekends and holidays count (Art. 3(3)). A period in months or
 * years ends on the day of the same date, or on the last day of a month that has no such date (Art. 3(2)(c)).
 *
 * @param event     the dispatch or the posting
 * @param duration  ISO 8601 duration in whole days, weeks, months or years: `P30D`
 * @param timeZone  IANA name; the event's calendar day is taken, and the window ends, in this zone
 * @param options   `rollToWorkingDay`: a window that would end on a Saturday or Sunday ends on Monday (Art. 3(4), which
 *                  is for acts of the EU: off by default). Public holidays are not looked at.
 * @throws RangeError, one sentence for the user, where the duration or the time zone is not one
 */
export function windowOf(
  event: Temporal.Instant,
  duration: string,
  timeZone: string,
  options: { rollToWorkingDay?: boolean } = {}
): Window {
  const zone = timeZoneOf(timeZone)
  const day = event.toZonedDateTimeISO(zone).toPlainDate()
  const due = day.add(daysOf(duration))
  const lastDay = options.rollToWorkingDay ? workingDay(due) : due
  const end = lastDay.add({ days: 1 }).toZonedDateTime(zone)
  return {
    firstDay: day.add({ days: 1 }).toString(),
    lastDay: lastDay.toString(),
    ends: end.toString({ timeZoneName: 'never' })
  }
}

function daysOf(duration: string): Temporal.Duration {
  const length = wholeDays.test(duration) ? Temporal.Duration.from(duration) : undefined
  if (!length || length.blank) {
    throw new RangeError(
      `Unexpected window \`${duration}\`, expected an ISO 8601 duration in whole days such as \`P30D\``
    )
  }
  return length
}

function workingDay(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.dayOfWeek > 5 ? day.add({ days: 8 - day.dayOfWeek }) : day
}
