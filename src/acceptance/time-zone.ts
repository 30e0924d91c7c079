import { Temporal } from 'temporal-polyfill'

/** `UTC`, or an area and a place: an offset such as `+02:00` names no zone, since it does not follow summer time. */
const zoneName = /^[A-Za-z][A-Za-z0-9_+\-/]*$/

/**
 * Check the name of a time zone.
 *
 * @param name  IANA name in any case: `Europe/Amsterdam`, `UTC`
 * @returns the name in its usual spelling
 * @throws RangeError, one sentence for the user, where there is no such zone
 */
export function timeZoneOf(name: string): string {
  const problem = `Unexpected time zone \`${name}\`, expected an IANA name such as \`Europe/Amsterdam\` or \`UTC\``
  if (!zoneName.test(name)) throw new RangeError(problem)
  try {
    return new Temporal.ZonedDateTime(0n, name).timeZoneId
  } catch {
    throw new RangeError(problem)
  }
}
