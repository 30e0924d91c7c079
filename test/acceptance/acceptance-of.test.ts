import { expect, test } from 'vitest'
import { acceptanceOf } from '../../src/acceptance/acceptance-of.ts'
import type { AcceptanceEvent, AcceptanceTerms, EventKind, NoticeTimes, Person } from '../../src/acceptance/types.ts'

const terms: AcceptanceTerms = {
  timeZone: 'Europe/Amsterdam',
  window: 'P30D',
  rollToWorkingDay: false,
  windowStarts: ['EmailDispatch', 'WebsitePosting'],
  noticeBy: ['EmailDispatch', 'WebsitePosting'],
  continuedUseIsAcceptance: true,
  dispatchSuffices: true
}
const posted = '2020-05-01T08:00:00Z'
const sent = '2020-05-04T08:00:00Z'
const postingEnds = '2020-06-01T00:00:00+02:00'
const sentEnds = '2020-06-04T00:00:00+02:00'
const later = '2020-09-01T00:00:00Z'

/** `use 05-10` or `use 05-10T09:30`: the year is 2020, the hour noon in UTC where none is given. */
function moment(day: string): string {
  return `2020-${day}${day.includes('T') ? '' : 'T12:00'}:00Z`
}

interface Row {
  person?: Partial<Person>
  times?: Partial<Omit<NoticeTimes, 'terms'>>
  terms?: Partial<AcceptanceTerms>
  does?: string[]
  asOf?: string
  is: [state: string, since: string | null, windowEnds: string | null, because: string[]]
}

const mailed: Row['times'] = { dispatchedAt: sent }
const noMail: Row['person'] = { email: null }

