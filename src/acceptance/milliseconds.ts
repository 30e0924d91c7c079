import { Temporal } from 'temporal-polyfill'

/** `2020-05-03T09:00:00Z`, with or without milliseconds, on a day that every month has: what most rows hold. */
const plain = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{3})?Z$/

/** The first moment of the year 1, and that after the year 9999: what can be compared as text, too. */
const earliest = -62_135_596_800_000
const latest = 253_402_300_800_000

/**
 * An ISO 8601 instant, with `Z` or an offset, as milliseconds since 1970-01-01T00:00Z. Finer fractions are cut off.
 *
 * @returns null where the text is no instant of the years 1 to 9999
 */
export function millisecondsOf(text: string): number | null {
  if (plain.test(text)) return within(Date.parse(text))
  try {
    return within(Temporal.Instant.from(text).epochMilliseconds)
  } catch {
    return null
  }
}

/** Milliseconds as an ISO 8601 instant in UTC, without a fraction where there is none. */
export function instantOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z')
}

function within(milliseconds: number): number | null {
  return milliseconds >= earliest && milliseconds < latest ? milliseconds : null
}
