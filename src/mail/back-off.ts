/** No wait is longer than a day. */
const longest = 86_400_000

/**
 * How long to wait before a message is tried again: twice as long each time (RFC 5321, 4.5.4.1), a little more or less
 * from person to person, so that what failed together does not come back together.
 *
 * @param first     milliseconds before the second try
 * @param attempts  tries so far, from 1 on
 * @param spread    any number that differs from person to person; the wait is up to a quarter longer by it
 */
export function backOff(first: number, attempts: number, spread: number): number {
  const wait = Math.min(first * 2 ** (attempts - 1), longest)
  // The golden ratio's fraction spreads numbers that follow one another evenly over the quarter.
  return Math.round(wait * (1 + ((spread * 0.618_033_988_75) % 1) / 4))
}
