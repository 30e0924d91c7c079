import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { idOf, type LedgerExample, ledgerExample, writeNotice } from './ledger-example.ts'

/*
 * The table of rules, end to end: the notice was posted on 1 May 2020 at 9 in Amsterdam, which is 7 in UTC. A window of
 * thirty calendar days that runs from the posting has its last day on 31 May.
 */

let example: LedgerExample
let id: string

interface Case {
  person: string
  email?: true
  joined?: string
  events?: readonly (readonly [event: string, at: string])[]
  /** State, since, and the end of the window, as of the last minute of 31 May, of its end, and of 5 June at 0. */
  lastMinute: readonly (string | null)[]
  ended?: readonly (string | null)[]
  later?: readonly (string | null)[]
}

const fromPosting = '2020-06-01T00:00:00+02:00'
const lapsed = ['accepted-by-lapse', '2020-05-31T22:00:00Z', fromPosting]

const cases: Case[] = [
  {
    person: 'joined at the posting',
    joined: '2020-05-01T07:00:00Z',
    lastMinute: ['bound-on-joining', '2020-05-01T07:00:00Z', null]
  },
  {
    person: 'joined after it, by an event',
    events: [['join', '2020-05-20T10:00:00Z']],
    lastMinute: ['bound-on-joining', '2020-05-20T10:00:00Z', null]
  },
  {
    person: 'joined a second before',
    joined: '2020-05-01T06:59:59Z',
    lastMinute: ['pending', null, fromPosting],
    ended: lapsed
  },
  {
    person: 'used after the posting',
    events: [
      ['use', '2020-05-07T09:00:00Z'],
      ['use', '2020-05-03T09:00:00Z']
    ],
    lastMinute: ['accepted-by-use', '2020-05-03T09:00:00Z', fromPosting]
  },
  {
    person: 'used before the posting alone',
    events: [['use', '2020-05-01T06:00:00Z']],
    lastMinute: ['pending', null, fromPosting],
    ended: lapsed
  },
  { person: 'no address, did nothing', lastMinute: ['pending', null, fromPosting], ended: lapsed },
  {
    person: 'mailed at the last minute of 4 May',
    email: true,
    events: [['dispatch', '2020-05-04T21:59:00Z']],
    lastMinute: ['pending', null, '2020-06-04T00:00:00+02:00'],
    later: ['accepted-by-lapse', '2020-06-03T22:00:00Z', '2020-06-04T00:00:00+02:00']
  },
  {
    person: 'mailed at the first of 5 May',
    email: true,
    events: [['dispatch', '2020-05-04T22:00:00Z']],
    lastMinute: ['pending', null, '2020-06-05T00:00:00+02:00'],
    later: ['accepted-by-lapse', '2020-06-04T22:00:00Z', '2020-06-05T00:00:00+02:00']
  },
  { person: 'has an address, nothing was sent', email: true, lastMinute: ['pending', null, null] },
  {
    person: 'the e-mail came back',
    email: true,
    events: [
      ['dispatch', '2020-05-02T10:00:00Z'],
      ['bounce', '2020-05-02T10:05:00Z']
    ],
    lastMinute: ['pending', null, '2020-06-02T00:00:00+02:00'],
    later: ['accepted-by-lapse', '2020-06-01T22:00:00Z', '2020-06-02T00:00:00+02:00']
  },
  {
    person: 'declined inside',
    events: [['decline', '2020-05-10T09:00:00Z']],
    lastMinute: ['declined', '2020-05-10T09:00:00Z', fromPosting]
  },
  {
    person: 'deactivated inside',
    events: [['deactivate', '2020-05-11T09:00:00Z']],
    lastMinute: ['declined', '2020-05-11T09:00:00Z', fromPosting]
  },
  {
    person: 'declined a second too late',
    events: [['decline', '2020-05-31T22:00:01Z']],
    lastMinute: ['pending', null, fromPosting],
    ended: lapsed
  },
  {
    person: 'used after declining',
    events: [
      ['decline', '2020-05-10T09:00:00Z'],
      ['use', '2020-05-12T09:00:00Z']
    ],
    lastMinute: ['conflict', '2020-05-12T09:00:00Z', fromPosting]
  },
  {
    person: 'agreed in so many words',
    events: [
      ['accept', '2020-05-06T09:00:00Z'],
      ['use', '2020-05-08T09:00:00Z']
    ],
    lastMinute: ['accepted-expressly', '2020-05-06T09:00:00Z', fromPosting]
  }
]

