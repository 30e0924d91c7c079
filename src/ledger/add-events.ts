import { type RawBuilder, sql } from 'kysely'
import { type EventColumns, eventAt } from './event-columns.ts'
import { fromJson } from './from-json.ts'
import type { Batch } from './in-batch.ts'
import type { NewEvent } from './new-event.ts'
import { packedEvents } from './packed-events.ts'
import { eventLine } from './seal-lines.ts'

const key = { person: 'bigint', kind: 'text', at: 'bigint', notice: 'bigint' } as const
/** The lines that are sealed are the rows that are inserted. */
const line = {
  _: 'text',
  seq: 'bigint',
  notice: 'bigint',
  person: 'bigint',
  kind: 'text',
  at: 'bigint',
  detail: 'text'
} as const

/** What the databases say where a row is there already. */
const twice: readonly string[] = ['SQLITE_CONSTRAINT_UNIQUE', '23505']

/**
 * Record events. One of the same person, kind, time and notice as one that is there is the same event: it is left out.
 *
 * @returns the events that were added, in the order given
 */
export async function addEvents<Event extends NewEvent>(
  batch: Batch,
  events: readonly Event[]
): Promise<readonly Event[]> {
  if (events.length === 0) return []
  // Most files are new from the first row to the last, so that is tried before anybody looks for what is known.
  if (await insert(batch, linesOf(batch, events))) return events
  const fresh = await unknown(batch, events)
  if (fresh.length === 0) return []
  if (!(await insert(batch, linesOf(batch, fresh)))) throw new Error('an event is there that was not found')
  return fresh
}

/** Record many events. @returns how many were added */
export async function addEventColumns(batch: Batch, columns: EventColumns): Promise<number> {
  if (columns.size === 0) return 0
  const { person, kind, at, notice } = columns
  const lines: string[] = []
  for (let index = 0; index < columns.size; index += 1) {
    const seq = batch.nextSeq + index
    const plain = { person: person[index]!, kind: kind[index]!, at: at[index]!, notice: notice[index]! }
    lines.push(eventLine({ seq, ...plain, detail: null }))
  }
  const packed = batch.ledger.dialect === 'sqlite' ? packedEvents(columns, batch.nextSeq) : undefined
  if (await insert(batch, lines, packed)) return columns.size
  const events = Array.from({ length: columns.size }, (_, index) => eventAt(columns, index))
  return (await addEvents(batch, events)).length
}

function linesOf({ nextSeq }: Batch, events: readonly NewEvent[]): string[] {
  return events.map(({ notice = 0, person, kind, at, detail }, index) => {
    const seq = nextSeq + index
    return eventLine({ seq, notice, person, kind, at, detail: detail ? JSON.stringify(detail) : null })
  })
}

/**
 * Insert events.
 *
 * @param list  the events as a table expression; from their lines where not given
 * @returns false where one of them is there already, or twice among them; nothing is inserted then
 */
async function insert(
  batch: Batch,
  lines: readonly string[],
  list: RawBuilder<unknown> = fromJson(batch.ledger.dialect, `[${lines.join(',')}]`, line)
): Promise<boolean> {
  const { trx, ledger } = batch
  const statement = sql`insert into event (seq, notice, person, kind, at, detail)
    select seq, notice, person, kind, at, detail from ${list} as list`
  try {
    // SQLite undoes a statement that fails, PostgreSQL the whole transaction up to the savepoint.
    if (ledger.dialect === 'postgres') await sql`savepoint adding`.execute(trx)
    await statement.execute(trx)
    if (ledger.dialect === 'postgres') await sql`release savepoint adding`.execute(trx)
  } catch (error) {
    if (!twice.includes(String((error as NodeJS.ErrnoException).code))) throw error
    if (ledger.dialect === 'postgres') await sql`rollback to savepoint adding`.execute(trx)
    return false
  }
  // As one text, which is kept until all is sealed at less cost than thousands of lines.
  batch.lines.events.push(lines.join('\n'))
  batch.nextSeq += lines.length
  return true
}

/** The events that are not there yet, each once. */
async function unknown<Event extends NewEvent>({ trx, ledger }: Batch, events: readonly Event[]): Promise<Event[]> {
  const distinct = [...new Map(events.map((each) => [keyOf(each).join('|'), each])).values()]
  const list = fromJson(ledger.dialect, distinct.map(keyOf), key)
  const { rows } = await sql<{ nth: number }>`
    select list.nth from ${list} as list cross join event
    where event.person = list.person and event.kind = list.kind and event.at = list.at
      and event.notice = list.notice`.execute(trx)
  const known = new Set(rows.map(({ nth }) => nth))
  return distinct.filter((_, nth) => !known.has(nth))
}

function keyOf({ person, kind, at, notice = 0 }: NewEvent): (string | number)[] {
  return [person, kind, at, notice]
}
