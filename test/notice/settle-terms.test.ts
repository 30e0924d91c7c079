import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import type { ChangeTerms, Policy } from '../../src/model.ts'
import type { NoticeOptions } from '../../src/notice/notice.ts'
import { settleTerms } from '../../src/notice/settle-terms.ts'
import { changeTerms, policy } from './samples.ts'

type Clause = Partial<ChangeTerms>

interface Row {
  old: Clause | null
  now: Clause | null
  options?: Partial<NoticeOptions>
  /** Of the terms, only what differs from those of the clause of the samples. */
  terms: object
  clauses: string
  warnings: string[]
}

const silent: Clause = {
  channels: [],
  window: null,
  windowStarts: [],
  continuedUseIsAcceptance: false,
  newUsers: null,
  dispatchSuffices: false
}
function settle(old: Policy, now: Policy, options: Partial<NoticeOptions> = {}) {
  const at = options.at ?? '2020-05-01T12:00:00Z'
  return settleTerms(old, now, { ...options, at }, Temporal.Instant.from(at).toZonedDateTimeISO('UTC'))
}

const noWindow = 'Neither version states a window: the notice sets no deadline.'

const rows: Record<string, Row> = {
  'two clauses of one mind': { old: {}, now: {}, terms: {}, clauses: 'new new new new new new', warnings: [] },
  'the new window is longer': {
    old: { window: 'P14D' },
    now: {},
    terms: {},
    clauses: 'new new new new new new',
    warnings: [
      'The two versions differ in the window. Old: P14D (old.md:20). New: P30D (new.md:30). The notice goes by the new one.'
    ]
  },
  'the old window is longer': {
    old: {},
    now: { window: 'P4W' },
    terms: {},
    clauses: 'old new new new new new',
    warnings: [
      'The two versions differ in the window. Old: P30D (old.md:20). New: P4W (new.md:30). The notice goes by the old one.'
    ]
  },
  'a month is longer than thirty days in May': {
    old: { window: 'P1M' },
    now: {},
    terms: { window: 'P1M' },
    clauses: 'old new new new new new',
    warnings: [
      'The two versions differ in the window. Old: P1M (old.md:20). New: P30D (new.md:30). The notice goes by the old one.'
    ]
  },
  'a month is shorter than thirty days in February': {
    old: { window: 'P1M' },
    now: {},
    options: { at: '2020-02-03T12:00:00Z' },
    terms: {},
    clauses: 'new new new new new new',
    warnings: [
      'The two versions differ in the window. Old: P1M (old.md:20). New: P30D (new.md:30). The notice goes by the new one.'
    ]
  },
  'only the old version states a window': {
    old: {},
    now: { window: null },
    terms: {},
    clauses: 'old new new new new new',
    warnings: [
      'The two versions differ in the window. Old: P30D (old.md:20). New: not stated. The notice goes by the old one.'
    ]
  },
  'only the new version has a clause': {
    old: null,
    now: {},
    terms: {},
    clauses: 'new new new new new new',
    warnings: [
      'The two versions differ in the window. Old: not stated. New: P30D (new.md:30). The notice goes by the new one.',
      'The two versions differ in the events from which the window runs. Old: not stated. New: EmailDispatch, WebsitePosting (new.md:30). The notice goes by the new one.',
      'The two versions differ in whether continued use is acceptance. Old: not stated. New: true (new.md:30). The notice goes by the new one.',
      'The two versions differ in whether a dispatched e-mail is notice even if it cannot be delivered. Old: not stated. New: true (new.md:30). The notice goes by the new one.'
    ]
  },
  'no clause at all: no deadline, and nothing stands for acceptance': {
    old: null,
    now: null,
    terms: { window: null, windowStarts: [], continuedUseIsAcceptance: false, dispatchSuffices: false },
    clauses: 'none none none none none none',
    warnings: [noWindow]
  },
  'a clause that says nothing of these': {
    old: silent,
    now: { ...silent, channels: ['Email'] },
    terms: {
      window: null,
      windowStarts: ['EmailDispatch'],
      noticeBy: ['EmailDispatch'],
      continuedUseIsAcceptance: false,
      dispatchSuffices: false
    },
    clauses: 'none none new none none none',
    warnings: [noWindow]
  },
  'the channels tell from what the window runs': {
    old: { windowStarts: [] },
    now: { windowStarts: [], channels: ['InProduct', 'WebsitePosting'] },
    terms: { windowStarts: ['WebsitePosting'] },
    clauses: 'new none new new new new',
    warnings: ['No clause says from what the window runs: taken as WebsitePosting.']
  },
  'nothing tells from what the window runs': {
    old: { windowStarts: [], channels: [] },
    now: { windowStarts: [], channels: ['Other'] },
    terms: { window: null, windowStarts: [] },
    clauses: 'new none new new new new',
    warnings: ['Nothing tells from what the window P30D runs: no deadline is set.']
  },
  'a denied clause is none': {
    old: {},
    now: { polarity: 'denied' },
    terms: {},
    clauses: 'old old old old old old',
    warnings: [
      'The two versions differ in the window. Old: P30D (old.md:20). New: not stated. The notice goes by the old one.',
      'The two versions differ in the events from which the window runs. Old: EmailDispatch, WebsitePosting (old.md:20). New: not stated. The notice goes by the old one.',
      'The two versions differ in whether continued use is acceptance. Old: true (old.md:20). New: not stated. The notice goes by the old one.',
      'The two versions differ in whether a dispatched e-mail is notice even if it cannot be delivered. Old: true (old.md:20). New: not stated. The notice goes by the old one.'
    ]
  },
  'the user sets the terms': {
    old: { window: 'P14D' },
    now: {},
    options: {
      window: 'P60D',
      windowStarts: ['WebsitePosting'],
      continuedUseIsAcceptance: false,
      rollToWorkingDay: true
    },
    terms: {
      window: 'P60D',
      windowStarts: ['WebsitePosting'],
      continuedUseIsAcceptance: false,
      rollToWorkingDay: true
    },
    clauses: 'override override new override new new',
    warnings: []
  },
  'the user tells by mail alone: no window runs from a posting that never happens': {
    old: {},
    now: {},
    options: { channels: ['Email'] },
    terms: { windowStarts: ['EmailDispatch'], noticeBy: ['EmailDispatch'] },
    clauses: 'new new override new new new',
    warnings: []
  },
  'the user tells in the product alone: no window runs': {
    old: {},
    now: {},
    options: { channels: ['InProduct'] },
    terms: { window: null, windowStarts: [] },
    clauses: 'new new override new new new',
    warnings: ['Nothing tells from what the window P30D runs: no deadline is set.']
  }
}

