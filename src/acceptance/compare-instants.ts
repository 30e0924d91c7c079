import { Temporal } from 'temporal-polyfill'
import { remembered } from './remembered.ts'

/** An instant as most are written: in UTC, in whole seconds. */
const plain = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/

/**
 * Order two ISO 8601 instants by time: negative where the first is earlier, 0 where both are the same moment.
 *
 * Instants in UTC of whole seconds, which most are, sort as texts; so millions of events need not be taken apart.
 *
 * @throws RangeError where one is not an instant
 */
export function compareInstants(a: string, b: string): number {
  const [one, other] = [plain.test(a) ? a : utcOf(a), plain.test(b) ? b : utcOf(b)]
  if (plain.test(one) && plain.test(other)) return one < other ? -1 : one > other ? 1 : 0
  return Temporal.Instant.compare(one, other)
}

const utcOf = remembered((instant) => Temporal.Instant.from(instant).toString())
