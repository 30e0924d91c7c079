import type { DeliveryCounts } from '../ledger/deliveries.ts'
import { progress } from './progress.ts'
import type { Rim } from './rim.ts'

/** Milliseconds from one line to the next where no terminal shows a bar. */
const interval = 30_000

/** Shows how far a dispatch has come. */
export interface DispatchProgress {
  /** @param answered  messages that have their answer */
  update(answered: number): void
  stop(): void
}

/** A bar at a terminal; elsewhere a line with rate and time left every half minute. */
export async function dispatchProgress(total: number, rim: Rim): Promise<DispatchProgress> {
  const bar = await progress('sending', total, { unit: 'messages', size: 1 }, rim)
  const began = performance.now()
  let told = began
  return {
    update(answered) {
      bar.update(answered)
      const now = performance.now()
      if (rim.isWatched || rim.voice?.isQuiet || now - told < interval) return
      told = now
      const perSecond = answered / ((now - began) / 1000)
      const left = perSecond > 0 ? `, ${minutes((total - answered) / perSecond)} left` : ''
      rim.stderr.write(`${answered} of ${total} messages answered, ${perSecond.toFixed(1)} a second${left}\n`)
    },
    stop: () => bar.stop()
  }
}

function minutes(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} seconds`
  return seconds < 5400 ? `${Math.ceil(seconds / 60)} minutes` : `${(seconds / 3600).toFixed(1)} hours`
}

/** How many messages have their answer. */
export function answered({ accepted, refused, doubtful }: DeliveryCounts): number {
  return accepted + refused + doubtful
}
