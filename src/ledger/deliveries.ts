import { sql } from 'kysely'
import { messageIdOf } from '../mail/message-id.ts'
import { fromJson } from './from-json.ts'
import type { Batch } from './in-batch.ts'
import type { Ledger } from './open-ledger.ts'
import type { DeliveryRow } from './schema.ts'

/** How many people's messages are in each state. */
export type DeliveryCounts = Record<DeliveryRow['state'], number>

/** A notice that is being sent. */
export interface SentNotice {
  seq: number
  id: string
}

const columns = { person: 'bigint', message_id: 'text' } as const

/**
 * Put people on the list of those to whom a notice is sent: who has an address and is not on it yet.
 *
 * @param keys    keys of people
 * @param sender  address of the sender, whose domain stands in the Message-IDs
 * @returns how many were put on it
 */
export async function enrol(
  batch: Batch,
  notice: SentNotice,
  keys: readonly number[],
  sender: string
): Promise<number> {
  if (keys.length === 0) return 0
  const { trx, ledger } = batch
  const list = fromJson(
    ledger.dialect,
    keys.map((key) => [key]),
    { key: 'bigint' }
  )
  const { rows: people } = await sql<{ key: number; salt: string }>`
    select person.key, person.salt from ${list} as list cross join person
    where person.key = list.key and person.email is not null and person.salt is not null`.execute(trx)
  if (people.length === 0) return 0
  const rows = people.map(({ key, salt }) => [key, messageIdOf(notice.id, salt, sender)])
  const { numAffectedRows } = await sql`
    insert into delivery (notice, person, state, message_id, attempts, not_before, answer, run, changed_at)
    select ${sql.lit(notice.seq)}, person, 'queued', message_id, 0, 0, null, null, ${Date.now()}
    from ${fromJson(ledger.dialect, rows, columns)} as list where true
    on conflict (notice, person) do nothing`.execute(trx)
  return Number(numAffectedRows ?? 0)
}

/** Count a notice's messages by their state. */
export async function countDeliveries(ledger: Ledger, notice: number): Promise<DeliveryCounts> {
  const counts: DeliveryCounts = { queued: 0, sending: 0, accepted: 0, refused: 0, doubtful: 0 }
  const rows = await ledger.db
    .selectFrom('delivery')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .where('notice', '=', notice)
    .groupBy('state')
    .execute()
  for (const { state, count } of rows) counts[state] = Number(count)
  return counts
}

/** The ids of people whose message is in doubt, by key; `null` for one who was erased. */
export async function peopleInDoubt(ledger: Ledger, notice: number, most: number): Promise<(string | null)[]> {
  const rows = await ledger.db
    .selectFrom('delivery')
    .innerJoin('person', 'person.key', 'delivery.person')
    .select('person.id')
    .where('delivery.notice', '=', notice)
    .where('delivery.state', '=', 'doubtful')
    .orderBy('person.key')
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}

/** The ids of people whose message was refused for good, the last first, each with the reason, without the address. */
export async function refusals(
  ledger: Ledger,
  notice: number,
  most: number
): Promise<[id: string | null, answer: string | null][]> {
  const rows = await ledger.db
    .selectFrom('delivery')
    .innerJoin('person', 'person.key', 'delivery.person')
    .select(['person.id', 'delivery.answer'])
    .where('delivery.notice', '=', notice)
    .where('delivery.state', '=', 'refused')
    .orderBy('delivery.changed_at', 'desc')
    .orderBy('person.key')
    .limit(most)
    .execute()
  return rows.map(({ id, answer }) => [id, answer])
}

/** Let a new call try at once what an earlier one put off, and, where asked for, send again what is in doubt. */
export async function requeue(ledger: Ledger, notice: number, withDoubtful: boolean): Promise<void> {
  const states: DeliveryRow['state'][] = withDoubtful ? ['queued', 'doubtful'] : ['queued']
  await ledger.db
    .updateTable('delivery')
    .set({ state: 'queued', attempts: 0, not_before: 0, changed_at: Date.now() })
    .where('notice', '=', notice)
    .where('state', 'in', states)
    .where((where) =>
      where.or([where('state', '=', 'doubtful'), where('attempts', '>', 0), where('not_before', '>', 0)])
    )
    .execute()
}
