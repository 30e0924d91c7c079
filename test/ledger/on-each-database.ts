import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, type TestContext } from 'vitest'
import type { Clock, Ledger } from '../../src/ledger/open-ledger.ts'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import type { Dialect } from '../../src/ledger/schema.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'

/** What a suite is run on. */
export interface Place {
  dialect: Dialect
  /** The name of a new, empty database; skips the test, with the reason, where there can be none. */
  name(context: TestContext): Promise<string>
  /** A new ledger, closed after the suite. */
  ledger(context: TestContext, clock?: Clock): Promise<Ledger>
  /** Run a statement beside the program, as somebody does who tampers. */
  tamper(where: string, text: string): Promise<void>
}

/** A clock that stands still. */
export function clockAt(time: string): Clock {
  return { now: () => Date.parse(time), kind: 'set' }
}

/** Run one suite on SQLite and on PostgreSQL. */
export function onEachDatabase(suite: (place: Place) => void): void {
  for (const dialect of ['sqlite', 'postgres'] as const) {
    describe(dialect, () => {
      const open: Ledger[] = []
      let server: PostgresServer | string = 'not started'
      let folder = ''
      let count = 0
      beforeAll(async () => {
        folder = mkdtempSync(join(tmpdir(), 'assent-ledger-'))
        if (dialect === 'postgres') server = await startPostgres()
      }, 120_000)
      afterAll(async () => {
        for (const each of open) await each.close()
        if (typeof server !== 'string') await server.stop()
        rmSync(folder, { recursive: true, force: true })
      }, 60_000)
      const place: Place = {
        dialect,
        async name(context) {
          count += 1
          if (dialect === 'sqlite') return join(folder, `${count}.sqlite`)
          if (typeof server === 'string') return context.skip(server)
          return server.database()
        },
        async ledger(context, clock = clockAt('2020-05-01T10:00:00Z')) {
          const ledger = await openLedger(await place.name(context), clock)
          open.push(ledger)
          return ledger
        },
        async tamper(where, text) {
          if (typeof server !== 'string') {
            await server.query(where, text)
            return
          }
          const { default: Database } = await import('libsql')
          const database = new Database(where)
          database.exec(text)
          database.close()
        }
      }
      suite(place)
    })
  }
}
