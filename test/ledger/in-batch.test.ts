import { expect, test } from 'vitest'
import { addEvents } from '../../src/ledger/add-events.ts'
import { addPeople, keysOf } from '../../src/ledger/add-people.ts'
import { inBatch } from '../../src/ledger/in-batch.ts'
import { openLedger } from '../../src/ledger/open-ledger.ts'
import { clockAt, onEachDatabase } from './on-each-database.ts'

const ana = { id: 'ana', email: 'ana@example.com', joined_at: null, joined_on: '2019-02-01', locale: 'nl' }

onEachDatabase((place) => {
  test('events are numbered without gaps and sealed; the same event again is left out', async (context) => {
    const ledger = await place.ledger(context)
    const first = await inBatch(ledger, async (batch) => {
      const [key] = await addPeople(batch, [ana])
      const use = { person: key!, kind: 'use', at: 1_588_500_000_000 }
      return addEvents(batch, [use, use, { ...use, kind: 'decline', at: 1_588_600_000_123, notice: 7 }])
    })
    expect(first.result.map(({ person, kind }) => [person, kind])).toEqual([
      [1, 'use'],
      [1, 'decline']
    ])
    const again = await inBatch(ledger, async (batch) => {
      const [[, key]] = (await keysOf(batch, ['ana', 'nobody'])) as [[string, number]]
      return addEvents(batch, [
        { person: key, kind: 'use', at: 1_588_500_000_000 },
        { person: key, kind: 'use', at: 1_588_700_000_000, detail: { why: 'seen' } }
      ])
    })
    expect(again.result).toEqual([{ person: 1, kind: 'use', at: 1_588_700_000_000, detail: { why: 'seen' } }])
    expect(await ledger.db.selectFrom('event').selectAll().where('seq', '=', 3).execute()).toEqual([
      { seq: 3, notice: 0, person: 1, kind: 'use', at: 1_588_700_000_000, detail: '{"why":"seen"}' }
    ])
    const seals = await ledger.db.selectFrom('seal').selectAll().orderBy('batch').execute()
    expect(
      seals.map((seal) => [seal.batch, seal.first_seq, seal.last_seq, seal.first_person, seal.last_person])
    ).toEqual([
      [1, 1, 2, 1, 1],
      [2, 3, 3, 2, 1]
    ])
    expect(seals[1]!.previous).toBe(seals[0]!.hash)
    expect(again.head).toEqual({ batch: 2, hash: seals[1]!.hash })
  })

  test('nothing new makes no seal', async (context) => {
    const ledger = await place.ledger(context)
    const { head } = await inBatch(ledger, (batch) => addEvents(batch, []))
    expect(head).toEqual({ batch: 0, hash: '0'.repeat(64) })
    expect(await ledger.db.selectFrom('seal').selectAll().execute()).toEqual([])
  })

  test('what fails half-way leaves nothing', async (context) => {
    const ledger = await place.ledger(context)
    await expect(
      inBatch(ledger, async (batch) => {
        await addPeople(batch, [ana])
        throw new Error('stop')
      })
    ).rejects.toThrow('stop')
    expect(await ledger.db.selectFrom('person').selectAll().execute()).toEqual([])
  })

  test('two that start together make one ledger, and write one after the other', async (context) => {
    const name = await place.name(context)
    const both = await Promise.all([1, 2].map(() => openLedger(name, clockAt('2020-05-01T10:00:00Z'))))
    const at = 1_588_500_000_000
    for (const round of [1, 2, 3]) {
      await Promise.all(
        both.map((ledger, index) =>
          inBatch(ledger, (batch) => addEvents(batch, [{ person: index + 1, kind: 'use', at: at + round }]))
        )
      )
    }
    const events = await both[0]!.db.selectFrom('event').select('seq').orderBy('seq').execute()
    expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6])
    for (const each of both) await each.close()
  })

  test.for(['event', 'seal', 'notice', 'notice_file', 'policy_version'])(
    '%s refuses changes',
    async (table, context) => {
      const ledger = await place.ledger(context)
      await inBatch(ledger, async (batch) => {
        await addEvents(batch, [{ person: 1, kind: 'use', at: 1 }])
        const content = Buffer.from('x')
        const seq = 1
        await batch.trx.insertInto('notice').values({ seq, id: 'n-1', document: '{}', batch: 1 }).execute()
        await batch.trx.insertInto('notice_file').values({ notice: seq, name: 'a', sha256: 'x', content }).execute()
        const version = { notice: seq, side: 'new', path: 'a', revision: null, sha256: 'x', content } as const
        await batch.trx.insertInto('policy_version').values(version).execute()
      })
      await expect(place.tamper(ledger.where.replace('//', '//assent@'), `delete from ${table}`)).rejects.toThrow(
        'append-only'
      )
    }
  )

  test('a schema of a newer version is refused', async (context) => {
    const name = await place.name(context)
    await (await openLedger(name, clockAt('2020-05-01T10:00:00Z'))).close()
    await place.tamper(name, "insert into assent_migration (name, timestamp) values ('999-future', '2030')")
    await expect(openLedger(name, clockAt('2020-05-01T10:00:00Z'))).rejects.toThrow(
      /this ledger was written by a newer version of assent \(it has `999-future`\)/
    )
  })
})
