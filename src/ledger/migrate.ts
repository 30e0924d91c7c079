import { type Kysely, Migrator, sql } from 'kysely'
import { LedgerError } from './ledger-error.ts'
import { migrations } from './migrations/migrations.ts'
import type { Dialect, Tables } from './schema.ts'

const table = 'assent_migration'

/**
 * Bring the tables up to date, under a lock, so that two processes may start together.
 *
 * @throws LedgerError where the database has a step that this version does not know
 */
export async function migrate(db: Kysely<Tables>, dialect: Dialect, where: string): Promise<void> {
  const steps = migrations(dialect)
  const known = Object.keys(steps)
  const done = await stepsDone(db, dialect)
  const unknown = done.find((step) => !known.includes(step))
  if (unknown !== undefined) {
    throw new LedgerError(
      `${where}: this ledger was written by a newer version of assent (it has \`${unknown}\`); use that version`
    )
  }
  if (done.length === known.length) return
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => steps },
    migrationTableName: table,
    migrationLockTableName: 'assent_migration_lock'
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}

/** Which steps the database has gone through; asked without the migrator, which would take its lock. */
async function stepsDone(db: Kysely<Tables>, dialect: Dialect): Promise<string[]> {
  const found =
    dialect === 'sqlite'
      ? await sql`select 1 from sqlite_master where type = 'table' and name = ${table}`.execute(db)
      : await sql`select 1 where to_regclass(${table}) is not null`.execute(db)
  if (found.rows.length === 0) return []
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(table)} order by name`.execute(db)
  return rows.map(({ name }) => name)
}
