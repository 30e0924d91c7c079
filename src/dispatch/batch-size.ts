/** Letters on record as being sent are in doubt after a crash: no more are taken than go out in so many milliseconds. */
const ahead = 100
const most = 250

/**
 * Measure how fast letters go out, so that each transaction takes as many as go out in a tenth of a second: few enough
 * that few are in doubt after a crash, many enough that transactions do not slow the sending.
 *
 * @param first  how many to take while nothing is known
 */
export function batchSize(first: number) {
  let perMillisecond: number | undefined
  let countedAt: number | undefined
  let done = 0
  return {
    /** One letter went out. */
    count(): void {
      done += 1
    },
    /** How many to take now, 1 or more. */
    next(now: number): number {
      countedAt ??= now
      if (now - countedAt >= ahead / 2) {
        const speed = done / (now - countedAt)
        perMillisecond = perMillisecond === undefined ? speed : (perMillisecond + speed) / 2
        countedAt = now
        done = 0
      }
      if (perMillisecond === undefined) return first
      return Math.min(Math.max(1, Math.ceil(perMillisecond * ahead)), most)
    },
    /** Letters in stock below which more are taken, so that no connection waits for a transaction. */
    low(): number {
      return Math.floor((perMillisecond ?? 0) * (ahead / 4))
    }
  }
}
