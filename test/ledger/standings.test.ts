import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { firstJoin } from '../../src/acceptance/first-join.ts'
import { instantOf } from '../../src/acceptance/milliseconds.ts'
import { type AcceptanceTerms, acceptanceStates } from '../../src/acceptance/types.ts'
import { addEvents } from '../../src/ledger/add-events.ts'
import { addPeople } from '../../src/ledger/add-people.ts'
import { countStatus } from '../../src/ledger/count-status.ts'
import { inBatch } from '../../src/ledger/in-batch.ts'
import { listStandings } from '../../src/ledger/list-standings.ts'
import type { NewEvent } from '../../src/ledger/new-event.ts'
import { type LedgerNotice, ledgerNotices } from '../../src/ledger/notices.ts'
import type { Ledger } from '../../src/ledger/open-ledger.ts'
import { personRecord, standingOf } from '../../src/ledger/person-events.ts'
import { publish } from '../../src/ledger/publish.ts'
import { type Standing, standings } from '../../src/ledger/standings.ts'
import { noticeEntry } from './notice-entry.ts'
import { onEachDatabase } from './on-each-database.ts'

const half = 12 * 3_600_000
const origin = Date.parse('2020-03-20T22:00:00Z') // midnight in Amsterdam from the change of the clocks on
const moment = fc.nat({ max: 150 }).map((count) => origin + count * half)
const channels = fc.subarray(['EmailDispatch', 'WebsitePosting'] as const, { minLength: 0 })

const terms: fc.Arbitrary<AcceptanceTerms> = fc.record({
  timeZone: fc.constantFrom('Europe/Amsterdam', 'UTC', 'Asia/Kolkata'),
  window: fc.constantFrom('P30D', 'P14D', 'P1M', 'P1D', null),
  rollToWorkingDay: fc.boolean(),
  windowStarts: channels.map((each) => [...each]),
  noticeBy: channels.map((each) => [...each]),
  continuedUseIsAcceptance: fc.boolean(),
  dispatchSuffices: fc.boolean()
})
const person = fc.record({
  email: fc.option(fc.constant('x@example.com')),
  joined: fc.oneof(
    fc.constant({ joined_at: null, joined_on: null }),
    moment.map((at) => ({ joined_at: at, joined_on: null })),
    moment.map((at) => ({ joined_at: null, joined_on: instantOf(at).slice(0, 10) }))
  ),
  events: fc.array(
    fc.record({
      kind: fc.constantFrom('use', 'use', 'join', 'accept', 'decline', 'deactivate', 'bounce', 'dispatch'),
      at: moment,
      about: fc.constantFrom('none', 'none', 'this', 'other')
    }),
    { maxLength: 7 }
  )
})
const history = fc.record({
  terms,
  posted: fc.option(moment, { freq: 8 }),
  people: fc.array(person, { minLength: 12, maxLength: 12 }),
  asOf: fc.array(moment, { minLength: 2, maxLength: 2 })
})

/** Where a person stands by the rules for one; null for somebody who joined later, who is not counted. */
async function byTheRules(ledger: Ledger, id: string, notice: LedgerNotice, asOf: number) {
  const record = (await personRecord(ledger, id))!
  const { joined_at, joined_on, email } = record.person
  const joined = joined_on ?? (joined_at === null ? null : instantOf(joined_at))
  const joins = record.events
    .filter(({ kind, notice: about }) => kind === 'join' && [0, notice.seq].includes(about))
    .map(({ at }) => ({ person: id, event: 'join' as const, at: instantOf(at) }))
  const first = firstJoin({ id, email, joined, locale: null }, joins, notice.terms.timeZone)
  if (first && Date.parse(first.at) > asOf) return null
  const { state, since, windowEnds } = standingOf(record, notice, asOf)
  return { id, state, since: since && Date.parse(since), ends: windowEnds && Date.parse(windowEnds) }
}

