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

/** The result code of SQLite for a file that another process holds, the lowest byte of all its kinds. */
const busy = 5

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
`

/** SQLite through libsql, whose interface is the one that kysely's dialect is made for. */
export function sqliteDialect(path: string): Dialect {
  let opened: Database.Database | undefined
  const database = async () => {
    opened = new Database(path)
    return prepared(opened)
  }
  // Not as a prepared statement: this pragma works while it is prepared, and those are kept.
  return new ImmediateDialect({ database }, (time) => opened?.exec(`pragma busy_timeout = ${time}`))
}

/** Says how long SQLite itself waits for another process, in milliseconds. */
type SetPatience = (time: number) => void

class ImmediateDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig
  readonly #setPatience: SetPatience

  constructor(config: SqliteDialectConfig, setPatience: SetPatience) {
    super(config)
    this.#config = config
    this.#setPatience = setPatience
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#config, this.#setPatience)
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter()
  }
}

/**
 * A transaction that reads and then writes must hold the lock from its start: SQLite refuses to let it in later. Waiting
 * for another process is done here, for SQLite's own waiting would hold up everything else that this process does. Readers wait for the moment alone in which
 * another process closes the file, and leave that to SQLite.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #setPatience: SetPatience

  constructor(config: SqliteDialectConfig, setPatience: SetPatience) {
    super(config)
    this.#setPatience = setPatience
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    for (let waited = 0; ; waited += 2 * pause) {
      this.#setPatience(pause)
      try {
        await connection.executeQuery(CompiledQuery.raw('begin immediate'))
        this.#setPatience(patience)
        return
      } catch (error) {
        this.#setPatience(patience)
        if (!isBusy(error) || waited >= patience) throw error
        await setTimeout(pause)
      }
    }
  }

  /** Where the disk is full or fails, SQLite has rolled back by itself, and what counts is the error before. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection)
    } catch (error) {
      if (!/no transaction is active/.test((error as Error).message)) throw error
    }
  }
}

/** So that migrations run inside one transaction, under its lock: two processes may start together. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** Two processes that make a file together get in each other's way at once: SQLite does not wait before it gives up here. */
function set(database: Database.Database): void {
  for (let waited = 0; ; waited += pause) {
    try {
      database.exec(setting)
      return
    } catch (error) {
      if (!isBusy(error) || waited >= patience) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
    }
  }
}

function isBusy(error: unknown): boolean {
  const { rawCode } = error as { rawCode?: number }
  return rawCode !== undefined && (rawCode & 255) === busy
}

/** A database that keeps its statements: preparing one costs more than running it. */
function prepared(database: Database.Database): { prepare(sql: string): SqliteStatement; close(): void } {
  set(database)
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
