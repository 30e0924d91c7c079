import { Kysely, sql } from 'kysely'
import { explainFault } from './explain-fault.ts'
import { LedgerError } from './ledger-error.ts'
import { migrate } from './migrate.ts'
import type { Dialect, Tables } from './schema.ts'

/** What tells the time, and whether it is a person who set it. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number
  kind: 'machine' | 'set'
}

/** A ledger that is open. */
export interface Ledger {
  db: Kysely<Tables>
  dialect: Dialect
  /** The file or URL, without a password, as messages name it. */
  where: string
  clock: Clock
  close(): Promise<void>
}

/**
 * Open a ledger, and bring its tables up to date; an empty or missing database becomes a new ledger.
 *
 * @param where  a file, `sqlite:FILE`, or `postgres://…`
 * @param options  `create`: false where a missing SQLite file is a mistake and not a new ledger
 * @throws LedgerError where the database cannot be reached or used, or has been made by a newer version of assent
 */
export async function openLedger(where: string, clock: Clock, options: { create?: boolean } = {}): Promise<Ledger> {
  const dialect: Dialect = /^postgres(?:ql)?:/.test(where) ? 'postgres' : 'sqlite'
  const name = dialect === 'sqlite' ? where.replace(/^sqlite:/, '') : withoutPassword(where)
  if (dialect === 'sqlite' && options.create === false) await expectFile(name)
  const db = await connect(dialect, dialect === 'sqlite' ? name : where, name)
  try {
    await sql`select 1`.execute(db)
    await migrate(db, dialect, name)
    return { db, dialect, where: name, clock, close: () => db.destroy() }
  } catch (error) {
    await db.destroy().catch(() => {})
    throw explainFault(error, name)
  }
}

/** Each of the two drivers is loaded only where it is needed. */
async function connect(dialect: Dialect, where: string, name: string): Promise<Kysely<Tables>> {
  try {
    const made =
      dialect === 'sqlite'
        ? (await import('./sqlite.ts')).sqliteDialect(where)
        : (await import('./postgres.ts')).postgresDialect(where)
    return new Kysely<Tables>({ dialect: made })
  } catch (error) {
    throw explainFault(error, name)
  }
}

async function expectFile(path: string): Promise<void> {
  const { stat } = await import('node:fs/promises')
  if (await stat(path).catch(() => null)) return
  throw new LedgerError(`${path}: there is no ledger here; name it with --ledger, or make one with assent publish`)
}

function withoutPassword(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url)
    return `${protocol}//${host}${pathname}`
  } catch {
    return 'postgres database'
  }
}