onEachDatabase((place) => {
  test('the database and the rules for one person agree on any history', { timeout: 300_000 }, async (context) => {
    const ledger = await place.ledger(context)
    let run = 0
    const holds = fc.asyncProperty(history, async ({ terms, posted, people, asOf }) => {
      run += 1
      const [entry, other] = [noticeEntry(terms, `Notice ${run}`), noticeEntry({}, `Other ${run}`)]
      if (posted === null)
        await inBatch(ledger, async (batch) => (await import('../../src/ledger/notices.ts')).enterNotice(batch, entry))
      else await publish(ledger, entry, posted)
      await publish(ledger, other, origin)
      const notices = await ledgerNotices(ledger.db)
      const notice = notices.find(({ id }) => id === entry.id)!
      const seqs = { none: 0, this: notice.seq, other: notices.find(({ id }) => id === other.id)!.seq }
      const { result: keys } = await inBatch(ledger, async (batch) => {
        const keys = await addPeople(
          batch,
          people.map(({ email, joined }, index) => ({ id: `${run}-${index}`, email, ...joined, locale: null }))
        )
        const events = people.flatMap(({ events }, index) => {
          return events.map(({ kind, at, about }): NewEvent => {
            const named = kind === 'dispatch' && about === 'none' ? 'this' : about
            return { person: keys[index]!, kind, at, notice: seqs[named] }
          })
        })
        await addEvents(batch, events)
        return keys
      })
      for (const now of asOf) {
        const among = sql`person.key >= ${sql.lit(keys[0]!)}`
        const { rows } = await sql<Standing>`
          select id, state, since, ends from ${await standings(ledger, notice, now, among)} as standing
          order by key`.execute(ledger.db)
        const expected = []
        for (const index of people.keys()) expected.push(await byTheRules(ledger, `${run}-${index}`, notice, now))
        expect(rows.map(({ state, ...row }) => ({ ...row, state: acceptanceStates[state] }))).toEqual(
          expected.filter((each) => each !== null)
        )
      }
    })
    await fc.assert(holds, { numRuns: 60 })
  })

  test('the count sums up the list, and erased people are in neither', async (context) => {
    const ledger = await place.ledger(context)
    await publish(ledger, noticeEntry(), Date.parse('2020-05-01T07:00:00Z'))
    await inBatch(ledger, async (batch) => {
      const fields = { joined_at: null, joined_on: null, locale: null }
      const [, ben, cem, dan] = await addPeople(
        batch,
        ['ana', 'ben', 'cem', 'dan', 'eve'].map((id) => ({
          id,
          email: id === 'ana' ? 'ana@example.com' : null,
          ...fields
        }))
      )
      const at = (day: string) => Date.parse(`2020-05-${day}T10:00:00Z`)
      await addEvents(batch, [
        { person: ben!, kind: 'use', at: at('03') },
        { person: cem!, kind: 'decline', at: at('04') },
        { person: dan!, kind: 'decline', at: at('04') },
        { person: dan!, kind: 'use', at: at('05') }
      ])
    })
    await ledger.db.updateTable('person').set({ id: null, erased_at: 1 }).where('id', '=', 'eve').execute()
    const [notice] = await ledgerNotices(ledger.db)
    const asOf = Date.parse('2020-05-28T08:00:00Z')
    const status = await countStatus(ledger, notice!, [notice!], asOf)
    const listed = []
    for await (const page of listStandings(ledger, notice!, asOf)) listed.push(...page)
    expect(listed.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'ana pending',
      'ben accepted-by-use',
      'cem declined',
      'dan conflict'
    ])
    expect(status).toMatchObject({
      counts: { pending: 1, 'accepted-by-use': 1, declined: 1, conflict: 1, 'accepted-by-lapse': 0 },
      erased: 1,
      waiting: 1,
      windows: [],
      conflicts: [{ id: 'dan', since: Date.parse('2020-05-05T10:00:00Z') }],
      supersededBy: null
    })
    expect(status.curve.length).toBe(28)
    expect(status.curve[2]).toMatchObject({ day: '2020-05-03', counts: { 'accepted-by-use': 1 } })
  })
})
