import { type RawBuilder, sql } from 'kysely'
import type { Dialect } from './open-ledger.ts'

/** Columns of a list of rows, in order, with their types. */
export type Columns = Readonly<Record<string, 'bigint' | 'text'>>

/**
 * A list of rows as a table expression: one parameter of JSON, which both databases take apart faster than a driver
 * binds thousands of values one by one. It has the columns, and `nth`, which counts the rows from 0.
 *
 * @param rows  arrays of the values in the order of `columns`
 */
export function fromJson(dialect: Dialect, rows: readonly unknown[][], columns: Columns): RawBuilder<unknown> {
  const json = JSON.stringify(rows)
  const names = Object.entries(columns)
  if (dialect === 'sqlite') {
    const values = names.map(([name], index) => sql`value ->> ${sql.lit(index)} as ${sql.ref(name)}`)
    return sql`(select key as nth, ${sql.join(values)} from json_each(${json}))`
  }
  const values = names.map(
    ([name, type], index) => sql`(value ->> ${sql.lit(index)})::${sql.raw(type)} as ${sql.ref(name)}`
  )
  return sql`(select nth - 1 as nth, ${sql.join(values)}
    from json_array_elements(${json}::json) with ordinality as list(value, nth))`
}
