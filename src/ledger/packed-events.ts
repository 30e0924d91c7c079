import { type RawBuilder, sql } from 'kysely'
import type { EventColumns } from './event-columns.ts'

/** Bytes of a field: any whole number that JavaScript holds exactly has room with its sign, and every kind of event. */
const width = 17
const fields = ['notice', 'person', 'at', 'kind'] as const
const rowWidth = width * fields.length

const [space, minus, zero] = [0x20, 0x2d, 0x30]

/**
 * Events as a table expression for SQLite: one parameter of bytes, fields of one width, from which it takes what it needs
 * by place. Taking JSON apart costs it more than inserting the rows.
 *
 * @param first  the seq of the first; the others follow without gaps
 */
export function packedEvents(events: EventColumns, first: number): RawBuilder<unknown> {
  const bytes = Buffer.alloc(events.size * rowWidth, space)
  for (let index = 0, end = 0; index < events.size; index += 1) {
    for (const column of [events.notice, events.person, events.at]) {
      end += width
      writeNumber(bytes, column[index]!, end)
    }
    const kind = events.kind[index]!
    for (let letter = 0; letter < kind.length; letter += 1) bytes[end + letter] = kind.charCodeAt(letter)
    end += width
  }
  const field = (name: (typeof fields)[number]) => {
    const place = 1 + fields.indexOf(name) * width
    return sql`substr(${bytes}, value * ${sql.lit(rowWidth)} + ${sql.lit(place)}, ${sql.lit(width)})`
  }
  return sql`(select value + ${sql.lit(first)} as seq, cast(${field('notice')} as integer) as notice,
    cast(${field('person')} as integer) as person, rtrim(cast(${field('kind')} as text)) as kind,
    cast(${field('at')} as integer) as at, null as detail
    from generate_series(0, ${sql.lit(events.size - 1)}))`
}

/** Write a whole number in decimal digits that end before `end`: a text for each number would cost more than the rest. */
function writeNumber(bytes: Buffer, number: number, end: number): void {
  let place = end
  let rest = Math.abs(number)
  do {
    const tenth = Math.floor(rest / 10)
    place -= 1
    bytes[place] = zero + (rest - tenth * 10)
    rest = tenth
  } while (rest > 0)
  if (number < 0) bytes[place - 1] = minus
}
