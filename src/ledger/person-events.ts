import { acceptanceOf } from '../acceptance/acceptance-of.ts'
import { instantOf } from '../acceptance/milliseconds.ts'
import { type Acceptance, type AcceptanceEvent, type EventKind, eventKinds, type Person } from '../acceptance/types.ts'
import type { LedgerNotice } from './notices.ts'
import type { Ledger } from './open-ledger.ts'
import type { EventRow, PersonRow } from './schema.ts'

/** A person, and all that was recorded of them. */
export interface PersonRecord {
  person: PersonRow
  /** In the order of time; those of one instant in the order in which they count. */
  events: EventRow[]
}

/** Among events of one instant an agreement goes before a new registration, and that before a use. */
const order: readonly string[] = ['decline', 'deactivate', 'accept', 'join', 'use']

/** So many people are read at a time. */
const pageSize = 500

/** Find a person and their events. @returns null where nobody has the id */
export async function personRecord({ db }: Ledger, id: string): Promise<PersonRecord | null> {
  const person = await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()
  if (!person) return null
  const events = await db.selectFrom('event').selectAll().where('person', '=', person.key).execute()
  return { person, events: events.sort(inOrder) }
}

/** All people who were not erased, by key, some hundreds at a time. */
export async function* peopleRecords({ db }: Ledger): AsyncGenerator<PersonRecord[]> {
  for (let after = 0; ; ) {
    const page = await db
      .selectFrom('person')
      .selectAll()
      .where('key', '>', after)
      .orderBy('key')
      .limit(pageSize)
      .execute()
    if (page.length === 0) return
    const [from, to] = [page[0]!.key, page.at(-1)!.key]
    const events = await db
      .selectFrom('event')
      .selectAll()
      .where('person', '>=', from)
      .where('person', '<=', to)
      .orderBy('person')
      .execute()
    const own = new Map<number, EventRow[]>(page.map(({ key }) => [key, []]))
    for (const event of events) own.get(event.person)?.push(event)
    yield page.filter(({ id }) => id !== null).map((person) => ({ person, events: own.get(person.key)!.sort(inOrder) }))
    after = to
  }
}

function inOrder(a: EventRow, b: EventRow): number {
  return a.at - b.at || placeOf(a.kind) - placeOf(b.kind) || a.seq - b.seq
}

function placeOf(kind: string): number {
  return order.indexOf(kind) + 1 || order.length + 1
}

/**
 * Where a person stands towards a notice, by the rules for one person.
 *
 * @param asOf  milliseconds
 */
export function standingOf({ person, events }: PersonRecord, notice: LedgerNotice, asOf: number): Acceptance {
  const { seq, postedAt, terms } = notice
  const dispatched = events.find(({ kind, notice: about }) => kind === 'dispatch' && about === seq)?.at ?? null
  const own = events.filter((event) => isAbout(event, seq, dispatched, events))
  const asked: Person = {
    id: person.id ?? '',
    email: person.email,
    joined: person.joined_on ?? (person.joined_at === null ? null : instantOf(person.joined_at)),
    locale: person.locale
  }
  const times = {
    postedAt: postedAt === null ? null : instantOf(postedAt),
    dispatchedAt: dispatched === null ? null : instantOf(dispatched),
    terms
  }
  const told = own.flatMap((event): AcceptanceEvent[] => {
    const kind = event.kind as EventKind
    return eventKinds.includes(kind) ? [{ person: asked.id, event: kind, at: instantOf(event.at) }] : []
  })
  return acceptanceOf(asked, times, told, instantOf(asOf))
}

/** Whether an event counts towards a notice: it names it, or none; a bounce that names none is of the last dispatch. */
function isAbout(event: EventRow, notice: number, dispatched: number | null, all: readonly EventRow[]): boolean {
  if (event.notice === notice) return true
  if (event.notice !== 0) return false
  if (event.kind !== 'bounce') return true
  return !all.some(({ kind, notice: other, at }) => {
    return kind === 'dispatch' && other !== notice && at > (dispatched ?? event.at) && at <= event.at
  })
}
