import { addEvents } from './add-events.ts'
import { type Head, inBatch } from './in-batch.ts'
import { enterNotice, type NoticeEntry } from './notices.ts'
import type { Ledger } from './open-ledger.ts'

/** What became of a posting. */
export interface Published {
  /** False where the notice had been posted before: nothing was changed then. */
  isNew: boolean
  /** When the notice was posted, milliseconds. */
  at: number
  head: Head
}

/**
 * Record that a notice was posted: the notice, its files, the versions of the policy that it tells of, and the moment.
 *
 * A posting is recorded once. The moment is what the user states; the seal says when that was recorded, and by what
 * clock.
 *
 * @param at  milliseconds
 * @throws LedgerError where the database fails
 */
export async function publish(ledger: Ledger, entry: NoticeEntry, at: number): Promise<Published> {
  const { result, head } = await inBatch(ledger, async (batch) => {
    const notice = await enterNotice(batch, entry)
    const before = await batch.trx
      .selectFrom('event')
      .select('at')
      .where('person', '=', 0)
      .where('kind', '=', 'post')
      .where('notice', '=', notice)
      .executeTakeFirst()
    if (before) return { isNew: false, at: before.at }
    await addEvents(batch, [{ person: 0, kind: 'post', at, notice }])
    return { isNew: true, at }
  })
  return { ...result, head }
}
