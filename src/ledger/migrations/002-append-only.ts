import { type Kysely, sql } from 'kysely'
import type { Dialect, Tables } from '../schema.ts'

/** Tables whose rows are evidence. */
const evidence = ['notice', 'notice_file', 'policy_version', 'event', 'seal'] as const

/**
 * Let the database itself refuse to change or delete evidence. This keeps out mistakes; whoever owns the database can
 * take it away again, and is found by the seals.
 */
export async function appendOnly(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  if (dialect === 'postgres') {
    await sql`create function assent_append_only() returns trigger language plpgsql as $$
      begin raise exception 'the ledger is append-only'; end $$`.execute(db)
  }
  for (const table of evidence) {
    for (const change of ['update', 'delete']) {
      const name = sql.raw(`${table}_no_${change}`)
      const what = sql`${sql.raw(change)} on ${sql.table(table)}`
      if (dialect === 'postgres') {
        await sql`create trigger ${name} before ${what} for each statement
          execute function assent_append_only()`.execute(db)
      } else {
        await sql`create trigger ${name} before ${what}
          begin select raise(abort, 'the ledger is append-only'); end`.execute(db)
      }
    }
  }
}
