import { Temporal } from 'temporal-polyfill'
import { compareInstants } from './compare-instants.ts'
import { remembered } from './remembered.ts'
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
  const told = joins.sort((a, b) => compareInstants(a.at, b.at))[0]
  if (person.joined === null) return told
  if (person.joined.includes('T')) return earlier(told, { person: person.id, event: 'join', at: person.joined })
  if (told && dayOf(told.at, timeZone) === person.joined) return told
  return earlier(told, { person: person.id, event: 'join', at: startOf(person.joined, timeZone) })
}

const dayOf = remembered((at, timeZone) => {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString()
})

const startOf = remembered((day, timeZone) => {
  return Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant().toString()
})

function earlier(told: AcceptanceEvent | undefined, listed: AcceptanceEvent): AcceptanceEvent {
  return told && compareInstants(told.at, listed.at) < 0 ? told : listed
}
