import { type Dialect, PostgresDialect } from 'kysely'
import pg from 'pg'

/** Object ids of the types bigint and numeric, which the driver hands over as text. */
const numbers: readonly number[] = [20, 1700]

/** So long a connection may take, in milliseconds. */
const patience = 10_000

/** PostgreSQL; times and counts come as numbers, for none of them comes near 2^53. */
export function postgresDialect(url: string): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: patience,
    application_name: 'assent',
    types: {
      getTypeParser: ((oid: number, format: 'text') =>
        numbers.includes(oid) ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser
    }
  })
  // A connection that is lost while nobody uses it is replaced at the next use, which tells if that fails too.
  pool.on('error', () => {})
  return new PostgresDialect({ pool })
}
