import { type RawBuilder, sql } from 'kysely'
import type { EventRow } from './schema.ts'

/** Bytes of a field: any whole number that JavaScript holds exactly has room with its sign, and every kind of event. */
const width = 17
const fields = ['notice', 'person', 'at', 'kind'] as const
const rowWidth = width * fields.length

const [space, minus, zero] = [0x20, 0x2d, 0x30]

/** Letters alone, so that a character is a byte. */
const shortKind = /^[a-z]{1,17}$/

/**
 * Events as a table expression for SQLite: one parameter of bytes, fields of one width, from which it takes what it needs
 * by place. Taking JSON apart costs it more than inserting the rows.
 *
 * @param events  numbered without gaps; at least one
 * @returns null where an event has details or a field without room: such events go as JSON
 */
export function packedEvents(events: readonly EventRow[]): RawBuilder<unknown> | null {
  const bytes = Buffer.alloc(events.length * rowWidth, space)
  let end = 0
  for (const { notice, person, at, kind, detail } of events) {
    if (detail !== null || !shortKind.test(kind)) return null
    for (const number of [notice, person, at]) {
      if (!Number.isSafeInteger(number)) return null
      end += width
      writeNumber(bytes, number, end)
    }
    for (let index = 0; index < kind.length; index += 1) bytes[end + index] = kind.charCodeAt(index)
    end += width
  }
  const field = (name: (typeof fields)[number]) => {
    const place = 1 + fields.indexOf(name) * width
    return sql`substr(${bytes}, value * ${sql.lit(rowWidth)} + ${sql.lit(place)}, ${sql.lit(width)})`
  }
  return sql`(select value + ${sql.lit(events[0]!.seq)} as seq, cast(${field('notice')} as integer) as notice,
    cast(${field('person')} as integer) as person, rtrim(cast(${field('kind')} as text)) as kind,
    cast(${field('at')} as integer) as at, null as detail
    from generate_series(0, ${sql.lit(events.length - 1)}))`
}

/** Write a whole number in decimal digits that end before `end`: a text for each number would cost more than the rest. */
function writeNumber(bytes: Buffer, number: number, end: number): void {
  let place = end
  let rest = Math.abs(number)
  do {
    const tenth = Math.floor(rest / 10)
    place -= 1
    bytes[place] = zero + rest - tenth * 10
    rest = tenth
  } while (rest > 0)
  if (number < 0) bytes[place - 1] = minus
}
