import type { Migration } from 'kysely'
import type { Dialect } from '../schema.ts'
import { tables } from './001-tables.ts'
import { appendOnly } from './002-append-only.ts'
import { dispatchRuns } from './003-dispatch-runs.ts'
import { few } from './004-few.ts'

/** Every step from an empty database to the present schema. One that was released stays as it is. */
export function migrations(dialect: Dialect): Record<string, Migration> {
  return {
    '001-tables': { up: (db) => tables(db, dialect) },
    '002-append-only': { up: (db) => appendOnly(db, dialect) },
    '003-dispatch-runs': { up: (db) => dispatchRuns(db) },
    '004-few': { up: (db) => few(db) }
  }
}
