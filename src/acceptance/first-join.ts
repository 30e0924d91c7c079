import { Temporal } from 'temporal-polyfill'
import type { AcceptanceEvent, Person } from './types.ts'

/**
 * Find when a person first joined: the earliest of what the list of people and the events say.
 *
 * A date without an hour stands for its first moment in the zone, so that nobody is taken for a new user by mistake;
 * where an event tells the hour of that same day, the event holds.
 *
 * @param own  the person's events in any order
 * @returns the join, with its instant in UTC; `undefined` where nothing tells it
 */
export function firstJoin(
  person: Person,
  own: readonly AcceptanceEvent[],
  timeZone: string
): AcceptanceEvent | undefined {
  const joins = own.filter((each) => each.event === 'join')
  const told = joins.sort((a, b) => Temporal.Instant.compare(a.at, b.at))[0]
  if (person.joined === null) return told
  if (person.joined.includes('T')) return earlier(told, { person: person.id, event: 'join', at: person.joined })
  const day = Temporal.PlainDate.from(person.joined)
  const dayTold = told && Temporal.Instant.from(told.at).toZonedDateTimeISO(timeZone).toPlainDate()
  if (dayTold?.equals(day)) return told
  return earlier(told, { person: person.id, event: 'join', at: day.toZonedDateTime(timeZone).toInstant().toString() })
}

function earlier(told: AcceptanceEvent | undefined, listed: AcceptanceEvent): AcceptanceEvent {
  return told && Temporal.Instant.compare(told.at, listed.at) < 0 ? told : listed
}
