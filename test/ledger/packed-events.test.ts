import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { eventKinds } from '../../src/acceptance/types.ts'
import { eventColumns } from '../../src/ledger/event-columns.ts'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { packedEvents } from '../../src/ledger/packed-events.ts'
import { clockAt } from './on-each-database.ts'

test('packed events come out of the database as they were', async () => {
  const moments = [0, 1, -1, 1_588_500_000_123, Date.parse('0001-01-01T00:00:00Z'), 253_402_300_799_999]
  const all = eventKinds.flatMap((kind, nth) => {
    return moments.map((at) => ({ notice: nth, person: nth === 0 ? 0 : Number.MAX_SAFE_INTEGER - nth, kind, at }))
  })
  const columns = eventColumns(all.length + 5)
  for (const { notice, person, kind, at } of all) {
    const place = columns.size++
    columns.person[place] = person
    columns.at[place] = at
    columns.notice[place] = notice
    columns.kind.push(kind)
  }
  const ledger = await openLedger(':memory:', clockAt('2020-05-01T10:00:00Z'))
  const { rows } =
    await sql`select seq, notice, person, kind, at, detail from ${packedEvents(columns, 41)} as list`.execute(ledger.db)
  await ledger.close()
  expect(rows).toEqual(all.map((event, index) => ({ seq: 41 + index, ...event, detail: null })))
})
