import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addEvents } from '../../src/ledger/add-events.ts'
import { addPeople } from '../../src/ledger/add-people.ts'
import { enrol } from '../../src/ledger/deliveries.ts'
import { erase } from '../../src/ledger/erase.ts'
import { exportBundle } from '../../src/ledger/export-bundle.ts'
import { inBatch } from '../../src/ledger/in-batch.ts'
import { type Ledger, openLedger } from '../../src/ledger/open-ledger.ts'
import { publish } from '../../src/ledger/publish.ts'
import { recordPeople } from '../../src/ledger/record-people.ts'
import { verify } from '../../src/ledger/verify.ts'
import { verifyBundle } from '../../src/ledger/verify-bundle.ts'
import { streamTable } from '../../src/read/stream-table.ts'
import { evidenceWriters } from '../../src/render/evidence.ts'
import { noticeEntry } from './notice-entry.ts'
import { clockAt, onEachDatabase, type Place } from './on-each-database.ts'

const clock = clockAt('2020-05-01T10:00:00Z')
const posted = Date.parse('2020-05-01T07:00:00Z')

/** A notice (batch 1), ana and ben (2), three events (3), a new address (4), one more event (5). */
async function filled(place: Place, name: string) {
  const ledger = await openLedger(name, clock)
  await publish(ledger, noticeEntry(), posted)
  const fields = { joined_at: null, joined_on: '2019-01-01', locale: 'en' }
  await inBatch(ledger, (batch) => {
    return addPeople(
      batch,
      ['ana', 'ben'].map((id) => ({ id, email: `${id}@example.com`, ...fields }))
    )
  })
  await inBatch(ledger, (batch) => {
    return addEvents(
      batch,
      ['use', 'decline', 'use'].map((kind, index) => ({
        person: 1 + (index % 2),
        kind,
        at: posted + 1000 * (index + 1)
      }))
    )
  })
  const { Readable } = await import('node:stream')
  const table = await streamTable('-', Readable.from([Buffer.from('id,email\nana,new@example.com\n')]))
  await recordPeople(ledger, table, { onReject() {} })
  const { head } = await inBatch(ledger, (batch) => addEvents(batch, [{ person: 2, kind: 'use', at: posted + 9000 }]))
  expect(place.dialect).toBe(ledger.dialect)
  return { ledger, head }
}

/** All rows of all tables of a ledger, but for the texts of notices and policies. */
async function everything({ db }: Ledger): Promise<string> {
  const tables = await db.introspection.getTables()
  const named = tables
    .map(({ name }) => name)
    .filter((name) => !/^(?:notice|notice_file|policy_version|kysely_)/.test(name))
  const rows = await Promise.all(
    named.map((name) =>
      db
        .selectFrom(name as 'person')
        .selectAll()
        .execute()
    )
  )
  return JSON.stringify(rows)
}

/** Take the guards away, as somebody can who owns the database. */
function unguarded(place: Place, change: string): string {
  const tables = ['notice', 'notice_file', 'policy_version', 'event', 'seal']
  const drops = tables.flatMap((table) =>
    ['update', 'delete'].map(
      (kind) => `drop trigger ${table}_no_${kind}${place.dialect === 'postgres' ? ` on ${table}` : ''};`
    )
  )
  return `${drops.join('\n')}\n${change}`
}