test.each(Object.entries(rows))('%s', (_, row) => {
  const old = policy('old.md', { changeTerms: row.old ? [changeTerms('the old clause', 20, row.old)] : [] })
  const now = policy('new.md', { changeTerms: row.now ? [changeTerms('the new clause', 30, row.now)] : [] })
  const found = settle(old, now, row.options)
  expect({
    terms: found.terms,
    clauses: found.sources.map((each) => each.clause).join(' '),
    warnings: found.warnings
  }).toEqual({
    terms: {
      timeZone: 'UTC',
      window: 'P30D',
      rollToWorkingDay: false,
      windowStarts: ['EmailDispatch', 'WebsitePosting'],
      noticeBy: ['EmailDispatch', 'WebsitePosting'],
      continuedUseIsAcceptance: true,
      dispatchSuffices: true,
      ...row.terms
    },
    clauses: row.clauses,
    warnings: row.warnings
  })
})

test('what several sentences say is put together', () => {
  const now = policy('new.md', {
    changeTerms: [
      changeTerms('first', 1, { ...silent, channels: ['WebsitePosting'] }),
      changeTerms('second', 2, { ...silent, channels: ['Email', 'WebsitePosting'], window: 'P10D' }),
      changeTerms('third', 3, { ...silent, window: 'P2W' })
    ]
  })
  const found = settle(policy('old.md'), now)
  expect([found.channels, found.terms.window]).toEqual([['Email', 'WebsitePosting'], 'P2W'])
  expect(found.sources.filter(({ term }) => ['window', 'channels'].includes(term))).toEqual([
    {
      term: 'window',
      clause: 'new',
      value: 'P2W',
      evidence: [
        { path: 'new.md', line: 2, quote: 'second' },
        { path: 'new.md', line: 3, quote: 'third' }
      ]
    },
    {
      term: 'channels',
      clause: 'new',
      value: ['Email', 'WebsitePosting'],
      evidence: [
        { path: 'new.md', line: 1, quote: 'first' },
        { path: 'new.md', line: 2, quote: 'second' }
      ]
    }
  ])
})

test('each term names the sentences that state it, or the whole clause where none does', () => {
  const clause = changeTerms('Changes are mailed and posted.', 1)
  const [whole] = clause.evidence
  if (!whole) throw new Error('no evidence')
  const mailed = { ...whole, line: 2, quote: 'We mail changes.', rule: 'change-terms/channels' }
  const counted = { ...whole, line: 3, quote: 'They hold after thirty days.', rule: 'change-terms/window' }
  const now = policy('new.md', { changeTerms: [{ ...clause, evidence: [whole, mailed, counted] }] })
  const { sources } = settle(policy('old.md'), now)
  expect(sources.map(({ term, evidence }) => `${term} ${evidence.map((each) => each.line).join(' ')}`)).toEqual([
    'window 3',
    'windowStarts 3',
    'channels 2',
    'continuedUseIsAcceptance 1 2 3',
    'dispatchSuffices 1 2 3',
    'newUsers 1 2 3'
  ])
})

test('a clause that counts in business days makes no notice until the user says what holds', () => {
  const clause = changeTerms('after 10 business days', 9, { ...silent, channels: ['WebsitePosting'] })
  const evidence = clause.evidence.map((each) => ({ ...each, rule: 'change-terms/uncounted-window' }))
  const now = policy('new.md', { changeTerms: [{ ...clause, evidence }] })
  expect(() => settle(policy('old.md'), now)).toThrow(/new\.md:9:1: .*“after 10 business days”.*window: P14D/)
  expect(settle(policy('old.md'), now, { window: 'P14D' }).terms.window).toBe('P14D')
})
