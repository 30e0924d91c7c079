import { textOf } from '../acceptance/field.ts'
import { type EventKind, eventKinds } from '../acceptance/types.ts'
import type { StreamedRow, StreamedTable } from '../read/stream-table.ts'
import { addEvents, type NewEvent } from './add-events.ts'
import { addPeople, keysOf } from './add-people.ts'
import type { Batch } from './in-batch.ts'
import { millisecondsOf } from './milliseconds.ts'
import { type LedgerNotice, noticeById } from './notices.ts'
import type { Ledger } from './open-ledger.ts'
import { type GoodRow, type Recorded, type RecordingOptions, recordRows } from './record-rows.ts'

/** So many keys of people are remembered; then it begins anew. */
const mostKeys = 1_000_000

const expectedKinds = eventKinds.filter((kind) => kind !== 'post').join(', ')

interface PersonalEvent {
  id: string
  kind: EventKind
  at: number
  notice: number
}

/**
 * Record what happened: columns or keys `person`, `event`, `at`, and `notice` where an event is about a single one. A
 * dispatch always is. Somebody who is not in the ledger is entered by the id alone.
 *
 * @param notices  those that rows may name
 * @param about    the notice that dispatches and bounces are about where a row does not say
 * @throws LedgerError where the database fails, VFileMessage where the table can be read no further
 */
export async function recordEvents(
  ledger: Ledger,
  table: StreamedTable,
  notices: readonly LedgerNotice[],
  about: LedgerNotice | undefined,
  options: RecordingOptions
): Promise<Recorded> {
  const keys = new Map<string, number>()
  return recordRows(ledger, table, { read: (row) => eventOf(row, notices, about), record }, options)

  async function record(batch: Batch, rows: GoodRow<PersonalEvent>[]): Promise<{ added: number; newPeople: number }> {
    if (keys.size > mostKeys) keys.clear()
    const asked = new Set<string>()
    for (const { value } of rows) if (!keys.has(value.id)) asked.add(value.id)
    const known = await keysOf(batch, [...asked])
    const strangers = [...asked].filter((id) => !known.has(id))
    const made = await addPeople(
      batch,
      strangers.map((id) => ({ id, email: null, joined_at: null, joined_on: null, locale: null }))
    )
    for (const [id, key] of known) keys.set(id, key)
    for (const [index, id] of strangers.entries()) keys.set(id, made[index]!)
    const events = rows.map(({ value: { id, kind, at, notice } }): NewEvent => {
      return { person: keys.get(id)!, kind, at, notice }
    })
    return { added: (await addEvents(batch, events)).length, newPeople: strangers.length }
  }
}

/** The event, or what is wrong with the row. */
function eventOf(
  { values }: StreamedRow,
  notices: readonly LedgerNotice[],
  about: LedgerNotice | undefined
): PersonalEvent | string {
  const name = textOf(values!.event)
  const kind = eventKinds.find((each) => each === name)
  if (!kind) return `Unexpected event \`${name ?? ''}\`, expected one of ${expectedKinds}`
  if (kind === 'post') return 'Unexpected event `post`, expected none: assent publish records a posting'
  const time = textOf(values!.at)
  const at = time === null ? null : millisecondsOf(time)
  if (at === null) {
    return `Unexpected time \`${time ?? ''}\`, expected an instant such as \`2020-05-03T09:00:00Z\``
  }
  const id = textOf(values!.person)
  if (!id) return 'Unexpected empty `person`, expected the id of a person'
  const notice = noticeOf(textOf(values!.notice), kind, notices, about)
  return typeof notice === 'string' ? notice : { id, kind, at, notice }
}

function noticeOf(
  name: string | null,
  kind: EventKind,
  notices: readonly LedgerNotice[],
  about: LedgerNotice | undefined
): number | string {
  if (name !== null) {
    try {
      return noticeById(notices, name).seq
    } catch (error) {
      return (error as RangeError).message
    }
  }
  if (kind === 'bounce') return about?.seq ?? 0
  if (kind !== 'dispatch') return 0
  return about?.seq ?? 'Unexpected dispatch without a notice, expected its id as `notice`, or by --notice'
}
