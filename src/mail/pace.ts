const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, min: 60_000, h: 3_600_000 }

/**
 * Read a rate: so many messages in a second, minute or hour: `20/s`, `300/min`, `1000/h`.
 *
 * @returns milliseconds from one message to the next
 * @throws RangeError, one sentence for the user
 */
export function intervalOf(rate: string): number {
  const [, count, unit] = /^(\d{1,7}(?:\.\d{1,3})?)\/(s|m|min|h)$/.exec(rate) ?? []
  if (!count || !unit || Number(count) === 0) {
    throw new RangeError(`the rate is \`${rate}\`; expected so many in a second, minute or hour, such as 20/s, 300/min`)
  }
  return units[unit]! / Number(count)
}

/**
 * Keep a rate: messages leave one by one at even distances, never in bursts, which providers count as abuse. Whoever
 * comes late starts anew; time that was not used is not made up for.
 *
 * @param interval  milliseconds from one message to the next; 0 for no limit
 * @returns a function that takes the present moment (milliseconds, any origin that does not jump) and gives how many
 *          milliseconds to wait before the next message
 */
export function pace(interval: number): (now: number) => number {
  let next = Number.NEGATIVE_INFINITY
  return (now) => {
    const slot = Math.max(now, next)
    next = slot + interval
    return slot - now
  }
}
