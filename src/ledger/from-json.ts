import { type RawBuilder, sql } from 'kysely'
import type { Dialect } from './schema.ts'

/** Columns of a list of rows with their types, in the order in which they stand in a row; `_` is passed over. */
export type Columns = Readonly<Record<string, 'bigint' | 'text'>>

/**
 * A list of rows as a table expression: one parameter of JSON, which both databases take apart faster than a driver
 * binds thousands of values one by one. It has the columns, and `nth`, which counts the rows from 0.
 *
 * @param rows  arrays of the values in the order of `columns`; or JSON of such arrays
 */
export function fromJson(dialect: Dialect, rows: readonly unknown[][] | string, columns: Columns): RawBuilder<unknown> {
  const json = typeof rows === 'string' ? rows : JSON.stringify(rows)
  const names = Object.entries(columns)
    .map(([name, type], index) => ({ name, type, index }))
    .filter(({ name }) => name !== '_')
  if (dialect === 'sqlite') {
    const values = names.map(({ name, index }) => sql`value ->> ${sql.lit(index)} as ${sql.ref(name)}`)
    return sql`(select key as nth, ${sql.join(values)} from json_each(${json}))`
  }
  const values = names.map(({ name, type, index }) => {
    return sql`(value ->> ${sql.lit(index)})::${sql.raw(type)} as ${sql.ref(name)}`
  })
  return sql`(select nth - 1 as nth, ${sql.join(values)}
    from json_array_elements(${json}::json) with ordinality as list(value, nth))`
}
