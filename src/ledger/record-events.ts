import { textOf } from '../acceptance/field.ts'
import { millisecondsOf } from '../acceptance/milliseconds.ts'
import { type EventKind, eventKinds } from '../acceptance/types.ts'
import type { StreamedRow, StreamedTable } from '../read/streamed-table.ts'
import { addEventColumns } from './add-events.ts'
import { addPeople, keysOf } from './add-people.ts'
import { type EventColumns, eventColumns } from './event-columns.ts'
import type { Batch } from './in-batch.ts'
import { type LedgerNotice, noticeById } from './notices.ts'
import type { Ledger } from './open-ledger.ts'
import { type Recorded, type RecordingOptions, recordRows } from './record-rows.ts'

/** So many keys of people are remembered; then it begins anew. */
const mostKeys = 1_000_000

const kinds: ReadonlyMap<string | null, EventKind> = new Map(eventKinds.map((kind) => [kind, kind]))
const expectedKinds = eventKinds.filter((kind) => kind !== 'post').join(', ')

/** Events, and the ids of those people among them whose keys must be looked up, by place. */
interface Heap extends EventColumns {
  unknown: Map<number, string>
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
  return recordRows(ledger, table, { heap, read, record }, options)

  function heap(size: number): Heap {
    return { ...eventColumns(size), unknown: new Map() }
  }
  function read(row: StreamedRow, into: Heap): string | null {
    const event = eventOf(row, notices, about)
    if (typeof event === 'string') return event
    const place = into.size++
    const key = keys.get(event.id)
    if (key === undefined) into.unknown.set(place, event.id)
    else into.person[place] = key
    into.kind.push(event.kind)
    into.at[place] = event.at
    into.notice[place] = event.notice
    return null
  }
  async function record(batch: Batch, { unknown, ...events }: Heap): Promise<{ added: number; newPeople: number }> {
    const asked = [...new Set(unknown.values())].filter((id) => !keys.has(id))
    const newPeople = await learn(batch, asked)
    for (const [place, id] of unknown) events.person[place] = keys.get(id)!
    if (keys.size > mostKeys) keys.clear()
    return { added: await addEventColumns(batch, events), newPeople }
  }

  /** Look up keys, and enter whoever is not in the ledger. @returns how many were not */
  async function learn(batch: Batch, ids: readonly string[]): Promise<number> {
    if ((await remember(batch, ids)) === ids.length) return 0
    const strangers = ids.filter((id) => !keys.has(id))
    const people = strangers.map((id) => ({ id, email: null, joined_at: null, joined_on: null, locale: null }))
    await addPeople(batch, people)
    await remember(batch, strangers)
    return strangers.length
  }

  /** The texts that the database returns are kept: a piece of the file's text would hold on to all of that. */
  async function remember(batch: Batch, ids: readonly string[]): Promise<number> {
    const found = await keysOf(batch, ids)
    for (const [id, key] of found) keys.set(id, key)
    return found.length
  }
}

/** An event as a row tells it. */
interface ToldEvent {
  id: string
  kind: EventKind
  at: number
  notice: number
}

/** The event, or what is wrong with the row. */
function eventOf(
  { values }: StreamedRow,
  notices: readonly LedgerNotice[],
  about: LedgerNotice | undefined
): ToldEvent | string {
  const name = textOf(values!.event)
  const kind = kinds.get(name)
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
