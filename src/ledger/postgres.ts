import { type Dialect, type Driver, PostgresDialect, type PostgresDialectConfig, PostgresDriver } from 'kysely'
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
  // One that is lost while it is used makes the statement fail, and tells it here besides: unheard, that ends the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  return new FaithfulDialect({ pool })
}

class FaithfulDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig

  constructor(config: PostgresDialectConfig) {
    super(config)
    this.#config = config
  }

  override createDriver(): Driver {
    return new FaithfulDriver(this.#config)
  }
}

/** Tells why a transaction failed, and not that it could not be rolled back on a connection that is gone. */
class FaithfulDriver extends PostgresDriver {
  override async rollbackTransaction(connection: Parameters<PostgresDriver['rollbackTransaction']>[0]): Promise<void> {
    // The server rolls back what a lost connection leaves; kysely has set this one aside, and throws the first error.
    await super.rollbackTransaction(connection).catch(() => {})
  }
}
