import { expect, test } from 'vitest'
import { type NoticeToCount, statusOf } from '../../src/acceptance/status.ts'
import type { AcceptanceEvent, Person } from '../../src/acceptance/types.ts'

const notice: NoticeToCount = {
  id: 'n-1',
  dates: { postedAt: '2020-05-01T08:00:00Z' },
  terms: {
    timeZone: 'Europe/Amsterdam',
    window: 'P30D',
    rollToWorkingDay: false,
    windowStarts: ['EmailDispatch', 'WebsitePosting'],
    noticeBy: ['EmailDispatch', 'WebsitePosting'],
    continuedUseIsAcceptance: true,
    dispatchSuffices: true
  }
}

function person(id: string, email: string | null = null, joined: string | null = null): Person {
  return { id, email, joined, locale: null }
}

const events: AcceptanceEvent[] = [
  { person: 'u2', event: 'use', at: '2020-05-03T09:00:00Z' },
  { person: 'u4', event: 'dispatch', at: '2020-05-07T09:00:00Z' },
  { person: 'u4', event: 'dispatch', at: '2020-05-05T09:00:00Z' },
  { person: 'u4', event: 'dispatch', at: '2020-05-06T09:00:00Z' },
  { person: 'u9', event: 'decline', at: '2020-05-06T09:00:00Z' },
  { person: 'u8', event: 'join', at: '2020-07-01T09:00:00Z' }
]

test('counts everybody, listed or named by an event, and the windows that close soon', () => {
  const people = [person('u4', 'u4@example.com'), person('u1'), person('u2'), person('u3', null, '2020-05-02')]
  const post: AcceptanceEvent = { person: null, event: 'post', at: '2020-05-01T08:00:00Z' }
  const dispatch: AcceptanceEvent = { person: 'u4', event: 'dispatch', at: '2020-05-05T09:00:00Z' }
  const joined: AcceptanceEvent = { person: 'u3', event: 'join', at: '2020-05-01T22:00:00Z' }
  expect(statusOf(notice, people, events, '2020-05-30T14:00:00+02:00')).toEqual({
    asOf: '2020-05-30T12:00:00Z',
    notice: 'n-1',
    counts: {
      'bound-on-joining': 1,
      'accepted-by-use': 1,
      'accepted-by-lapse': 0,
      'accepted-expressly': 0,
      declined: 1,
      conflict: 0,
      pending: 2
    },
    people: [
      { id: 'u1', state: 'pending', since: null, windowEnds: '2020-06-01T00:00:00+02:00', because: [post] },
      {
        id: 'u2',
        state: 'accepted-by-use',
        since: '2020-05-03T09:00:00Z',
        windowEnds: '2020-06-01T00:00:00+02:00',
        because: [post, events[0]]
      },
      { id: 'u3', state: 'bound-on-joining', since: joined.at, windowEnds: null, because: [post, joined] },
      { id: 'u4', state: 'pending', since: null, windowEnds: '2020-06-05T00:00:00+02:00', because: [dispatch] },
      {
        id: 'u9',
        state: 'declined',
        since: '2020-05-06T09:00:00Z',
        windowEnds: '2020-06-01T00:00:00+02:00',
        because: [post, events[4]]
      }
    ],
    closing: [
      { windowEnds: '2020-06-01T00:00:00+02:00', lastDay: '2020-05-31', people: ['u1'] },
      { windowEnds: '2020-06-05T00:00:00+02:00', lastDay: '2020-06-04', people: ['u4'] }
    ]
  })
})

test('a posting among the events takes the place of the one that the notice planned', () => {
  const post: AcceptanceEvent = { person: null, event: 'post', at: '2020-05-10T08:00:00Z' }
  const repeat: AcceptanceEvent = { person: null, event: 'post', at: '2020-05-12T08:00:00Z' }
  const found = statusOf(notice, [person('u2')], [repeat, post, ...events.slice(0, 1)], '2020-06-01T00:00:00Z')
  expect(found.people).toEqual([
    { id: 'u2', state: 'pending', since: null, windowEnds: '2020-06-10T00:00:00+02:00', because: [post] }
  ])
  expect(found.closing).toEqual([])
  expect(statusOf(notice, [person('u2')], [post], '2020-06-01T00:00:00Z', 'P14D').closing).toEqual([
    { windowEnds: '2020-06-10T00:00:00+02:00', lastDay: '2020-06-09', people: ['u2'] }
  ])
})

test('windows that close soon: the earliest first, all whom it closes for, and none where none runs', () => {
  const people = [person('u1', 'u1@example.com'), person('u2'), person('u3', 'u3@example.com'), person('u5')]
  const sent: AcceptanceEvent = { person: 'u1', event: 'dispatch', at: '2020-05-04T09:00:00Z' }
  const closing = [
    { windowEnds: '2020-06-01T00:00:00+02:00', lastDay: '2020-05-31', people: ['u2', 'u5'] },
    { windowEnds: '2020-06-04T00:00:00+02:00', lastDay: '2020-06-03', people: ['u1'] }
  ]
  const at = (asOf: string) => statusOf(notice, people, [sent], asOf, 'P4D').closing
  expect(at('2020-05-30T22:00:00Z')).toEqual(closing)
  expect(at('2020-05-30T21:59:59Z')).toEqual(closing.slice(0, 1))
})

test('who joins at the very moment asked for is counted, by the earliest of the times that are told', () => {
  const joins = ['2020-07-02T09:00:00Z', '2020-07-01T09:00:00Z'].map((at): AcceptanceEvent => {
    return { person: 'u1', event: 'join', at }
  })
  const ids = (asOf: string, listed: string | null = null) =>
    statusOf(notice, [person('u1', null, listed)], joins, asOf).people.map(({ id, since }) => `${id} ${since}`)
  expect(ids('2020-07-01T09:00:00Z')).toEqual(['u1 2020-07-01T09:00:00Z'])
  expect(ids('2020-07-01T08:59:59Z')).toEqual([])
  expect(ids('2020-07-01T09:00:00Z', '2020-07-01T10:00:00Z')).toEqual(['u1 2020-07-01T09:00:00Z'])
  expect(ids('2020-07-01T09:00:00Z', '2020-06-30T10:00:00Z')).toEqual(['u1 2020-06-30T10:00:00Z'])
})

test('nobody', () => {
  const { counts, people, closing } = statusOf(notice, [], [], '2020-06-01T00:00:00Z')
  expect([new Set(Object.values(counts)), people, closing]).toEqual([new Set([0]), [], []])
})
