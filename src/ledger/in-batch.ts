import { type Kysely, sql } from 'kysely'
import { explainFault } from './explain-fault.ts'
import type { Ledger } from './open-ledger.ts'
import type { SealRow, Tables } from './schema.ts'
import { contentHash, firstHash, groupHashes, sealLine, sha256 } from './seal-lines.ts'

/** Names the lock under which the chain of seals grows, among all advisory locks of the database. */
const chainLock = 5_704_771_190
/** So long PostgreSQL waits for a lock unless the connection says otherwise: many processes may take their turns before. */
const lockPatience = '60s'

/** What is being recorded: a transaction that holds the chain of seals, and the numbers that come next. */
export interface Batch {
  trx: Kysely<Tables>
  ledger: Ledger
  number: number
  /** When all of it is recorded, milliseconds. */
  recordedAt: number
  nextSeq: number
  nextPerson: number
  nextNotice: number
  notices: number
  /** Lines to be sealed, one or more in each text, each sort in the order of recording; see `seal-lines.ts`. */
  lines: { notices: string[]; people: string[]; events: string[] }
}

async function lockChain(trx: Kysely<Tables>): Promise<void> {
  await sql`select set_config('lock_timeout', ${lockPatience}, true) where current_setting('lock_timeout') = '0'`.execute(
    trx
  )
  await sql`select pg_advisory_xact_lock(${sql.lit(chainLock)})`.execute(trx)
}

/** The end of the chain. */
export type Head = Pick<SealRow, 'batch' | 'hash'>

/**
 * Record something: all of it or nothing, sealed. One batch at a time is written, whatever the number of processes, so
 * that events are numbered without gaps; work that can be done before should be done before.
 *
 * Where `work` adds nothing to be sealed, its other changes are kept and no seal is made.
 *
 * @returns what `work` returns, and the end of the chain after it
 * @throws LedgerError where the database fails; nothing of the batch is recorded then
 */
export async function inBatch<Result>(
  ledger: Ledger,
  work: (batch: Batch) => Promise<Result>
): Promise<{ result: Result; head: Head }> {
  try {
    return await ledger.db.transaction().execute(async (trx) => {
      if (ledger.dialect === 'postgres') await lockChain(trx)
      const last = await lastSeal(trx)
      const batch: Batch = {
        trx,
        ledger,
        number: (last?.batch ?? 0) + 1,
        recordedAt: ledger.clock.now(),
        nextSeq: (last?.last_seq ?? 0) + 1,
        nextPerson: (last?.last_person ?? 0) + 1,
        nextNotice: await noticesKnown(trx),
        notices: 0,
        lines: { notices: [], people: [], events: [] }
      }
      const result = await work(batch)
      const { notices, people, events } = batch.lines
      const texts = [...notices, ...people, ...events]
      const head = texts.length > 0 ? await seal(batch, texts, last) : last
      return { result, head: { batch: head?.batch ?? 0, hash: head?.hash ?? firstHash } }
    })
  } catch (error) {
    throw explainFault(error, ledger.where)
  }
}

/** The seal of the last batch; undefined where nothing was recorded. */
export async function lastSeal(db: Kysely<Tables>): Promise<SealRow | undefined> {
  return db.selectFrom('seal').selectAll().orderBy('batch', 'desc').limit(1).executeTakeFirst()
}

async function noticesKnown(trx: Kysely<Tables>): Promise<number> {
  const last = await trx.selectFrom('notice').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return (last?.seq ?? 0) + 1
}

async function seal(batch: Batch, texts: readonly string[], last: SealRow | undefined): Promise<SealRow> {
  const row: Omit<SealRow, 'hash'> = {
    batch: batch.number,
    first_seq: (last?.last_seq ?? 0) + 1,
    last_seq: batch.nextSeq - 1,
    first_person: (last?.last_person ?? 0) + 1,
    last_person: batch.nextPerson - 1,
    notices: batch.notices,
    previous: last?.hash ?? firstHash,
    content: contentHash(groupHashes(linesIn(texts))),
    sealed_at: batch.recordedAt,
    clock: batch.ledger.clock.kind
  }
  const sealed = { ...row, hash: sha256(sealLine(row)) }
  await batch.trx.insertInto('seal').values(sealed).execute()
  return sealed
}

/** A line of JSON has no end of line in it. */
function* linesIn(texts: readonly string[]): Generator<string> {
  for (const text of texts) for (const line of text.split('\n')) yield line
}
