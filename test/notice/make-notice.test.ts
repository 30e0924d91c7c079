import { expect, test } from 'vitest'
import { makeNotice, noticeId } from '../../src/notice/make-notice.ts'
import type { NoticeOptions } from '../../src/notice/notice.ts'
import { change, changeTerms, contact, diffOf, fact, policy } from './samples.ts'

const at = '2020-05-01T09:00:00+02:00'
const timeZone = 'Europe/Amsterdam'
const clause = changeTerms('thirty days after we send or post the notice', 300)
const old = policy('old.md', { dates: { lastUpdated: '2018-05', effective: null }, changeTerms: [clause] })
const now = policy('new.md', {
  dates: { lastUpdated: '2020-05', effective: null },
  changeTerms: [clause],
  contacts: [
    contact('email', 'privacy@sawbill.example.com'),
    contact('post', 'Sawbill B.V., Kade 1, Amsterdam'),
    contact('email', 'privacy@sawbill.example.com'),
    contact('email', 'dpo@sawbill.example.com', 'dpo'),
    contact('url', 'https://authority.example.com', 'authority')
  ],
  controllers: [{ ...fact('Controller', 'Sawbill B.V.'), name: 'Sawbill B.V.' }]
})
const added = change({})
const lengthened = change({
  id: 'c-2',
  kind: 'retentionPeriods',
  op: 'changed',
  summary: 'Order data are kept seven years instead of five.',
  from: fact('FixedDuration', 'Orders stay on file for five years.'),
  to: fact('FixedDuration', 'Orders stay on file for seven years.')
})
const reworded = change({ id: 'c-3', kind: 'text', op: 'changed', severity: 'editorial', summary: 'Words changed.' })

function make(options: Partial<NoticeOptions> = {}, changes = [reworded, lengthened, added], versions = [old, now]) {
  const [before = old, after = now] = versions
  return makeNotice(diffOf(before, after, changes), before, after, { at, timeZone, ...options })
}

test('a whole notice', () => {
  const counted = { day: '2020-05-01', lastDay: '2020-05-31', ends: '2020-06-01T00:00:00+02:00' }
  const evidence = (path: string) => [{ path, line: 300, quote: 'thirty days after we send or post the notice' }]
  const both = ['EmailDispatch', 'WebsitePosting']
  const notice = make({ url: 'https://sawbill.example.com/notice' })
  expect(notice).toEqual({
    schemaVersion: 1,
    id: expect.stringMatching(/^n-[0-9a-f]{64}$/),
    title: 'Notice of changes: Privacy Policy of Sawbill',
    policy: { title: 'Privacy Policy of Sawbill', controllers: ['Sawbill B.V.'] },
    url: 'https://sawbill.example.com/notice',
    policyUrl: null,
    from: { ...old.source, lastUpdated: '2018-05', effective: null },
    to: { ...now.source, lastUpdated: '2020-05', effective: null },
    groups: [
      {
        heading: 'Who gets it',
        changes: [
          {
            id: 'c-1',
            op: 'added',
            kind: 'recipients',
            severity: 'substantial',
            summary: 'Affiliates may now receive personal data.',
            oldWords: null,
            newWords: null,
            needsConsent: false,
            basis: ['GDPR Art. 13(1)(e)']
          }
        ]
      },
      {
        heading: 'How long we keep it',
        changes: [
          {
            id: 'c-2',
            op: 'changed',
            kind: 'retentionPeriods',
            severity: 'substantial',
            summary: 'Order data are kept seven years instead of five.',
            oldWords: 'Orders stay on file for five years.',
            newWords: 'Orders stay on file for seven years.',
            needsConsent: false,
            basis: ['GDPR Art. 13(1)(e)']
          }
        ]
      }
    ],
    editorialChanges: 1,
    dates: {
      postedAt: '2020-05-01T07:00:00Z',
      postedOn: '2020-05-01',
      timeZone: 'Europe/Amsterdam',
      window: 'P30D',
      fromPosting: counted,
      fromDispatch: { rule: '30 calendar days after the day on which we send it to you', ifSentOnPosting: counted },
      effective: null,
      newUsers: 'immediately'
    },
    channels: ['Email', 'WebsitePosting'],
    terms: {
      timeZone: 'Europe/Amsterdam',
      window: 'P30D',
      rollToWorkingDay: false,
      windowStarts: both,
      noticeBy: both,
      continuedUseIsAcceptance: true,
      dispatchSuffices: true
    },
    termSources: [
      { term: 'window', clause: 'new', value: 'P30D', evidence: evidence('new.md') },
      { term: 'windowStarts', clause: 'new', value: both, evidence: evidence('new.md') },
      { term: 'channels', clause: 'new', value: ['Email', 'WebsitePosting'], evidence: evidence('new.md') },
      { term: 'continuedUseIsAcceptance', clause: 'new', value: true, evidence: evidence('new.md') },
      { term: 'dispatchSuffices', clause: 'new', value: true, evidence: evidence('new.md') },
      { term: 'newUsers', clause: 'new', value: 'immediately', evidence: evidence('new.md') }
    ],
    contacts: [
      { channel: 'email', value: 'privacy@sawbill.example.com', role: 'controller' },
      { channel: 'email', value: 'dpo@sawbill.example.com', role: 'dpo' },
      { channel: 'post', value: 'Sawbill B.V., Kade 1, Amsterdam', role: 'controller' }
    ],
    warnings: []
  })
})

