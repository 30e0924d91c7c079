/** Milliseconds. */
const shortest = 1000
const longest = 60_000

/**
 * Keep account of a mail server that fails as a whole: the first failure is tried again at once, since servers end idle
 * connections; then after 1, 2, 4 … seconds, at most a minute.
 *
 * @param tries  failures in a row after which the server is given up
 */
export function outage(tries: number) {
  let failures = 0
  let noticedAt = Number.NEGATIVE_INFINITY
  let until = Number.NEGATIVE_INFINITY
  return {
    /**
     * Record a failure. Those of several connections that began before the last one was noticed are the same failure.
     *
     * @param began  when what failed was begun, milliseconds
     * @returns true where the server is to be given up
     */
    fail(began: number, now: number): boolean {
      if (began < noticedAt) return false
      failures += 1
      noticedAt = now
      until = failures === 1 ? now : now + Math.min(shortest * 2 ** (failures - 2), longest)
      return failures > tries
    },
    /** The server answered. */
    succeed(): void {
      failures = 0
    },
    /** Milliseconds until the next try. */
    wait(now: number): number {
      return Math.max(0, until - now)
    }
  }
}