const rows: Record<string, Row> = {
  // The table of the rules, line by line.
  'joined after the posting': {
    person: { joined: moment('05-02') },
    is: ['bound-on-joining', moment('05-02'), null, ['post 05-01', 'join 05-02']]
  },
  'joined at the very posting': {
    person: { joined: posted },
    is: ['bound-on-joining', posted, null, ['post 05-01', 'join 05-01']]
  },
  'used the service after the posting': {
    times: mailed,
    does: ['use 05-02', 'use 05-10'],
    is: ['accepted-by-use', moment('05-02'), sentEnds, ['dispatch 05-04', 'use 05-02']]
  },
  'used the service after the dispatch, where nothing was posted': {
    times: { postedAt: null, dispatchedAt: sent },
    does: ['use 05-02', 'use 05-10'],
    is: ['accepted-by-use', moment('05-10'), sentEnds, ['dispatch 05-04', 'use 05-10']]
  },
  'did neither, got an e-mail': {
    times: mailed,
    is: ['accepted-by-lapse', sentEnds, sentEnds, ['dispatch 05-04']]
  },
  'did neither, has no e-mail address': {
    person: noMail,
    is: ['accepted-by-lapse', postingEnds, postingEnds, ['post 05-01']]
  },
  'the e-mail bounced': {
    times: mailed,
    does: ['bounce 05-04'],
    is: ['accepted-by-lapse', sentEnds, sentEnds, ['dispatch 05-04']]
  },
  'declined inside the window': {
    times: mailed,
    does: ['decline 05-20'],
    is: ['declined', moment('05-20'), sentEnds, ['dispatch 05-04', 'decline 05-20']]
  },
  'deactivated inside the window': {
    times: mailed,
    does: ['deactivate 05-20'],
    is: ['declined', moment('05-20'), sentEnds, ['dispatch 05-04', 'deactivate 05-20']]
  },
  'used the service after declining': {
    times: mailed,
    does: ['decline 05-20', 'use 05-21'],
    is: ['conflict', moment('05-21'), sentEnds, ['dispatch 05-04', 'decline 05-20', 'use 05-21']]
  },
  'agreed in so many words': {
    times: mailed,
    does: ['accept 05-20'],
    is: ['accepted-expressly', moment('05-20'), sentEnds, ['dispatch 05-04', 'accept 05-20']]
  },
  'none of these, the window still open': {
    times: mailed,
    asOf: moment('05-20'),
    is: ['pending', null, sentEnds, ['dispatch 05-04']]
  },

  // Joining.
  'joined a second before the posting': {
    person: { joined: '2020-05-01T07:59:59Z', email: null },
    is: ['accepted-by-lapse', postingEnds, postingEnds, ['post 05-01']]
  },
  'joined on the day of the posting, no hour known: has the window': {
    person: { joined: '2020-05-01', email: null },
    asOf: moment('05-20'),
    is: ['pending', null, postingEnds, ['post 05-01']]
  },
  'joined on the day of the posting, an event tells the hour': {
    person: { joined: '2020-05-01' },
    does: ['join 05-01'],
    is: ['bound-on-joining', moment('05-01'), null, ['post 05-01', 'join 05-01']]
  },
  'joined the day after the posting, no hour known': {
    person: { joined: '2020-05-02' },
    is: ['bound-on-joining', '2020-05-01T22:00:00Z', null, ['post 05-01', 'join 05-01']]
  },
  'joined after the posting, told by an event alone': {
    person: { email: null },
    does: ['join 05-02', 'use 05-03'],
    is: ['bound-on-joining', moment('05-02'), null, ['post 05-01', 'join 05-02']]
  },
  'joined after the posting, declined later: stays bound': {
    person: { joined: moment('05-02') },
    does: ['decline 05-03', 'use 05-04'],
    is: ['bound-on-joining', moment('05-02'), null, ['post 05-01', 'join 05-02']]
  },
  'joined after the posting, and got the e-mail too': {
    person: { joined: moment('05-02') },
    times: mailed,
    is: ['bound-on-joining', moment('05-02'), null, ['post 05-01', 'join 05-02']]
  },
  'a second registration of somebody who joined long ago is no joining': {
    person: { joined: '2018-01-01', email: null },
    does: ['join 05-10'],
    is: ['accepted-by-lapse', postingEnds, postingEnds, ['post 05-01']]
  },
  'joins later than the moment asked for': {
    person: { joined: moment('06-10'), email: null },
    asOf: moment('05-20'),
    is: ['pending', null, postingEnds, ['post 05-01']]
  },

  // Use.
  'use before the notice does not count': {
    times: mailed,
    does: ['use 04-30'],
    is: ['accepted-by-lapse', sentEnds, sentEnds, ['dispatch 05-04']]
  },
  'use at the instant of the notice does not count': {
    times: mailed,
    does: ['use 05-01T08:00'],
    is: ['accepted-by-lapse', sentEnds, sentEnds, ['dispatch 05-04']]
  },
  'use after the window: had lapsed already': {
    times: mailed,
    does: ['use 06-10'],
    is: ['accepted-by-lapse', sentEnds, sentEnds, ['dispatch 05-04']]
  },
  'use in the last second of the window': {
    times: mailed,
    does: ['use 06-03T21:59'],
    is: ['accepted-by-use', moment('06-03T21:59'), sentEnds, ['dispatch 05-04', 'use 06-03']]
  },
  'use at the first moment of effect': {
    times: mailed,
    does: ['use 06-03T22:00'],
    is: ['accepted-by-lapse', sentEnds, sentEnds, ['dispatch 05-04']]
  },
  'use later than the moment asked for': {
    times: mailed,
    does: ['use 05-25'],
    asOf: moment('05-20'),
    is: ['pending', null, sentEnds, ['dispatch 05-04']]
  },
  'use, where the policy does not take it for acceptance': {
    times: mailed,
    terms: { continuedUseIsAcceptance: false },
    does: ['use 05-10'],
    is: ['accepted-by-lapse', sentEnds, sentEnds, ['dispatch 05-04']]
  },
  'use after a posting, where the policy knows e-mail alone': {
    times: mailed,
    terms: { noticeBy: ['EmailDispatch'], windowStarts: ['EmailDispatch'] },
    does: ['use 05-02'],
    is: ['accepted-by-lapse', sentEnds, sentEnds, ['dispatch 05-04']]
  },
  'use of somebody else': {
    times: mailed,
    does: ['use 05-10 u2'],
    asOf: moment('05-20'),
    is: ['pending', null, sentEnds, ['dispatch 05-04']]
  },
  'events in any order': {
    times: mailed,
    does: ['use 05-21', 'decline 05-20'],
    is: ['conflict', moment('05-21'), sentEnds, ['dispatch 05-04', 'decline 05-20', 'use 05-21']]
  },
  'use, then a refusal: bound already': {
    times: mailed,
    does: ['use 05-10', 'decline 05-11'],
    is: ['accepted-by-use', moment('05-10'), sentEnds, ['dispatch 05-04', 'use 05-10']]
  },
  'use, then an express agreement: bound already': {
    times: mailed,
    does: ['use 05-10', 'accept 05-11'],
    is: ['accepted-by-use', moment('05-10'), sentEnds, ['dispatch 05-04', 'use 05-10']]
  },

  // Lapse, and where no window runs.
  'a second before the window ends': {
    times: mailed,
    asOf: '2020-06-03T21:59:59Z',
    is: ['pending', null, sentEnds, ['dispatch 05-04']]
  },
  'the first moment of effect': {
    times: mailed,
    asOf: '2020-06-03T22:00:00Z',
    is: ['accepted-by-lapse', sentEnds, sentEnds, ['dispatch 05-04']]
  },
  'has an address, nothing was sent: no window, whatever was posted': {
    is: ['pending', null, null, ['post 05-01']]
  },
  'has an address, nothing was sent, used the service after the posting': {
    does: ['use 05-10'],
    is: ['accepted-by-use', moment('05-10'), null, ['post 05-01', 'use 05-10']]
  },
  'has an address, the clause counts from the posting alone': {
    times: mailed,
    terms: { windowStarts: ['WebsitePosting'] },
    is: ['accepted-by-lapse', postingEnds, postingEnds, ['post 05-01']]
  },
  'has no address, the clause counts from the dispatch alone': {
    person: noMail,
    terms: { windowStarts: ['EmailDispatch'] },
    is: ['pending', null, null, ['post 05-01']]
  },
  'no address is listed, yet an e-mail went out': {
    person: noMail,
    times: mailed,
    is: ['accepted-by-lapse', sentEnds, sentEnds, ['dispatch 05-04']]
  },
  'dispatched before the posting': {
    times: { postedAt: '2020-05-10T08:00:00Z', dispatchedAt: sent },
    does: ['use 05-05'],
    is: ['accepted-by-use', moment('05-05'), sentEnds, ['dispatch 05-04', 'use 05-05']]
  },
  'no window is stated: nothing ever lapses': {
    times: mailed,
    terms: { window: null },
    is: ['pending', null, null, ['dispatch 05-04']]
  },
  'no window is stated, declined': {
    times: mailed,
    terms: { window: null },
    does: ['decline 07-20'],
    is: ['declined', moment('07-20'), null, ['dispatch 05-04', 'decline 07-20']]
  },
  'before anything was posted or sent': {
    times: mailed,
    does: ['use 04-20'],
    asOf: moment('04-25'),
    is: ['pending', null, null, []]
  },
  'never told at all': {
    times: { postedAt: null },
    does: ['use 05-10', 'accept 05-11', 'decline 05-12'],
    is: ['pending', null, null, []]
  },
  'the window ends on a Sunday and rolls to Monday': {
    person: noMail,
    terms: { rollToWorkingDay: true },
    is: ['accepted-by-lapse', '2020-06-02T00:00:00+02:00', '2020-06-02T00:00:00+02:00', ['post 05-01']]
  },

  // Bounces where the policy does not say that dispatch suffices.
  'the e-mail bounced, and dispatch does not suffice: no window': {
    times: mailed,
    terms: { dispatchSuffices: false },
    does: ['bounce 05-04'],
    is: ['pending', null, null, ['post 05-01']]
  },
  'an older e-mail bounced, and dispatch does not suffice': {
    times: mailed,
    terms: { dispatchSuffices: false },
    does: ['bounce 05-02'],
    is: ['accepted-by-lapse', sentEnds, sentEnds, ['dispatch 05-04']]
  },

  'another event than a bounce, where dispatch does not suffice': {
    times: mailed,
    terms: { dispatchSuffices: false },
    does: ['decline 05-20'],
    is: ['declined', moment('05-20'), sentEnds, ['dispatch 05-04', 'decline 05-20']]
  },
  'the e-mail bounced, agreed none the less, and dispatch does not suffice': {
    times: mailed,
    terms: { dispatchSuffices: false },
    does: ['bounce 05-04', 'accept 05-20'],
    is: ['accepted-expressly', moment('05-20'), null, ['post 05-01', 'accept 05-20']]
  },
  'an e-mail bounced that was not of this notice': {
    person: noMail,
    terms: { dispatchSuffices: false },
    does: ['bounce 05-04'],
    is: ['accepted-by-lapse', postingEnds, postingEnds, ['post 05-01']]
  },

  // Refusals.
  'declined at the instant of the notice': {
    times: mailed,
    does: ['decline 05-01T08:00'],
    is: ['declined', posted, sentEnds, ['dispatch 05-04', 'decline 05-01']]
  },
  'declined before the notice: was about something else': {
    times: mailed,
    does: ['decline 04-20'],
    is: ['accepted-by-lapse', sentEnds, sentEnds, ['dispatch 05-04']]
  },
  'declined in the last minute of the window': {
    times: mailed,
    does: ['decline 06-03T21:59'],
    is: ['declined', moment('06-03T21:59'), sentEnds, ['dispatch 05-04', 'decline 06-03']]
  },
  'declined at the first moment of effect: too late': {
    times: mailed,
    does: ['decline 06-03T22:00'],
    is: ['accepted-by-lapse', sentEnds, sentEnds, ['dispatch 05-04']]
  },
  'declined, then deactivated': {
    times: mailed,
    does: ['decline 05-20', 'deactivate 05-21'],
    is: ['declined', moment('05-20'), sentEnds, ['dispatch 05-04', 'decline 05-20']]
  },
  'declined, used long after the window': {
    times: mailed,
    does: ['decline 05-20', 'use 07-21'],
    is: ['conflict', moment('07-21'), sentEnds, ['dispatch 05-04', 'decline 05-20', 'use 07-21']]
  },
  'declined and used at one instant': {
    times: mailed,
    does: ['use 05-20', 'decline 05-20'],
    is: ['conflict', moment('05-20'), sentEnds, ['dispatch 05-04', 'decline 05-20', 'use 05-20']]
  },
  'declined and used, where use is not acceptance: still a conflict': {
    times: mailed,
    terms: { continuedUseIsAcceptance: false },
    does: ['decline 05-20', 'use 05-21'],
    is: ['conflict', moment('05-21'), sentEnds, ['dispatch 05-04', 'decline 05-20', 'use 05-21']]
  },
  'deactivated before the notice: not bound': {
    person: noMail,
    does: ['deactivate 04-20'],
    is: ['declined', moment('04-20'), postingEnds, ['deactivate 04-20']]
  },
  'deactivated before the notice, came back before it': {
    person: noMail,
    does: ['join 01-20', 'deactivate 04-20', 'join 04-25'],
    is: ['accepted-by-lapse', postingEnds, postingEnds, ['post 05-01']]
  },
  'deactivated inside the window, registered again': {
    person: noMail,
    does: ['join 01-20', 'deactivate 05-10', 'join 05-25', 'use 05-26'],
    is: ['bound-on-joining', moment('05-25'), postingEnds, ['post 05-01', 'deactivate 05-10', 'join 05-25']]
  },
  'deactivated after the dispatch, registered again before the posting: not bound by what was not posted': {
    times: { postedAt: '2020-05-10T08:00:00Z', dispatchedAt: sent },
    does: ['join 01-20', 'deactivate 05-06', 'join 05-08'],
    is: ['declined', moment('05-06'), sentEnds, ['dispatch 05-04', 'deactivate 05-06']]
  },
  'deactivated after the dispatch, registered again where nothing was posted': {
    times: { postedAt: null, dispatchedAt: sent },
    does: ['join 01-20', 'deactivate 05-06', 'join 05-08'],
    is: ['declined', moment('05-06'), sentEnds, ['dispatch 05-04', 'deactivate 05-06']]
  },

  // Agreement in so many words.
  'declined, then agreed': {
    times: mailed,
    does: ['decline 05-20', 'accept 05-22'],
    is: ['accepted-expressly', moment('05-22'), sentEnds, ['dispatch 05-04', 'decline 05-20', 'accept 05-22']]
  },
  'declined, used, then agreed': {
    times: mailed,
    does: ['decline 05-20', 'use 05-21', 'accept 05-22'],
    is: [
      'accepted-expressly',
      moment('05-22'),
      sentEnds,
      ['dispatch 05-04', 'decline 05-20', 'use 05-21', 'accept 05-22']
    ]
  },
  'agreed, then used': {
    times: mailed,
    does: ['accept 05-20', 'use 05-21'],
    is: ['accepted-expressly', moment('05-20'), sentEnds, ['dispatch 05-04', 'accept 05-20']]
  },
  'agreed, then declined: bound already': {
    times: mailed,
    does: ['accept 05-20', 'decline 05-21'],
    is: ['accepted-expressly', moment('05-20'), sentEnds, ['dispatch 05-04', 'accept 05-20']]
  },
  'agreed before the notice: was about something else': {
    times: mailed,
    does: ['accept 04-20'],
    is: ['accepted-by-lapse', sentEnds, sentEnds, ['dispatch 05-04']]
  },
  'agreed after the window had lapsed': {
    times: mailed,
    does: ['accept 06-20'],
    is: ['accepted-by-lapse', sentEnds, sentEnds, ['dispatch 05-04']]
  }
}

test.each(Object.entries(rows))('%s', (_, row) => {
  const person = { id: 'u1', email: 'u1@example.com', joined: null, locale: null, ...row.person }
  const times = { postedAt: posted, dispatchedAt: null, ...row.times, terms: { ...terms, ...row.terms } }
  const events = (row.does ?? []).map((text): AcceptanceEvent => {
    const [event, day, who = 'u1'] = text.split(' ') as [EventKind, string, string?]
    return { person: who, event, at: moment(day) }
  })
  const untouched = structuredClone(events)
  const [state, since, windowEnds, because] = row.is
  const found = acceptanceOf(person, times, events, row.asOf ?? later)
  expect({ ...found, because: found.because.map((each) => `${each.event} ${each.at.slice(5, 10)}`) }).toEqual({
    id: 'u1',
    state,
    since,
    windowEnds,
    because
  })
  expect(events).toEqual(untouched)
})