test('the id is the digest of all the rest, also after a round through JSON', () => {
  const notice = make()
  expect(make()).toEqual(notice)
  const { id, ...content } = JSON.parse(JSON.stringify(notice))
  expect(noticeId(content)).toBe(id)
  expect(noticeId({ ...content, title: 'Another' })).not.toBe(id)
  expect(make({ at: '2020-05-01T09:00:01+02:00' })?.id).not.toBe(id)
})

test('no notice where nothing of substance changes, unless it is asked for', () => {
  expect(make({}, [])).toBeNull()
  expect(make({}, [reworded])).toBeNull()
  const review = change({ severity: 'review' })
  expect([make({}, [review])?.groups.length, make({}, [review])?.warnings]).toEqual([
    1,
    ['One change is still to be reviewed by a person; the notice quotes the words.']
  ])
  expect(make({}, [review, added, review])?.warnings).toEqual([
    '2 changes are still to be reviewed by a person; the notice quotes the words.'
  ])
  const asked = make({ evenIfEditorial: true }, [reworded])
  expect([asked?.groups.map((each) => each.heading), asked?.editorialChanges]).toEqual([['Other'], 0])
  expect(make({ evenIfEditorial: true }, [])?.groups).toEqual([])
})

test('UTC where no zone is given, and the notice names it', () => {
  const notice = make({ timeZone: undefined, at: '2020-05-01T23:30:00Z' })
  expect([notice?.dates.timeZone, notice?.dates.fromPosting?.lastDay]).toEqual(['UTC', '2020-05-31'])
})

test.each([
  [{ at: '1 May 2020' }, 'Unexpected time `1 May 2020`, expected an instant such as `2020-05-01T09:00:00+02:00`'],
  [{ timeZone: 'Mars' }, 'Unexpected time zone `Mars`, expected an IANA name such as `Europe/Amsterdam` or `UTC`'],
  [{ window: '30' }, 'Unexpected window `30`, expected an ISO 8601 duration in whole days such as `P30D`']
])('%j', (options, message) => {
  expect(() => make(options)).toThrow(new RangeError(message))
})

test.each([
  [
    'text is quoted from both sides',
    { kind: 'text' as const, op: 'changed' as const },
    'We may call you.',
    'We will call you.',
    true
  ],
  ['a new fact whose words are in its summary', {}, null, 'Affiliates.', false],
  ['a new fact of many words is quoted', {}, null, 'companies of our own group', true],
  [
    'words that stayed are not quoted',
    { op: 'changed' as const },
    'We share it with our partners.',
    'We share it with our partners.',
    false
  ],
  [
    'what moved is not quoted',
    { op: 'moved' as const },
    'We share it with our partners.',
    'We share it with our partners.',
    false
  ],
  ['what is gone is quoted', { op: 'removed' as const }, 'companies of our own group', null, true]
])('%s', (_, part, before, after, isQuoted) => {
  const [from, to] = [before, after].map((words) => (words === null ? null : fact('Affiliate', words)))
  const told = make({}, [change({ ...part, from: from ?? null, to: to ?? null })])?.groups[0]?.changes[0]
  expect([told?.oldWords, told?.newWords]).toEqual(isQuoted ? [before, after] : [null, null])
})

