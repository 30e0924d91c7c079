import type { VFile } from 'vfile'
import { dateOf, instantOf, textOf } from './field.ts'
import { badRow, type Row, rowsOf } from './rows.ts'
import type { Person } from './types.ts'

/**
 * Read whom a notice concerns: columns or keys `id`, `email`, `joined`, `locale`, as CSV or NDJSON; all but `id` may be
 * empty. An e-mail address is taken as it is: one that is invalid has been given all the same.
 *
 * @param file  gets a message, rule `bad-row`, with its line, for each row that cannot be used; the row is left out
 * @returns the people in their order, each id once; `joined` an ISO 8601 date, or an instant in UTC
 */
export function parsePeople(file: VFile): Person[] {
  const people = new Map<string, Person>()
  for (const row of rowsOf(file)) {
    const person = personOf(row)
    if (typeof person === 'string') badRow(file, row.line, person)
    else if (people.has(person.id))
      badRow(file, row.line, `Unexpected second row for \`${person.id}\`, expected each id once`)
    else people.set(person.id, person)
  }
  return [...people.values()]
}

/** The person, or what is wrong with the row. */
function personOf({ values }: Row): Person | string {
  const id = textOf(values.id)
  if (!id) return 'Unexpected empty `id`, expected the id of a person'
  const time = textOf(values.joined)
  const joined = time && (dateOf(time) ?? instantOf(time))
  if (time && !joined) {
    return `Unexpected time \`${time}\`, expected a date such as \`2020-05-03\` or an instant such as \`2020-05-03T09:00:00Z\``
  }
  return { id, email: textOf(values.email), joined, locale: textOf(values.locale) }
}
