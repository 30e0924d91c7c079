import { Temporal } from 'temporal-polyfill'

/** What a zone's clocks show at a moment, in milliseconds: `2020-06-01 00:00`. */
export function clockTime(at: number, timeZone: string): string {
  return zoned(at, timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ')
}

/** The last calendar day of a window, by the first moment after it. */
export function lastDayOf(ends: number, timeZone: string): string {
  return zoned(ends - 1, timeZone)
    .toPlainDate()
    .toString()
}

/** A moment with the zone's offset: `2020-06-01T00:00:00+02:00`. */
export function withOffset(at: number, timeZone: string): string {
  return zoned(at, timeZone).toString({ timeZoneName: 'never' })
}

function zoned(at: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)
}
