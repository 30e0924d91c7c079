import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, type TestContext, test } from 'vitest'
import { addEvents } from '../../src/ledger/add-events.ts'
import { addPeople } from '../../src/ledger/add-people.ts'
import { enrol } from '../../src/ledger/deliveries.ts'
import { inBatch } from '../../src/ledger/in-batch.ts'
import { recordBounces } from '../../src/ledger/record-bounces.ts'
import { sampleReport } from '../mail/report-sample.ts'
import { clockAt, onEachDatabase } from './on-each-database.ts'

const folder = mkdtempSync(join(tmpdir(), 'assent-bounces-'))
afterAll(() => rmSync(folder, { recursive: true }))

const sentAt = Date.UTC(2020, 4, 1, 22)
let count = 0

/** An mbox of these mails. */
function box(...mails: string[]): string {
  count += 1
  const path = join(folder, `${count}.mbox`)
  writeFileSync(path, mails.map((mail) => `From MAILER-DAEMON Sat May  2 10:00:00 2020\n${mail}\n\n`).join(''))
  return path
}

onEachDatabase((place) => {
  /** A ledger that has sent notice 1 to ana and ben, and notice 2 to ana and to two people who share an address. */
  async function dispatched(context: TestContext) {
    const ledger = await place.ledger(context, clockAt('2020-05-10T00:00:00Z'))
    await inBatch(ledger, async (batch) => {
      const emails = ['Ana@example.net', 'ben@example.net', 'both@example.net', 'Both@example.net']
      const keys = await addPeople(
        batch,
        emails.map((email, i) => ({ id: `u${i}`, email, joined_at: null, joined_on: null, locale: null }))
      )
      for (const [seq, to] of [
        [1, keys.slice(0, 2)],
        [2, [keys[0]!, keys[2]!, keys[3]!]]
      ] as const) {
        await enrol(batch, { seq, id: `n-${String(seq).repeat(64)}` }, to, 'privacy@example.com')
        await addEvents(
          batch,
          to.map((person) => ({ person, kind: 'dispatch', at: sentAt, notice: seq }))
        )
      }
    })
    const rows = await ledger.db.selectFrom('delivery').select(['notice', 'person', 'message_id']).execute()
    const idOf = (notice: number, person: number) =>
      rows.find((row) => row.notice === notice && row.person === person)!.message_id
    const bounces = async () =>
      (await ledger.db.selectFrom('event').selectAll().where('kind', '=', 'bounce').orderBy('seq').execute()).map(
        ({ person, notice, at, detail }) => ({ person, notice, at: new Date(at).toISOString(), ...JSON.parse(detail!) })
      )
    return { ledger, idOf, bounces }
  }

  test('a report is recorded by the Message-ID that came back, once', async (context) => {
    const { ledger, idOf, bounces } = await dispatched(context)
    const path = box(sampleReport({ messageId: idOf(1, 1) }))
    expect(await recordBounces(ledger, path)).toMatchObject({ mails: 1, recorded: 1, known: 0, faults: [] })
    expect(await recordBounces(ledger, path)).toMatchObject({ mails: 1, recorded: 0, known: 1, head: null })
    expect(await bounces()).toEqual([
      { person: 1, notice: 1, at: '2020-05-02T08:00:00.000Z', status: '5.1.1', by: 'message', report: 'RFC 3464' }
    ])
  })

  test('the envelope id tells it as well, and the address where nothing else came back', async (context) => {
    const { ledger, idOf, bounces } = await dispatched(context)
    const path = box(
      sampleReport({ messageId: null, envelopeId: idOf(1, 2).slice(1, -1) }),
      sampleReport({ messageId: '<rewritten@relay.example>', envelopeId: idOf(2, 1).slice(1, -1) }),
      sampleReport({ messageId: null, recipient: 'ben@example.net', date: 'Sun, 03 May 2020 10:00:00 +0200' })
    )
    expect(await recordBounces(ledger, path)).toMatchObject({ recorded: 3, faults: [] })
    expect((await bounces()).map(({ person, notice, by }) => `${person} ${notice} ${by}`)).toEqual([
      '2 1 message',
      '1 2 message',
      '2 1 address'
    ])
  })

  test('what is no bounce, belongs to nobody or cannot be true is not recorded, and each is told', async (context) => {
    const { ledger, idOf, bounces } = await dispatched(context)
    const messageId = idOf(1, 1)
    const path = box(
      sampleReport({ messageId, action: 'delayed' }),
      'Auto-Submitted: auto-replied\nSubject: Away\n\nI am away.',
      sampleReport({ messageId: '<another@example.com>' }),
      sampleReport({ messageId: null, recipient: 'both@example.net' }),
      sampleReport({ messageId, date: 'Sat, 02 May 2015 10:00:00 +0200' }),
      sampleReport({ messageId, date: 'Sat, 02 May 2037 10:00:00 +0200' }),
      'no mail at all'
    )
    const { recorded, others, faults } = await recordBounces(ledger, path)
    expect(recorded).toBe(0)
    expect([...others]).toEqual([
      ['a report that the message was delayed', 1],
      ['an automatic reply', 1]
    ])
    expect(faults.map(({ reason }) => reason).sort()).toEqual([
      'this delivery report is about no message of a notice in this ledger',
      'this delivery report is about no message of a notice in this ledger',
      'this delivery report is dated in the future',
      'this delivery report is older than the message that it is about',
      'this is no mail: it has no headers'
    ])
    expect(faults.every(({ file, line }) => file === path && line !== undefined)).toBe(true)
    expect(await bounces()).toEqual([])
  })
})
