import { setTimeout as sleep } from 'node:timers/promises'
import type { Settlement } from '../dispatch/outbox.ts'
import { type Sending, sendLetters } from '../dispatch/send-letters.ts'
import { sessionPool } from '../dispatch/session-pool.ts'
import { hasAccepted } from './dispatch-notice.ts'
import type { DispatchJob, DispatchQueue } from './dispatch-queue.ts'
import { startRun, sweepDeadRuns } from './dispatch-run.ts'
import { ledgerOutbox } from './ledger-outbox.ts'
import { mailOfNotice } from './mail-of-notice.ts'
import type { Ledger } from './open-ledger.ts'

/** Milliseconds between looks for a job where there was none, and between looks for workers that died. */
const idle = 500
const sweepEvery = 5000

/** How one worker works. */
export interface WorkOptions extends Pick<Sending, 'open' | 'connections' | 'interval' | 'stop'> {
  onSettled?(settled: readonly Settlement[]): void
  onUnrecorded(settled: readonly Settlement[]): void
  /** Asked where no job is to be done now; true ends the work. */
  isOver(): Promise<boolean>
}

/**
 * Take jobs from the queue and send their letters, until `stop`, until `isOver`, or until the mail server is given up.
 *
 * Where a worker died, the letters that it had in hand are in doubt, and its job is given back for those that it had not
 * touched: the queue itself would do so only when the job's time is over.
 *
 * @returns why the mail server was given up, one sentence; `null` where it was not
 * @throws LedgerError where the database fails
 */
export async function workOnQueue(ledger: Ledger, queue: DispatchQueue, options: WorkOptions): Promise<string | null> {
  const { stop, connections, interval } = options
  const run = await startRun(ledger)
  const pool = sessionPool(options.open)
  const mails = new Map<string, ReturnType<typeof mailOfNotice>>()
  let sweptAt = Number.NEGATIVE_INFINITY
  try {
    while (!stop.aborted) {
      const taken = await queue.take()
      if (!taken) {
        if (performance.now() - sweptAt >= sweepEvery) {
          sweptAt = performance.now()
          await queue.reclaim((await sweepDeadRuns(ledger)).work)
        }
        if (await options.isOver()) return null
        await sleep(idle, undefined, { signal: stop }).catch(() => {})
        continue
      }
      const { id, job } = taken
      await run.begin(id)
      const { nextDue, trouble } = await workOn(job)
      if (trouble !== null) {
        await queue.putOff(id, job, Date.now() + 5000)
        return trouble
      }
      if (nextDue === null) await queue.done(id)
      else await queue.putOff(id, job, nextDue)
    }
    return null
  } finally {
    pool.close()
    await run.end()
  }

  async function workOn(job: DispatchJob) {
    const { notice, people, from, returnPath, retries, retryWait } = job
    const key = JSON.stringify([notice, from, returnPath])
    const mail = mails.get(key) ?? mailOfNotice(ledger, notice, { from, returnPath })
    mails.set(key, mail)
    return sendLetters(ledgerOutbox(ledger, { notice, run: run.id, retries, people }), {
      open: pool.open,
      mailOf: await mail,
      now: ledger.clock.now,
      connections,
      interval,
      retries,
      retryWait,
      limit: Number.POSITIVE_INFINITY,
      stop,
      waits: false,
      isProven: await hasAccepted(ledger, notice),
      onSettled: options.onSettled ?? (() => {}),
      onUnrecorded: options.onUnrecorded
    })
  }
}
