import { Temporal } from 'temporal-polyfill'
import { CallError } from './call-error.ts'
import type { Rim } from './rim.ts'

/**
 * The present moment: that of the machine's clock, or that which `ASSENT_NOW` sets for a rehearsal or a test.
 *
 * @returns ISO 8601 instant in UTC, to the second
 * @throws CallError where `ASSENT_NOW` is no instant
 */
export function nowOf(rim: Rim): string {
  const { ASSENT_NOW: set } = rim.env
  if (!set) return seconds(Temporal.Now.instant())
  try {
    return seconds(Temporal.Instant.from(set))
  } catch {
    throw new CallError(`ASSENT_NOW is \`${set}\`; expected an instant such as 2020-05-01T22:45:00Z`)
  }
}

/**
 * Read a time that the user gave: an instant with `Z` or an offset, or the time of day that clocks in a zone show.
 *
 * @param option    name of the option, for the message: `--at`
 * @param timeZone  IANA name, already checked
 * @returns ISO 8601 instant in UTC
 * @throws CallError where it is not a time, or where clocks show it twice or never as summer time begins or ends
 */
export function momentOf(text: string, timeZone: string, option: string): string {
  if (isInstant(text)) return Temporal.Instant.from(text).toString()
  if (!text.includes('T')) {
    throw new CallError(`${option} is \`${text}\`; expected a time with its hour, such as 2020-05-01T09:00Z`)
  }
  try {
    return Temporal.PlainDateTime.from(text)
      .toZonedDateTime(timeZone, { disambiguation: 'reject' })
      .toInstant()
      .toString()
  } catch {
    throw new CallError(
      `${option} is \`${text}\`, which is no time in ${timeZone}, or one that clocks there show twice; expected an ` +
        'instant with its offset, such as 2020-05-01T09:00+02:00'
    )
  }
}

function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text)
    return true
  } catch {
    return false
  }
}

function seconds(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' })
}

/** The present calendar day in a time zone, ISO 8601. @throws CallError where `ASSENT_NOW` is no instant */
export function todayOf(rim: Rim, timeZone: string): string {
  return Temporal.Instant.from(nowOf(rim)).toZonedDateTimeISO(timeZone).toPlainDate().toString()
}
