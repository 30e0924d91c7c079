import { Temporal } from 'temporal-polyfill'
import { acceptanceOf } from './acceptance-of.ts'
import { compareInstants } from './compare-instants.ts'
import { firstJoin } from './first-join.ts'
import {
  type Acceptance,
  type AcceptanceEvent,
  type AcceptanceState,
  type AcceptanceTerms,
  acceptanceStates,
  type Person
} from './types.ts'

/** Windows that end at one moment. */
export interface ClosingWindow {
  /** First moment after the window, with the zone's offset. */
  windowEnds: string
  /** Last day that counts. */
  lastDay: string
  /** Ids of the people who are pending until then, sorted. */
  people: string[]
}

/** Where everybody stands. */
export interface Status {
  /** ISO 8601 instant in UTC. */
  asOf: string
  /** Id of the notice. */
  notice: string
  counts: Record<AcceptanceState, number>
  /** Sorted by id. */
  people: Acceptance[]
  /** Pending windows that end within `soon` after `asOf`, the earliest first. */
  closing: ClosingWindow[]
}

/** The parts of a notice that acceptance depends on. */
export interface NoticeToCount {
  id: string
  terms: AcceptanceTerms
  dates: { postedAt: string }
}

/**
 * Tell where everybody stands towards a notice at a given moment.
 *
 * The posting is the earliest `post` event; where there is none, the notice's own time of posting. The dispatch to a
 * person is the earliest `dispatch` event of theirs. People whom only the events name are counted as people without a
 * known e-mail address; people who joined after `asOf` are left out.
 *
 * @param asOf  ISO 8601 instant
 * @param soon  ISO 8601 duration in days or weeks; a week where not given
 * @throws RangeError where a time, the window or the time zone cannot be read
 */
export function statusOf(
  notice: NoticeToCount,
  people: readonly Person[],
  events: readonly AcceptanceEvent[],
  asOf: string,
  soon = 'P7D'
): Status {
  const { terms } = notice
  const byPerson = personal(events)
  const postedAt = earliest(byPerson.get(null), 'post') ?? notice.dates.postedAt
  const now = Temporal.Instant.from(asOf)
  const standings = everybody(people, byPerson, now.toString(), terms.timeZone).map((person) => {
    const own = byPerson.get(person.id) ?? []
    return acceptanceOf(person, { postedAt, dispatchedAt: earliest(own, 'dispatch'), terms }, own, asOf)
  })
  const counts = Object.fromEntries(acceptanceStates.map((state) => [state, 0])) as Record<AcceptanceState, number>
  for (const each of standings) counts[each.state] += 1
  return {
    asOf: now.toString(),
    notice: notice.id,
    counts,
    people: standings,
    closing: closingOf(standings, now.toZonedDateTimeISO(terms.timeZone).add(soon), terms.timeZone)
  }
}

function earliest(events: readonly AcceptanceEvent[] | undefined, kind: 'post' | 'dispatch'): string | null {
  const times = (events ?? []).filter((each) => each.event === kind).map((each) => each.at)
  return times.sort(compareInstants)[0] ?? null
}

function personal(events: readonly AcceptanceEvent[]): Map<string | null, AcceptanceEvent[]> {
  const groups = new Map<string | null, AcceptanceEvent[]>()
  for (const each of events) {
    const group = groups.get(each.person)
    if (group) group.push(each)
    else groups.set(each.person, [each])
  }
  return groups
}

/** Everybody who is listed or named by an event and had not yet to join by `now`, each once, sorted by id. */
function everybody(
  people: readonly Person[],
  byPerson: ReadonlyMap<string | null, AcceptanceEvent[]>,
  now: string,
  timeZone: string
): Person[] {
  const known = new Map<string, Person>()
  for (const id of byPerson.keys()) if (id !== null) known.set(id, { id, email: null, joined: null, locale: null })
  for (const each of people) known.set(each.id, each)
  const there = [...known.values()].filter((person) => {
    const join = firstJoin(person, byPerson.get(person.id) ?? [], timeZone)
    return !join || compareInstants(join.at, now) <= 0
  })
  return there.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function closingOf(standings: readonly Acceptance[], until: Temporal.ZonedDateTime, timeZone: string): ClosingWindow[] {
  const windows = new Map<string, ClosingWindow>()
  for (const { id, state, windowEnds } of standings) {
    if (state !== 'pending' || windowEnds === null) continue
    const end = Temporal.Instant.from(windowEnds)
    if (Temporal.Instant.compare(end, until.toInstant()) > 0) continue
    const lastDay = end.subtract({ nanoseconds: 1 }).toZonedDateTimeISO(timeZone).toPlainDate().toString()
    const window = windows.get(windowEnds)
    if (window) window.people.push(id)
    else windows.set(windowEnds, { windowEnds, lastDay, people: [id] })
  }
  return [...windows.values()].sort((a, b) => compareInstants(a.windowEnds, b.windowEnds))
}
