import { sql } from 'kysely'
import { dateOf, textOf } from '../acceptance/field.ts'
import { millisecondsOf } from '../acceptance/milliseconds.ts'
import type { StreamedRow, StreamedTable } from '../read/streamed-table.ts'
import { addEvents } from './add-events.ts'
import { addPeople, type PersonFields } from './add-people.ts'
import { fromJson } from './from-json.ts'
import type { Batch } from './in-batch.ts'
import type { NewEvent } from './new-event.ts'
import type { Ledger } from './open-ledger.ts'
import { type Recorded, type RecordingOptions, recordRows } from './record-rows.ts'
import type { PersonRow } from './schema.ts'
import { personDigest } from './seal-lines.ts'

/** What a row says of a person; a field whose column the table lacks is not there, and stays as it was. */
type Told = { row: StreamedRow; id: string } & Partial<Omit<PersonFields, 'id'>> & { lastSeen: number | null }

const fields = ['email', 'joined_at', 'joined_on', 'locale'] as const
const changed = {
  key: 'bigint',
  email: 'text',
  joined_at: 'bigint',
  joined_on: 'text',
  locale: 'text',
  digest: 'text'
} as const

/**
 * Record people: columns or keys `id`, `email`, `joined`, `locale`, `last_seen` (or `lastSeen`); all but `id` may be
 * empty or missing. Somebody who is there already is brought up to date, and an event `update` seals the new fields.
 * When a person was last seen is recorded as a use of the service at that moment.
 *
 * @throws LedgerError where the database fails, VFileMessage where the table can be read no further
 */
export async function recordPeople(ledger: Ledger, table: StreamedTable, options: RecordingOptions): Promise<Recorded> {
  const met = new Set<number>()
  return recordRows(ledger, table, { heap: () => [], read, record }, options)

  function read(row: StreamedRow, into: Told[]): string | null {
    const told = personOf(row)
    if (typeof told === 'string') return told
    into.push(told)
    return null
  }
  async function record(
    batch: Batch,
    values: Told[],
    reject: (row: StreamedRow, reason: string) => void
  ): Promise<{ added: number; newPeople: number }> {
    const known = await peopleById(batch, [...new Set(values.map(({ id }) => id))])
    const fresh = new Map<string, Told>()
    const updates: { person: PersonRow; digest: string }[] = []
    const touched = new Set<string>()
    const told: Told[] = []
    for (const value of values) {
      const there = known.get(value.id)
      if (fresh.has(value.id) || (there && met.has(there.key))) {
        reject(value.row, `Unexpected second row for \`${value.id}\`, expected each id once`)
        continue
      }
      told.push(value)
      if (!there) fresh.set(value.id, value)
      else met.add(there.key)
      const now = there && updated(there, value)
      if (now) updates.push({ person: now, digest: personDigest(now) })
      if (!there || now) touched.add(value.id)
    }
    const made = await addPeople(
      batch,
      [...fresh.values()].map(({ id, email = null, joined_at = null, joined_on = null, locale = null }) => {
        return { id, email, joined_at, joined_on, locale }
      })
    )
    for (const key of made) met.add(key)
    await change(batch, updates)
    const keys = new Map([...fresh.keys()].map((id, index) => [id, made[index]!]))
    const seen = told.filter((each) => each.lastSeen !== null)
    const uses = await addEvents(
      batch,
      seen.map(({ id, lastSeen }): NewEvent => {
        const person = keys.get(id) ?? known.get(id)!.key
        return { person, kind: 'use', at: lastSeen!, detail: { from: 'lastSeen' } }
      })
    )
    await options.onPeople?.(
      batch,
      told.map(({ id }) => keys.get(id) ?? known.get(id)!.key)
    )
    const used = new Set(uses.map(({ person }) => person))
    for (const { id } of seen) if (used.has(keys.get(id) ?? known.get(id)!.key)) touched.add(id)
    return { added: touched.size, newPeople: fresh.size }
  }
}

async function peopleById({ trx, ledger }: Batch, ids: readonly string[]): Promise<Map<string, PersonRow>> {
  const list = fromJson(
    ledger.dialect,
    ids.map((id) => [id]),
    { id: 'text' }
  )
  const { rows } = await sql<PersonRow>`
    select person.* from ${list} as list cross join person where person.id = list.id`.execute(trx)
  return new Map(rows.map((row) => [row.id!, row]))
}

/** The person as the row has them, or undefined where nothing is new. */
function updated(there: PersonRow, told: Told): PersonRow | undefined {
  const now = { ...there }
  for (const field of fields) if (told[field] !== undefined) Object.assign(now, { [field]: told[field] })
  return fields.some((field) => now[field] !== there[field]) ? now : undefined
}

/** Bring people up to date. The event comes with it, at the next free moment where two fall on the same one. */
async function change(batch: Batch, updates: readonly { person: PersonRow; digest: string }[]): Promise<void> {
  if (updates.length === 0) return
  const rows = updates.map(({ person: { key, email, joined_at, joined_on, locale }, digest }) => {
    return [key, email, joined_at, joined_on, locale, digest]
  })
  await sql`update person
    set email = list.email, joined_at = list.joined_at, joined_on = list.joined_on, locale = list.locale
    from ${fromJson(batch.ledger.dialect, rows, changed)} as list where person.key = list.key`.execute(batch.trx)
  let waiting = updates.map(({ person, digest }): NewEvent => {
    return { person: person.key, kind: 'update', at: batch.recordedAt, detail: { digest } }
  })
  while (waiting.length > 0) {
    const added = new Set((await addEvents(batch, waiting)).map(({ person }) => person))
    waiting = waiting.filter(({ person }) => !added.has(person)).map((event) => ({ ...event, at: event.at + 1 }))
  }
}

/** The person, or what is wrong with the row. */
function personOf(row: StreamedRow): Told | string {
  const { values } = row
  const id = textOf(values!.id)
  if (!id) return 'Unexpected empty `id`, expected the id of a person'
  const told: Told = { row, id, lastSeen: null }
  if ('email' in values!) told.email = textOf(values!.email)
  if ('locale' in values!) told.locale = textOf(values!.locale)
  if ('joined' in values!) {
    const time = textOf(values!.joined)
    told.joined_on = time && dateOf(time)
    told.joined_at = time && !told.joined_on ? millisecondsOf(time) : null
    if (time && told.joined_on === null && told.joined_at === null) {
      return `Unexpected time \`${time}\`, expected a date such as \`2020-05-03\` or an instant such as \`2020-05-03T09:00:00Z\``
    }
  }
  const seen = textOf(values!.last_seen ?? values!.lastSeen ?? values!.lastseen)
  told.lastSeen = seen === null ? null : millisecondsOf(seen)
  if (seen && told.lastSeen === null) {
    return `Unexpected time \`${seen}\` of last_seen, expected an instant such as \`2020-05-03T09:00:00Z\``
  }
  return told
}