beforeAll(async () => {
  example = await ledgerExample()
  id = idOf(example)
  example.write('people.csv', [
    'id,email,joined,locale',
    ...cases.map(({ person, email, joined }, at) => {
      return `"${person}",${email ? `p${at}@example.com` : ''},${joined ?? (person.includes('by an event') ? '' : '2019-01-01')},`
    })
  ])
  example.write(
    'events.ndjson',
    cases.flatMap(({ person, events = [] }) =>
      events.map(([event, at]) =>
        JSON.stringify({ person, event, at, ...(event === 'dispatch' ? { notice: id } : {}) })
      )
    )
  )
  await example.good(['publish', 'notice', '--at', '2020-05-01T09:00'])
  await example.good(['record', '--people', 'people.csv', 'events.ndjson'])
}, 60_000)
afterAll(() => example.remove())

async function standingsAt(asOf: string): Promise<Record<string, (string | null)[]>> {
  const found = JSON.parse(await example.good(['status', '--people', '--format', 'json', '--as-of', asOf]))
  return Object.fromEntries(
    found.people.map((each: { id: string; state: string; since: string | null; windowEnds: string | null }) => {
      return [each.id, [each.state, each.since, each.windowEnds]]
    })
  )
}

test('every row of the table holds, before the window ends, at its end and after', async () => {
  const expected = (which: (each: Case) => readonly (string | null)[]) => {
    return Object.fromEntries(cases.map((each) => [each.person, which(each)]))
  }
  expect(await standingsAt('2020-05-31T23:59')).toEqual(expected(({ lastMinute }) => lastMinute))
  expect(await standingsAt('2020-06-01T00:00')).toEqual(expected(({ lastMinute, ended }) => ended ?? lastMinute))
  expect(await standingsAt('2020-06-05T00:00')).toEqual(
    expected(({ lastMinute, ended, later }) => later ?? ended ?? lastMinute)
  )
}, 30_000)

test('without --as-of, ASSENT_NOW is the moment that is counted at', async () => {
  const person = 'no address, did nothing'
  const words = ['status', '--person', person, '--format', 'json']
  const states = []
  for (const now of ['2020-05-31T21:59:59Z', '2020-05-31T22:00:00Z']) {
    const { asOf, people } = JSON.parse(await example.good(words, now))
    states.push([asOf, people[0].state])
  }
  expect(states).toEqual([
    ['2020-05-31T21:59:59Z', 'pending'],
    ['2020-05-31T22:00:00Z', 'accepted-by-lapse']
  ])
}, 30_000)

test('whoever is bound by lapse is flagged where a change needs consent', async () => {
  const table = await example.good(['status', '--as-of', '2020-06-01T00:00'])
  expect(table).toContain('4 bound by lapse, which gives no consent; a change of this notice needs it\n')
  expect(table).toContain('In conflict: used the service after declining\n  used after declining\n')
  const story = await example.good(['status', '--person', 'no address, did nothing', '--as-of', '2020-06-01T00:00'])
  expect(story).toMatch(/^ {2}Lapse gives no consent, which this change needs: \S.*$/m)
  const user = await example.good(['status', '--person', 'used after the posting', '--as-of', '2020-06-01T00:00'])
  expect(user).not.toContain('Lapse gives no consent')
}, 30_000)

test('a person is bound by v2 by lapse while v3 runs; both notices tell so', async () => {
  const v2 = readFileSync(example.path('v2.md'), 'utf8')
  const v3 = v2.replace('Up to seven years after the agreement', 'Up to eight years after the agreement')
  expect(v3).not.toBe(v2)
  example.write('v3.md', v3)
  await writeNotice(example, 'v2.md', 'v3.md', 'notice-3', '2020-05-20T09:00')
  await example.good(['publish', 'notice-3', '--at', '2020-05-20T09:00'])
  const next = idOf(example, 'notice-3')
  const asOf = ['--as-of', '2020-06-02T00:00']
  const person = 'no address, did nothing'
  const story = await example.good(['status', '--person', person, ...asOf])
  expect(story).toContain(`Bound by ${id.slice(0, 14)}, not by the latest.\n`)
  expect(story).toContain(`(${id.slice(0, 14)}): accepted-by-lapse\n`)
  expect(story).toContain(`  A later notice, ${next.slice(0, 14)}, was posted on 2020-05-20 09:00.\n`)
  expect(story).toContain(`(${next.slice(0, 14)}): pending\n`)
  expect(story).toContain(`  The window is open: ${person} has time until the end of\n    2020-06-19.\n`)
  expect(story).toMatch(/recorded 2020-05-28 09:00, under a clock that was set$/m)

  const latest = JSON.parse(await example.good(['status', '--format', 'json', ...asOf]))
  expect(latest).toMatchObject({ notice: next, supersededBy: null })
  const before = await example.good(['status', 'notice', ...asOf])
  expect(before).toContain(`superseded by ${next.slice(0, 14)}\n`)
  const early = JSON.parse(await example.good(['status', '--format', 'json', '--as-of', '2020-05-20T08:59']))
  expect(early).toMatchObject({ notice: id, supersededBy: null })
}, 60_000)
