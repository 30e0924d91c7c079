import { expect, type TestContext, test } from 'vitest'
import type { Settlement } from '../../src/dispatch/outbox.ts'
import { addPeople } from '../../src/ledger/add-people.ts'
import { countDeliveries, enrol, peopleInDoubt, requeue } from '../../src/ledger/deliveries.ts'
import { startRun, sweepDeadRuns } from '../../src/ledger/dispatch-run.ts'
import { inBatch } from '../../src/ledger/in-batch.ts'
import { ledgerOutbox } from '../../src/ledger/ledger-outbox.ts'
import type { Ledger } from '../../src/ledger/open-ledger.ts'
import { onEachDatabase } from './on-each-database.ts'

const notice = { seq: 1, id: `n-${'3f9a'.repeat(16)}` }
const sentAt = Date.UTC(2020, 4, 1, 12)

async function enrolled(ledger: Ledger, count: number): Promise<void> {
  await inBatch(ledger, async (batch) => {
    const people = Array.from({ length: count }, (_, i) => ({
      id: `u${i + 1}`,
      email: i === 2 ? null : `u${i + 1}@example.com`,
      joined_at: null,
      joined_on: null,
      locale: null
    }))
    const keys = await addPeople(batch, people)
    await enrol(batch, notice, keys, 'privacy@example.com')
  })
}

function settlement(person: number, kind: Settlement['kind'], answer: string, attempts = 0): Settlement {
  return {
    person,
    id: `u${person}`,
    email: `u${person}@example.com`,
    kind,
    answer,
    at: sentAt,
    attempts,
    notBefore: null
  }
}

onEachDatabase((place) => {
  async function started(context: TestContext, count: number) {
    const ledger = await place.ledger(context)
    await enrolled(ledger, count)
    const run = await startRun(ledger)
    return { ledger, run, outbox: ledgerOutbox(ledger, { notice: 1, run: run.id, retries: 2 }) }
  }

  test('who has an address is on the list once, and gets one letter', async (context) => {
    const { ledger, outbox } = await started(context, 5)
    const { result } = await inBatch(ledger, (batch) => enrol(batch, notice, [1, 2, 3, 4, 5], 'privacy@example.com'))
    expect(result).toBe(0)
    const letters = [...(await outbox.exchange([], 3)), ...(await outbox.exchange([], 10))]
    expect(letters.map(({ email }) => email).sort()).toEqual([1, 2, 4, 5].map((each) => `u${each}@example.com`))
    expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(4)
    expect(await outbox.exchange([], 10)).toEqual([])
  })

  test('each answer leaves its events, without the address', async (context) => {
    const { ledger, outbox } = await started(context, 6)
    await outbox.exchange([], 10)
    await outbox.exchange(
      [
        settlement(1, 'accepted', '250 queued'),
        settlement(2, 'refused', '550 5.1.1 <u2@example.com> no such user'),
        settlement(4, 'lost', 'Connection closed'),
        settlement(5, 'deferred', '450 later', 1),
        settlement(6, 'unsent', 'Connection closed')
      ],
      0
    )
    const events = await ledger.db.selectFrom('event').selectAll().orderBy('seq').execute()
    expect(events.map(({ person, kind, at, notice }) => ({ person, kind, at, notice }))).toEqual([
      { person: 1, kind: 'dispatch', at: sentAt, notice: 1 },
      { person: 2, kind: 'dispatch', at: sentAt, notice: 1 },
      { person: 2, kind: 'bounce', at: sentAt, notice: 1 }
    ])
    expect(JSON.parse(events[1]!.detail!)).toEqual({
      messageId: expect.stringMatching(/^<n-3f9a/),
      answer: '550 5.1.1 <[address]> no such user',
      address: expect.stringMatching(/^[\da-f]{64}$/)
    })
    expect(await countDeliveries(ledger, 1)).toEqual({ queued: 2, sending: 0, accepted: 1, refused: 1, doubtful: 1 })
    expect(await peopleInDoubt(ledger, 1, 10)).toEqual(['u4'])
    expect(await outbox.nextDue()).toBe(0)
  })

  test('what is put off too often waits for another call, which also sends what is in doubt if asked', async (context) => {
    const { ledger, outbox } = await started(context, 2)
    await outbox.exchange([], 10)
    await outbox.exchange([settlement(1, 'deferred', '450 later', 3), settlement(2, 'lost', 'Connection closed')], 0)
    expect(await outbox.exchange([], 10)).toEqual([])
    expect(await outbox.nextDue()).toBeNull()
    await requeue(ledger, 1, false)
    const [again] = await outbox.exchange([], 10)
    expect(again).toMatchObject({ person: 1, attempts: 0 })
    await requeue(ledger, 1, true)
    expect(await outbox.exchange([], 10)).toMatchObject([{ person: 2 }])
  })

  test('what a dead run had in hand is in doubt; what a living one has is not', async (context) => {
    const { ledger, outbox, run } = await started(context, 5)
    await outbox.exchange([], 2)
    const dead = { id: 'dead', host: 'another machine', pid: 1, work: 'a job', beat_at: Date.now() - 100_000 }
    await ledger.db.insertInto('dispatch_run').values(dead).execute()
    const theirs = await ledgerOutbox(ledger, { notice: 1, run: 'dead', retries: 2 }).exchange([], 1)
    expect(await sweepDeadRuns(ledger)).toEqual({ doubtful: 1, work: [] })
    expect(await sweepDeadRuns(ledger)).toEqual({ doubtful: 0, work: [] })
    expect(await countDeliveries(ledger, 1)).toMatchObject({ sending: 2, doubtful: 1, queued: 1 })
    expect(await peopleInDoubt(ledger, 1, 10)).toEqual([`u${theirs[0]!.person}`])
    await run.end()
    expect(await sweepDeadRuns(ledger)).toMatchObject({ doubtful: 2 })
  })

  test('an answer that comes after the run was taken for dead is recorded all the same', async (context) => {
    const { ledger, outbox, run } = await started(context, 1)
    await outbox.exchange([], 1)
    await run.end()
    await sweepDeadRuns(ledger)
    await outbox.exchange([settlement(1, 'accepted', '250 queued')], 0)
    expect(await countDeliveries(ledger, 1)).toMatchObject({ accepted: 1, doubtful: 0 })
  })

  test('a person erased in the meantime gets nothing', async (context) => {
    const { ledger, outbox } = await started(context, 2)
    await ledger.db.updateTable('person').set({ email: null, salt: null }).where('key', '=', 1).execute()
    expect(await outbox.exchange([], 10)).toMatchObject([{ person: 2 }])
    expect(await outbox.nextDue()).toBeNull()
  })

  test('two at once never take the same letter', async (context) => {
    const { ledger } = await started(context, 200)
    const both = ['a', 'b'].map((run) => ledgerOutbox(ledger, { notice: 1, run, retries: 2 }))
    const taken = await Promise.all([0, 1, 0, 1, 0, 1, 0, 1].map((which) => both[which]!.exchange([], 50)))
    const people = taken.flat().map(({ person }) => person)
    expect(new Set(people).size).toBe(people.length)
    expect(people.length).toBe(199)
  })
})
