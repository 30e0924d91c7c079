import { sql } from 'kysely'
import { addEvents } from './add-events.ts'
import { type Head, inBatch } from './in-batch.ts'
import type { Ledger } from './open-ledger.ts'

/**
 * Remove a person's data, and record that and why. What happened stays, under a number that leads nowhere, so that every
 * seal still holds; how far a dispatch to the person is, is forgotten.
 *
 * @param reason  kept for good: it must not name the person
 * @returns null where nobody has the id
 * @throws LedgerError where the database fails
 */
export async function erase(ledger: Ledger, id: string, reason: string): Promise<Head | null> {
  const { result, head } = await inBatch(ledger, async (batch) => {
    const { trx, recordedAt } = batch
    const person = await trx.selectFrom('person').select('key').where('id', '=', id).executeTakeFirst()
    if (!person) return false
    await addEvents(batch, [{ person: person.key, kind: 'erase', at: recordedAt, detail: { reason } }])
    const nothing = { id: null, email: null, joined_at: null, joined_on: null, locale: null, salt: null }
    await trx
      .updateTable('person')
      .set({ ...nothing, erased_at: recordedAt })
      .where('key', '=', person.key)
      .execute()
    await trx.deleteFrom('delivery').where('person', '=', person.key).execute()
    return true
  })
  // What SQLite has in its log of writes beside the file would keep the data for a while.
  if (result && ledger.dialect === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(ledger.db)
  return result ? head : null
}
