import { randomUUID } from 'node:crypto'
import { readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { explainFault } from './explain-fault.ts'
import type { Ledger } from './open-ledger.ts'

/** Milliseconds. A process that has not said so for `lease` does not live. */
const beat = 10_000
const lease = 60_000

/** This process, as one that sends. */
export interface DispatchRun {
  id: string
  /** Say what it is at: nobody else takes that up. @throws LedgerError where the database fails */
  begin(work: string): Promise<void>
  /** Never throws: where the database fails, the run is found dead later. */
  end(): Promise<void>
}

/** Say that this process sends, and go on saying so until `end`. @throws LedgerError where the database fails */
export async function startRun(ledger: Ledger): Promise<DispatchRun> {
  const id = randomUUID()
  const run = { id, host: here(), pid: process.pid, work: null, beat_at: Date.now() }
  try {
    await ledger.db.insertInto('dispatch_run').values(run).execute()
  } catch (error) {
    throw explainFault(error, ledger.where)
  }
  const timer = setInterval(() => {
    // One that fails is not told: the next transaction of the dispatch fails as well, and is.
    const said = ledger.db.updateTable('dispatch_run').set({ beat_at: Date.now() }).where('id', '=', id).execute()
    said.catch(() => {})
  }, beat)
  timer.unref()
  return {
    id,
    async begin(work) {
      try {
        await ledger.db.updateTable('dispatch_run').set({ work, beat_at: Date.now() }).where('id', '=', id).execute()
      } catch (error) {
        throw explainFault(error, ledger.where)
      }
    },
    async end() {
      clearInterval(timer)
      await ledger.db
        .deleteFrom('dispatch_run')
        .where('id', '=', id)
        .execute()
        .catch(() => {})
    }
  }
}

/**
 * Find what processes that died left behind: what they had on record as being sent may have been accepted by the mail
 * server or not, and is in doubt from now on.
 *
 * @returns how many deliveries are newly in doubt, and what living processes are at
 * @throws LedgerError where the database fails
 */
export async function sweepDeadRuns(ledger: Ledger): Promise<{ doubtful: number; work: string[] }> {
  try {
    return await ledger.db.transaction().execute(async (trx) => {
      const runs = await trx.selectFrom('dispatch_run').selectAll().execute()
      const alive = runs.filter(isAlive)
      const living = alive.map(({ id }) => id)
      const dead = runs.map(({ id }) => id).filter((id) => !living.includes(id))
      const { numUpdatedRows } = await trx
        .updateTable('delivery')
        .set({ state: 'doubtful', changed_at: Date.now() })
        .where('state', '=', 'sending')
        .$if(living.length > 0, (query) => query.where('run', 'not in', living))
        .executeTakeFirst()
      if (dead.length > 0) await trx.deleteFrom('dispatch_run').where('id', 'in', dead).execute()
      const work = alive.map((run) => run.work).filter((each) => each !== null)
      return { doubtful: Number(numUpdatedRows), work }
    })
  } catch (error) {
    throw explainFault(error, ledger.where)
  }
}

function isAlive({ host, pid, beat_at }: { host: string; pid: number; beat_at: number }): boolean {
  if (beat_at < Date.now() - lease) return false
  return host !== here() || isRunning(pid)
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The machine, and on Linux the space of process numbers: containers of one machine may share its name. */
function here(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return hostname()
  }
}
