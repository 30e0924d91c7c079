import { sql } from 'kysely'
import { fromJson } from './from-json.ts'
import type { Batch } from './in-batch.ts'
import type { EventRow } from './schema.ts'
import { eventLine } from './seal-lines.ts'

/** An event to be recorded. */
export interface NewEvent extends Pick<EventRow, 'person' | 'kind' | 'at'> {
  /** 0 where it is about no single notice. */
  notice?: number
  /** No personal data: it outlives the person's erasure. */
  detail?: Readonly<Record<string, unknown>>
}

const key = { person: 'bigint', kind: 'text', at: 'bigint', notice: 'bigint' } as const
const row = { seq: 'bigint', ...key, detail: 'text' } as const

/**
 * Record events. One of the same person, kind, time and notice as one that is there is the same event: it is left out.
 *
 * @returns the events that were added, in the order given
 */
export async function addEvents(batch: Batch, events: readonly NewEvent[]): Promise<EventRow[]> {
  const { trx, ledger } = batch
  const distinct = [...new Map(events.map((each) => [keyOf(each).join('|'), each])).values()]
  if (distinct.length === 0) return []
  const list = fromJson(ledger.dialect, distinct.map(keyOf), key)
  const { rows: known } = await sql<{ nth: number }>`
    select list.nth from ${list} as list cross join event
    where event.person = list.person and event.kind = list.kind and event.at = list.at
      and event.notice = list.notice`.execute(trx)
  const there = new Set(known.map(({ nth }) => nth))
  const added: EventRow[] = []
  for (const [nth, event] of distinct.entries()) {
    if (there.has(nth)) continue
    const { person, kind, at, notice = 0, detail } = event
    added.push({ seq: batch.nextSeq++, notice, person, kind, at, detail: detail ? JSON.stringify(detail) : null })
  }
  if (added.length === 0) return []
  const rows = added.map(({ seq, person, kind, at, notice, detail }) => [seq, person, kind, at, notice, detail])
  await sql`insert into event (seq, person, kind, at, notice, detail)
    select seq, person, kind, at, notice, detail from ${fromJson(ledger.dialect, rows, row)} as list`.execute(trx)
  for (const each of added) batch.lines.push(eventLine(each))
  return added
}

function keyOf({ person, kind, at, notice = 0 }: NewEvent): (string | number)[] {
  return [person, kind, at, notice]
}
