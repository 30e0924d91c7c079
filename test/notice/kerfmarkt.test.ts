import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { comparePolicies } from '../../src/compare/compare-policies.ts'
import { parsePolicy } from '../../src/extract/parse-policy.ts'
import { makeNotice } from '../../src/notice/make-notice.ts'

function read(version: string) {
  const path = `policies/kerfmarkt/${version}.md`
  return parsePolicy(new VFile({ path, value: readFileSync(path) }))
}

const [old, now] = [read('2018-05'), read('2020-05')]
const notice = makeNotice(comparePolicies(old, now), old.policy, now.policy, {
  at: '2020-05-01T09:00:00+02:00',
  timeZone: 'Europe/Amsterdam'
})

/** The line on which a passage begins. */
function lineOf(version: string, words: string): number {
  const lines = readFileSync(`policies/kerfmarkt/${version}.md`, 'utf8').split('\n')
  return lines.findIndex((line) => line.includes(words)) + 1
}

test('the example: every date comes from the clause on changes', () => {
  const counted = { day: '2020-05-01', lastDay: '2020-05-31', ends: '2020-06-01T00:00:00+02:00' }
  expect(notice?.dates).toEqual({
    postedAt: '2020-05-01T07:00:00Z',
    postedOn: '2020-05-01',
    timeZone: 'Europe/Amsterdam',
    window: 'P30D',
    fromPosting: counted,
    fromDispatch: { rule: '30 calendar days after the day on which we send it to you', ifSentOnPosting: counted },
    effective: null,
    newUsers: 'immediately'
  })
  expect(notice?.terms).toEqual({
    timeZone: 'Europe/Amsterdam',
    window: 'P30D',
    rollToWorkingDay: false,
    windowStarts: ['EmailDispatch', 'WebsitePosting'],
    noticeBy: ['EmailDispatch', 'WebsitePosting'],
    continuedUseIsAcceptance: true,
    dispatchSuffices: true
  })
})

test('the example: each term cites its sentence', () => {
  const found = notice?.termSources.map(({ term, clause, evidence }) => [
    term,
    clause,
    evidence.map((each) => each.line)
  ])
  expect(found).toEqual([
    ['window', 'new', [lineOf('2020-05', 'If you are not a new user')]],
    ['windowStarts', 'new', [lineOf('2020-05', 'If you are not a new user')]],
    ['channels', 'new', [lineOf('2020-05', 'Where an amendment is substantial')]],
    ['continuedUseIsAcceptance', 'new', [lineOf('2020-05', 'If you go on using the Website')]],
    ['dispatchSuffices', 'new', [lineOf('2020-05', 'If the most recent address')]],
    ['newUsers', 'new', [lineOf('2020-05', 'For new users of the Website')]]
  ])
})

test('the example: the legal team learns where the two clauses differ', () => {
  const [before, after] = [
    lineOf('2018-05', 'If you are not a new user'),
    lineOf('2020-05', 'If you are not a new user')
  ]
  const [from, to] = ['policies/kerfmarkt/2018-05.md', 'policies/kerfmarkt/2020-05.md']
  expect(notice?.warnings.filter((each) => each.startsWith('The two versions differ'))).toEqual([
    `The two versions differ in the window. Old: P14D (${from}:${before}). New: P30D (${to}:${after}). The notice goes by the new one.`,
    `The two versions differ in the events from which the window runs. Old: EmailDispatch (${from}:${before}). New: EmailDispatch, WebsitePosting (${to}:${after}). The notice goes by the new one.`
  ])
})

test('the example: changes of every sort stand under their headings', () => {
  expect(notice?.groups.map((each) => each.heading)).toEqual([
    'What we collect',
    'Why we use it',
    'Who gets it',
    'How long we keep it',
    'Your rights',
    'Where it goes',
    'Who we are and whom we serve',
    'How this takes effect'
  ])
})
