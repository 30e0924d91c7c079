import { CompiledQuery, sql } from 'kysely'
import type { Sender } from '../mail/sender.ts'
import { explainFault } from './explain-fault.ts'
import type { Ledger } from './open-ledger.ts'

/** Letters of one job: few enough that a worker that dies delays few, many enough that jobs cost little. */
const jobSize = 100

/** So many jobs are put into the queue by one statement. */
const insertSize = 500

const queue = 'assent-dispatch'
const schema = 'assent_queue'

/** A job: the letters of one notice that wait, to people whose keys lie from first to last. */
export interface DispatchJob {
  notice: number
  people: [number, number]
  from: Sender
  returnPath: string
  retries: number
  /** Milliseconds. */
  retryWait: number
}

/** What all jobs of a dispatch have alike. */
export type DispatchTerms = Omit<DispatchJob, 'people'>

/** The queue through which machines share the sending, in the ledger's own database. */
export interface DispatchQueue {
  /**
   * Make jobs of all letters that wait. A letter that is in two jobs is sent by the one that comes first.
   *
   * @param limit  of so many letters at most
   * @returns how many letters
   */
  enqueue(terms: DispatchTerms, limit: number): Promise<number>
  /** Take a job; undefined where there is none to be done now. */
  take(): Promise<{ id: string; job: DispatchJob } | undefined>
  /** How many jobs are not done, of one notice or of all, also those that are put off or in hand. */
  left(notice?: number): Promise<number>
  /** Give back the jobs that nobody works on: those that were taken a while ago and are not among these. */
  reclaim(inHand: readonly string[]): Promise<void>
  done(id: string): Promise<void>
  /** Give a job back, for some seconds or until a moment (milliseconds since 1970). */
  putOff(id: string, job: DispatchJob, until: number): Promise<void>
  close(): Promise<void>
}

/**
 * Open the queue: pg-boss, in a schema of its own beside the ledger's tables. Jobs only say where to look; what is to be
 * sent and what was sent stands in the ledger, so a job that is done twice, or is lost, does no harm.
 *
 * @throws LedgerError where the database fails
 */
export async function dispatchQueue(ledger: Ledger): Promise<DispatchQueue> {
  const { default: PgBoss } = await import('pg-boss')
  const db = { executeSql: (text: string, values: unknown[]) => execute(ledger, text, values) }
  const boss = new PgBoss({ db, schema, schedule: false })
  // Errors of its maintenance; whatever is called next fails as well, and is told.
  boss.on('error', () => {})
  const told = async <Result>(call: Promise<Result>): Promise<Result> => {
    try {
      return await call
    } catch (error) {
      throw explainFault(error, ledger.where)
    }
  }
  await told(boss.start())
  if (!(await told(boss.getQueue(queue)))) {
    await boss.createQueue(queue).catch(async (error) => {
      // Another process that started at the same moment has made it.
      if (!(await boss.getQueue(queue).catch(() => null))) throw explainFault(error, ledger.where)
    })
  }
  const jobOf = (data: DispatchJob, startAfter?: Date) => {
    return {
      name: queue,
      data,
      retryLimit: 1000,
      retryDelay: 5,
      expireInSeconds: 900,
      ...(startAfter && { startAfter })
    }
  }
  return {
    async enqueue(terms, limit) {
      let after = 0
      let count = 0
      for (;;) {
        const keys = await told(waiting(ledger, terms.notice, after, Math.min(jobSize * insertSize, limit - count)))
        if (keys.length === 0) return count
        const jobs = []
        for (let start = 0; start < keys.length; start += jobSize) {
          const people: [number, number] = [keys[start]!, keys[Math.min(start + jobSize, keys.length) - 1]!]
          jobs.push(jobOf({ ...terms, people }))
        }
        await told(boss.insert(jobs))
        count += keys.length
        after = keys.at(-1)!
      }
    },
    async take() {
      const [found] = await told(boss.fetch<DispatchJob>(queue))
      return found && { id: found.id, job: found.data }
    },
    async left(notice) {
      const about = notice === undefined ? sql`` : sql`and (data ->> 'notice')::bigint = ${notice}`
      const { rows } = await told(
        sql<{ count: number }>`select count(*) as count from ${sql.table(`${schema}.job`)}
          where name = ${queue} and state < 'completed' ${about}`.execute(ledger.db)
      )
      return Number(rows[0]!.count)
    },
    async reclaim(inHand) {
      const { rows } = await told(
        sql<{ id: string }>`select id from ${sql.table(`${schema}.job`)}
          where name = ${queue} and state = 'active' and started_on < now() - interval '10 seconds'`.execute(ledger.db)
      )
      const lost = rows.map(({ id }) => id).filter((id) => !inHand.includes(id))
      if (lost.length > 0) await told(boss.fail(queue, lost))
    },
    done: (id) => told(boss.complete(queue, id)),
    async putOff(id, job, until) {
      await told(boss.insert([jobOf(job, new Date(until))]))
      await told(boss.complete(queue, id))
    },
    close: () => boss.stop({ graceful: false, wait: true })
  }
}

/** Keys of people whose letter waits, in order. */
async function waiting(ledger: Ledger, notice: number, after: number, most: number): Promise<number[]> {
  const rows = await ledger.db
    .selectFrom('delivery')
    .select('person')
    .where('notice', '=', notice)
    .where('state', '=', 'queued')
    .where('person', '>', after)
    .orderBy('person')
    .limit(most)
    .execute()
  return rows.map(({ person }) => person)
}

/** Run a statement of the queue on the ledger's own connections. */
async function execute({ db }: Ledger, text: string, values: unknown[] = []): Promise<{ rows: unknown[] }> {
  const { rows = [] } = await db.executeQuery<unknown>(CompiledQuery.raw(text, values))
  return { rows }
}
