import type { VFile } from 'vfile'
import { instantOf, textOf } from './field.ts'
import { badRow, type Row, rowsOf } from './rows.ts'
import { type AcceptanceEvent, eventKinds } from './types.ts'

/**
 * Read what happened: columns or keys `person`, `event`, `at`, as CSV or NDJSON.
 *
 * @param file  gets a message, rule `bad-row`, with its line, for each row that cannot be used; the row is left out
 * @returns the events in their order; `at` is an ISO 8601 instant in UTC
 */
export function parseEvents(file: VFile): AcceptanceEvent[] {
  const events: AcceptanceEvent[] = []
  for (const row of rowsOf(file)) {
    const event = eventOf(row)
    if (typeof event === 'string') badRow(file, row.line, event)
    else events.push(event)
  }
  return events
}

/** The event, or what is wrong with the row. */
function eventOf({ values }: Row): AcceptanceEvent | string {
  const name = textOf(values.event)
  const event = eventKinds.find((kind) => kind === name)
  if (!event) return `Unexpected event \`${name ?? ''}\`, expected one of ${eventKinds.join(', ')}`
  const time = textOf(values.at)
  const at = time && instantOf(time)
  if (!at) return `Unexpected time \`${time ?? ''}\`, expected an instant such as \`2020-05-03T09:00:00Z\``
  const person = textOf(values.person)
  if (event === 'post')
    return person ? `Unexpected person \`${person}\` in a posting, expected none` : { person, event, at }
  return person ? { person, event, at } : 'Unexpected empty `person`, expected the id of a person'
}
