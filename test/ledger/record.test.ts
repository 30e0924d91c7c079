import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { ledgerNotices } from '../../src/ledger/notices.ts'
import type { Ledger } from '../../src/ledger/open-ledger.ts'
import { publish } from '../../src/ledger/publish.ts'
import { recordEvents } from '../../src/ledger/record-events.ts'
import { recordPeople } from '../../src/ledger/record-people.ts'
import { verify } from '../../src/ledger/verify.ts'
import { streamTable } from '../../src/read/stream-table.ts'
import { noticeEntry } from './notice-entry.ts'
import { onEachDatabase } from './on-each-database.ts'

function tableOf(text: string) {
  return streamTable('-', Readable.from([Buffer.from(text)]))
}

async function people(ledger: Ledger, text: string) {
  const bad: string[] = []
  const done = await recordPeople(ledger, await tableOf(text), {
    onReject: (row, reason) => void bad.push(`${row.line}: ${reason}`)
  })
  return { ...done, head: undefined, bad }
}

async function events(ledger: Ledger, text: string) {
  const bad: string[] = []
  const notices = await ledgerNotices(ledger.db)
  const done = await recordEvents(ledger, await tableOf(text), notices, undefined, {
    onReject: (row, reason) => void bad.push(`${row.line}: ${reason}`)
  })
  return { ...done, head: undefined, bad }
}

async function stored(ledger: Ledger): Promise<unknown[]> {
  const rows = await ledger.db.selectFrom('event').selectAll().orderBy('seq').execute()
  return rows.map(({ person, kind, at, notice }) => [person, kind, new Date(at).toISOString(), notice])
}

