import { setTimeout } from 'node:timers/promises'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement
} from 'kysely'
import Database from 'libsql'

/** So long one process waits for another that is writing, in milliseconds, and so often it asks. */
const patience = 10_000
const pause = 25

/** So many statements stay prepared; a ledger uses a few dozen. */
const mostPrepared = 200

/**
 * Everything that a ledger relies on: readers beside one writer, each commit on the disk before it is reported, and an
 * erased person's bytes overwritten and not merely unlinked.
 */
const setting = `
  pragma busy_timeout = ${patience};
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma secure_delete = on;
  pragma cache_size = -64000;
  pragma wal_autocheckpoint = 10000;
  pragma busy_timeout = ${pause};
`

/** SQLite through libsql, whose interface is the one that kysely's dialect is made for. */
export function sqliteDialect(path: string): Dialect {
  return new ImmediateDialect({ database: async () => prepared(new Database(path)) })
}

class ImmediateDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig

  constructor(config: SqliteDialectConfig) {
    super(config)
    this.#config = config
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#config)
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter()
  }
}

/**
 * A transaction that reads and then writes must hold the lock from its start: SQLite refuses to let it in later. Waiting
 * for another process is done here, for SQLite's own waiting would hold up everything else that this process does.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    for (let waited = 0; ; waited += 2 * pause) {
      try {
        await connection.executeQuery(CompiledQuery.raw('begin immediate'))
        return
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'SQLITE_BUSY' || waited >= patience) throw error
        await setTimeout(pause)
      }
    }
  }
}

/** So that migrations run inside one transaction, under its lock: two processes may start together. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** A database that keeps its statements: preparing one costs more than running it. */
function prepared(database: Database.Database): { prepare(sql: string): SqliteStatement; close(): void } {
  database.exec(setting)
  const statements = new Map<string, SqliteStatement>()
  return {
    prepare(sql) {
      const known = statements.get(sql)
      if (known) return known
      if (statements.size >= mostPrepared) statements.clear()
      const statement = withBuffers(database.prepare(sql) as unknown as SqliteStatement)
      statements.set(sql, statement)
      return statement
    },
    close() {
      statements.clear()
      database.close()
    }
  }
}

/** libsql hands bytes over as an ArrayBuffer, other drivers as a Buffer. A column holds bytes in all rows or in none. */
function withBuffers(statement: SqliteStatement): SqliteStatement {
  return {
    reader: statement.reader,
    run: (parameters) => statement.run(parameters),
    iterate: (parameters) => statement.iterate(parameters),
    all(parameters) {
      const rows = statement.all(parameters) as Record<string, unknown>[]
      for (const [name, value] of Object.entries(rows[0] ?? {})) {
        if (value instanceof ArrayBuffer) for (const row of rows) row[name] = Buffer.from(row[name] as ArrayBuffer)
      }
      return rows
    }
  }
}