onEachDatabase((place) => {
  test('an untouched ledger holds, and the head of any time is in its chain', async (context) => {
    const { ledger, head } = await filled(place, await place.name(context))
    const { faults, ...rest } = await verify(ledger, head.hash)
    expect(faults).toEqual([])
    expect(rest).toMatchObject({ batches: 5, events: 6, people: 2, head: head.hash })
    await ledger.close()
  })

  test.for([
    ['update event set at = at + 1 where seq = 3', /^3: events 2 to 4: not as it was sealed/],
    ["update event set kind = 'accept' where seq = 4", /^3: events 2 to 4: not as it was sealed/],
    ['update event set person = 1 where seq = 6', /^5: events 6 to 6: not as it was sealed/],
    ['delete from event where seq = 3', /^3: event 3 is missing/],
    ["insert into event values (7, 0, 1, 'accept', 1, null)", /^null: event 7 was never sealed/],
    ["insert into event values (0, 0, 1, 'accept', 1, null)", /event 0 was (?:inserted|never sealed)/],
    ["update person set email = 'mallory@example.com' where id = 'ben'", /^2: person 2: the data are not those/],
    ["update person set joined_on = '2021-01-01' where id = 'ana'", /^2: person 1: the data are not those/],
    ["update person set digest = salt where id = 'ana'", /^2: people 1 to 2: not as it was sealed/],
    ['delete from person where key = 2', /^2: person 2 is missing/],
    [
      'update person set id = null, email = null, salt = null, erased_at = 1 where key = 2',
      /^2: person 2: the data were removed, and no erasure/
    ],
    ["insert into person (key, id, digest) values (3, 'eve', 'x')", /^null: person 3 was never sealed/],
    ["update notice set document = '{}'", /^1: a notice, events 1 to 1: not as it was sealed/],
    [
      "update notice_file set content = 'x' where name = 'notice.md'",
      /^1: the file notice.md of notice n-\w+ was changed/
    ],
    [
      "update policy_version set content = 'x' where side = 'new'",
      /^1: the version new.md of notice n-\w+ was changed/
    ],
    ["delete from notice_file where name = 'notice.md'", /^1: a notice, events 1 to 1: not as it was sealed/],
    ['update seal set sealed_at = 1 where batch = 2', /^2: the seal itself was changed/],
    ["update seal set clock = 'machine' where batch = 2", /^2: the seal itself was changed/],
    ['delete from seal where batch = 3', /^4: the seal of batch 3 is missing/],
    ['delete from seal where batch = 5', /^null: event 6 was never sealed/]
  ] as const)('found: %s', async ([change, finds], context) => {
    const name = await place.name(context)
    const { ledger } = await filled(place, name)
    await place.tamper(
      name,
      unguarded(
        place,
        change.replaceAll("content = 'x'", place.dialect === 'sqlite' ? "content = x'78'" : "content = 'x'")
      )
    )
    const { faults } = await verify(ledger)
    expect(`${faults[0]?.batch}: ${faults[0]?.what}`).toMatch(finds)
    await ledger.close()
  })

  test('what was cut off at the end is found by a head that was noted', async (context) => {
    const name = await place.name(context)
    const { ledger, head } = await filled(place, name)
    await place.tamper(name, unguarded(place, 'delete from event where seq = 6; delete from seal where batch = 5'))
    expect((await verify(ledger)).faults).toEqual([])
    expect((await verify(ledger, head.hash)).faults).toEqual([
      { batch: null, what: `no batch has the seal ${head.hash}: what was recorded up to it was cut off or sealed anew` }
    ])
    await ledger.close()
  })

  test('erasing a person leaves no data and every seal valid', async (context) => {
    const { ledger } = await filled(place, await place.name(context))
    const notice = { seq: 1, id: `n-${'1'.repeat(64)}` }
    await inBatch(ledger, (batch) => enrol(batch, notice, [1, 2], 'privacy@example.org'))
    expect(await everything(ledger)).toMatch(/new@example\.com/)
    expect(await erase(ledger, 'nobody', 'x')).toBe(null)
    const head = await erase(ledger, 'ana', 'asked for it')
    expect((await verify(ledger, head!.hash)).faults).toEqual([])
    const person = await ledger.db.selectFrom('person').selectAll().where('key', '=', 1).executeTakeFirstOrThrow()
    expect(person).toMatchObject({ id: null, email: null, joined_on: null, locale: null, salt: null })
    expect(await ledger.db.selectFrom('event').select('detail').where('kind', '=', 'erase').execute()).toEqual([
      { detail: '{"reason":"asked for it"}' }
    ])
    const left = await everything(ledger)
    expect(left).not.toMatch(/"ana|new@example\.com/)
    expect(left).toMatch(/ben@example\.com/)
    expect(await ledger.db.selectFrom('delivery').select(['person', 'state']).execute()).toEqual([
      { person: 2, state: 'queued' }
    ])
    await ledger.close()
  })

  test.for(['ana', undefined])(
    'a bundle of %s verifies by itself, and shows what was changed in it',
    async (id, context) => {
      const { ledger, head } = await filled(place, await place.name(context))
      const folder = mkdtempSync(join(tmpdir(), 'assent-bundle-'))
      const done = await exportBundle(ledger, folder, id, posted + 1_000_000, evidenceWriters.json)
      await ledger.close()
      expect(done).toEqual({ people: id ? 1 : 2, batches: 5, head: head.hash })
      expect(await verifyBundle(folder, head.hash)).toMatchObject({ batches: 5, faults: [] })
      const text = ['sealed.ndjson', 'people.ndjson', 'evidence.json'].map((name) =>
        readFileSync(join(folder, name), 'utf8')
      )
      expect(text.join('').includes('ben@example.com')).toBe(id === undefined)
      const faultsAfter = async (file: string, old: string, other: string) => {
        const path = join(folder, file)
        const before = readFileSync(path, 'utf8')
        expect(before).toContain(old)
        writeFileSync(path, before.replace(old, other))
        const { faults } = await verifyBundle(folder)
        writeFileSync(path, before)
        return faults.map(({ batch, what }) => `${batch}: ${what}`)
      }
      const notice = join('notices', noticeEntry().id)
      expect(await faultsAfter('sealed.ndjson', '\\"use\\"', '\\"accept\\"')).toEqual([
        '3: the lines are not those that were sealed'
      ])
      expect(await faultsAfter('people.ndjson', 'new@example.com', 'old@example.com')).toEqual([
        'null: person 1: the data are not those that were recorded'
      ])
      expect(await faultsAfter('seals.ndjson', '"clock":"set"', '"clock":"machine"')).toEqual([
        '1: the seal itself was changed'
      ])
      expect(await faultsAfter(join(notice, 'notice.md'), '#', '##')).toEqual([
        `1: ${join(notice, 'notice.md')} was changed`
      ])
      expect(await faultsAfter(join(notice, 'policy-new.md'), 'Seven', 'Nine')).toEqual([
        `1: ${join(notice, 'policy-new.md')} was changed`
      ])
      appendFileSync(
        join(folder, 'sealed.ndjson'),
        '{"batch":5,"nth":9,"line":"[\\"event\\",9,0,1,\\"accept\\",1,null]"}\n'
      )
      expect((await verifyBundle(folder)).faults[0]?.batch).toBe(5)
      rmSync(folder, { recursive: true })
    }
  )
})
