import { Temporal } from 'temporal-polyfill'

/** A cell as text without white space around it; `null` where it is missing or empty. */
export function textOf(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  return String(value).trim() || null
}

/** An ISO 8601 instant, with `Z` or an offset, in UTC; `null` where it is not one. */
export function instantOf(text: string): string | null {
  try {
    return Temporal.Instant.from(text).toString()
  } catch {
    return null
  }
}

/** An ISO 8601 calendar date; `null` where it is not one. */
export function dateOf(text: string): string | null {
  try {
    return text.includes('T') || text.includes(' ') ? null : Temporal.PlainDate.from(text).toString()
  } catch {
    return null
  }
}