onEachDatabase((place) => {
  test('a long table is recorded in pieces: what is known, strangers and bad rows are found in each', async (context) => {
    const ledger = await place.ledger(context)
    const count = 5000
    const row = (nth: number, person = `p${nth % 700}`) => `${person},use,${new Date(nth * 1000).toISOString()}`
    const rows = Array.from({ length: count }, (_, nth) => row(nth))
    expect(await events(ledger, `person,event,at\n${rows.slice(0, 2500).join('\n')}\n`)).toMatchObject({ added: 2500 })
    rows[4200] = 'p1,leave,2020-05-03T09:00:00Z'
    rows[4300] = row(4300, 'a stranger')
    rows[4400] = rows[4399]!
    expect(await events(ledger, `person,event,at\n${rows.join('\n')}\n`)).toMatchObject({
      rows: count,
      added: 2498,
      known: 2501,
      rejected: 1,
      newPeople: 1,
      bad: [expect.stringMatching(/^4202: Unexpected event `leave`/)]
    })
    const seqs = await ledger.db.selectFrom('event').select('seq').orderBy('seq').execute()
    expect(seqs.map(({ seq }) => seq)).toEqual(Array.from({ length: 4998 }, (_, index) => index + 1))
    expect((await verify(ledger)).faults).toEqual([])
  })

  test('what a pipe has given is recorded while it stays silent, and kept where it breaks', async (context) => {
    const ledger = await place.ledger(context)
    let seen: unknown[] = []
    async function* slowly() {
      yield Buffer.from(`person,event,at\n${'ana,use,2020-05-03T09:00:00Z\n'.repeat(2000)}`)
      while (seen.length === 0) {
        await setTimeout(50)
        seen = await stored(ledger)
      }
      yield Buffer.from('ben,use,2020-05-03T10:00:00Z\n')
      throw new Error('the pipe broke')
    }
    const table = await streamTable('-', Readable.from(slowly()))
    const notices = await ledgerNotices(ledger.db)
    await expect(recordEvents(ledger, table, notices, undefined, { onReject: () => {} })).rejects.toThrow('pipe broke')
    expect(seen).toEqual([[1, 'use', '2020-05-03T09:00:00.000Z', 0]])
    expect(await stored(ledger)).toEqual([...seen, [2, 'use', '2020-05-03T10:00:00.000Z', 0]])
  })

  test('good rows are recorded, bad ones are told by line, and the same file twice changes nothing', async (context) => {
    const ledger = await place.ledger(context)
    const file =
      'person,event,at\nana,use,2020-05-03T09:00:00Z\nben,leave,2020-05-03T09:00:00Z\nben,decline,2020-05-04\nana,use,2020-05-03T11:00:00+02:00\n'
    expect(await events(ledger, file)).toEqual({
      rows: 4,
      added: 1,
      known: 1,
      rejected: 2,
      newPeople: 1,
      head: undefined,
      bad: [
        '3: Unexpected event `leave`, expected one of dispatch, join, use, accept, decline, deactivate, bounce',
        '4: Unexpected time `2020-05-04`, expected an instant such as `2020-05-03T09:00:00Z`'
      ]
    })
    expect(await events(ledger, file)).toMatchObject({ added: 0, known: 2, rejected: 2, newPeople: 0 })
    expect(await stored(ledger)).toEqual([[1, 'use', '2020-05-03T09:00:00.000Z', 0]])
  })

  test.for([
    [
      '{"person": "", "event": "use", "at": "2020-05-03T09:00:00Z"}',
      'Unexpected empty `person`, expected the id of a person'
    ],
    [
      '{"event": "post", "at": "2020-05-03T09:00:00Z"}',
      'Unexpected event `post`, expected none: assent publish records a posting'
    ],
    [
      '{"person": "ana", "event": "dispatch", "at": "2020-05-03T09:00:00Z"}',
      'Unexpected dispatch without a notice, expected its id as `notice`, or by --notice'
    ],
    [
      '{"person": "ana", "event": "use", "at": "12020-05-03T09:00:00Z"}',
      'Unexpected time `12020-05-03T09:00:00Z`, expected an instant such as `2020-05-03T09:00:00Z`'
    ],
    [
      '{"person": "ana", "event": "accept", "at": "2020-05-03T09:00:00Z", "notice": "n-0"}',
      'the ledger has no notice `n-0`; it has none'
    ],
    ['["ana"]', 'Unexpected line, expected one JSON object, such as `{"person": "u1", …}`']
  ] as const)('%s is refused', async ([line, reason], context) => {
    const ledger = await place.ledger(context)
    expect(
      (await events(ledger, `{"person": "x", "event": "use", "at": "2020-05-03T09:00:00Z"}\n${line}\n`)).bad
    ).toEqual([`2: ${reason}`])
  })

  test('an event may name its notice', async (context) => {
    const ledger = await place.ledger(context)
    await publish(ledger, noticeEntry(), Date.parse('2020-05-01T07:00:00Z'))
    const id = noticeEntry().id
    const row = { person: 'ana', event: 'dispatch', at: '2020-05-01T08:00:00.123Z', notice: id.slice(0, 12) }
    expect(await events(ledger, `${JSON.stringify(row)}\n`)).toMatchObject({ added: 1, bad: [] })
    expect((await stored(ledger)).at(-1)).toEqual([1, 'dispatch', '2020-05-01T08:00:00.123Z', 1])
  })

  test('people are entered, and brought up to date by later files', async (context) => {
    const ledger = await place.ledger(context)
    const first =
      'id;email;joined;last_seen\nana;ana@example.com;2019-02-01;2020-05-03T09:00:00Z\nben;;2020-05-01T10:00:00+02:00;\nana;;;\n'
    expect(await people(ledger, first)).toMatchObject({
      rows: 3,
      added: 2,
      known: 0,
      newPeople: 2,
      bad: ['4: Unexpected second row for `ana`, expected each id once']
    })
    expect(await people(ledger, first)).toMatchObject({ added: 0, known: 2, newPeople: 0 })
    expect(await people(ledger, 'id,email\nana,new@example.com\nben,\n')).toMatchObject({ added: 1, known: 1 })
    expect(await people(ledger, 'id,email\nana,newer@example.com\n')).toMatchObject({ added: 1, known: 0 })
    const rows = await ledger.db
      .selectFrom('person')
      .select(['id', 'email', 'joined_on', 'joined_at'])
      .orderBy('key')
      .execute()
    expect(rows).toEqual([
      { id: 'ana', email: 'newer@example.com', joined_on: '2019-02-01', joined_at: null },
      { id: 'ben', email: null, joined_on: null, joined_at: Date.parse('2020-05-01T08:00:00Z') }
    ])
    expect((await stored(ledger)).map((row) => (row as string[])[1])).toEqual(['use', 'update', 'update'])
  })

  test('many rows go in few batches, in smaller ones where others wait for their turn', async (context) => {
    const ledger = await place.ledger(context)
    const lines = Array.from(
      { length: 20_001 },
      (_, index) => `u${index % 7000},use,${new Date(1_588_000_000_000 + index).toISOString()}`
    )
    expect(await events(ledger, `person,event,at\n${lines.join('\n')}\n`)).toMatchObject({
      added: 20_001,
      newPeople: 7000
    })
    expect((await ledger.db.selectFrom('seal').selectAll().execute()).map((seal) => seal.last_seq)).toEqual(
      place.dialect === 'sqlite' ? [20_001] : [10_000, 20_000, 20_001]
    )
  })
})