test('of a fact that rests on several passages, those are quoted that changed', () => {
  const clause = (quotes: string[]) => ({
    ...fact('ChangeTerms', ''),
    evidence: quotes.flatMap((quote, index) => fact('ChangeTerms', quote, index + 1).evidence)
  })
  const from = clause(['We may change this policy.', 'We mail you about it.', 'You have fourteen days.'])
  const to = clause(['We may change this policy.', 'We mail you or post it.', 'You have thirty days.'])
  const told = make({}, [change({ kind: 'changeTerms', op: 'changed', from, to })])?.groups[0]?.changes[0]
  expect([told?.oldWords, told?.newWords]).toEqual([
    'We mail you about it. … You have fourteen days.',
    'We mail you or post it. … You have thirty days.'
  ])
})

test.each([
  ['changed', 'We may call.', 'We will call.', 'We reword a passage.'],
  ['added', null, 'Call us.', 'We add a passage.'],
  ['removed', 'Call us.', null, 'We remove a passage.']
] as const)('a passage that is %s speaks for itself', (op, before, after, summary) => {
  const [from, to] = [before, after].map((quote) =>
    quote === null ? null : { quote, section: [], line: 1, column: 1, endLine: 1, endColumn: 2 }
  )
  const told = make({}, [change({ kind: 'rights', op, from: from ?? null, to: to ?? null })])?.groups[0]?.changes[0]
  expect([told?.summary, told?.oldWords, told?.newWords]).toEqual([summary, before, after])
})

test('whole passages are quoted where a notice has the room, else the words that the fact rests on', () => {
  const passage = (quote: string) => ({ quote, section: [], line: 1, column: 1, endLine: 1, endColumn: 2 })
  const [old, now] = [policy('old.md'), policy('new.md')]
  const told = (words: string) => {
    const diff = diffOf(old, now, [change({ to: fact('Affiliate', 'firms of our group') })])
    diff.text.hunks = [{ op: 'edited', old: [passage('We share nothing.')], new: [passage(words)], changes: ['c-1'] }]
    const [first] = makeNotice(diff, old, now, { at })?.groups[0]?.changes ?? []
    return [first?.oldWords, first?.newWords]
  }
  expect(told('We share data with firms of our group.')).toEqual([
    'We share nothing.',
    'We share data with firms of our group.'
  ])
  expect(told('word '.repeat(120))).toEqual([null, 'firms of our group'])
})

test('changes of substance stand before those to review, and these before the rest', () => {
  const graded = (['editorial', 'review', 'substantial'] as const).map((severity) => change({ id: severity, severity }))
  const [group] = make({ evenIfEditorial: true }, graded)?.groups ?? []
  expect(group?.changes.map((each) => each.severity)).toEqual(['substantial', 'review', 'editorial'])
})

test('warns where the new version bears a later date than its notice', () => {
  const dated = (lastUpdated: string) => make({}, [added], [old, { ...now, dates: { lastUpdated, effective: null } }])
  const warning = 'new.md is dated 2020-05-02, yet the notice is posted on 2020-05-01; check --at and the date.'
  expect(dated('2020-05-02')?.warnings).toEqual([warning])
  expect([dated('2020-05-01')?.warnings, dated('2020-05')?.warnings]).toEqual([[], []])
})

test('warns where the new version is in force before the windows end', () => {
  const warning = 'The new version takes effect on 2020-05-15, yet the window ends on 2020-05-31 at the earliest.'
  const early = (effective: string) => make({}, [added], [old, { ...now, dates: { lastUpdated: null, effective } }])
  expect(early('2020-05-15')?.warnings).toEqual([warning])
  expect(early('2020-06-01')?.warnings).toEqual([])
  expect(early('2020-05')?.warnings).toEqual([])
})
