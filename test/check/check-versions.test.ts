import { expect, test } from 'vitest'
import type { Overrides } from '../../src/judge/rule.ts'
import { checkSample } from './check-sample.ts'
import { type Parts, parts, samplePolicy } from './sample-policy.ts'

const noComplaint = parts.rights.replace(/ You have the right to lodge.*/, '')
const noObjection = parts.rights.replace(' and to object', '')

/** `rule state line`, those of words left out. */
function told(old: Parts | null, now: Parts | null, rules: Overrides = {}): string[] {
  const text = (changed: Parts | null) => changed && samplePolicy(changed)
  return checkSample(text(old), text(now), rules)
    .findings.filter(({ rule }) => !/^(?:wording-|passage-|data-without)/.test(rule))
    .map(({ rule, state, place }) => `${rule} ${state} ${place.line}`)
}

test.each<{ name: string; old: Parts | null; now: Parts | null; rules?: Overrides; finds: string[] }>([
  { name: 'nothing changed', old: {}, now: {}, finds: [] },
  {
    name: 'what the base lacked does not count',
    old: { rights: noComplaint },
    now: { rights: noComplaint },
    finds: ['missing-complaint already-there 25']
  },
  {
    name: 'what the branch took away counts, as a change and as something that is missing',
    old: {},
    now: { date: 'Last updated: 4 May 2020', rights: noComplaint },
    finds: ['last-updated-changed open 3', 'right-removed open 25', 'missing-complaint open 25']
  },
  {
    name: 'a removal from a sentence that stays stands there',
    old: {},
    now: { date: 'Last updated: 4 May 2020', rights: noObjection },
    finds: ['last-updated-changed open 3', 'missing-right-to-object open 25', 'right-removed open 27']
  },
  {
    name: 'a sentence that is gone is shown at the heading of its section',
    old: { whoGets: `${parts.whoGets} We share your data with advertising networks.` },
    now: { date: 'Last updated: 4 May 2020' },
    finds: ['last-updated-changed open 3', 'recipient-removed open 17']
  },
  {
    name: 'a removal whose section is gone stands at the heading around it',
    old: {},
    now: { date: 'Last updated: 4 May 2020', whoGets: '' },
    finds: ['recipient-removed open 1', 'missing-recipients open 1', 'last-updated-changed open 3']
  },
  {
    name: 'words changed under the same date',
    old: {},
    now: { long: parts.long.replace('two', 'seven') },
    finds: ['date-not-moved open 3', 'retention-lengthened open 23']
  },
  {
    name: 'words changed, and the date of effect with them',
    old: { date: 'Last updated: 3 May 2020\n\nEffective date: 4 May 2020' },
    now: {
      date: 'Last updated: 3 May 2020\n\nEffective date: 4 June 2020',
      long: parts.long.replace('two', 'seven')
    },
    finds: ['effective-date-changed open 5', 'retention-lengthened open 25']
  },
  { name: 'the layout alone changed', old: {}, now: { long: parts.long.replace('for two', 'for\ntwo') }, finds: [] },
  {
    name: 'no date to move',
    old: { date: '' },
    now: { date: '', long: parts.long.replace('two', 'seven') },
    finds: ['retention-lengthened open 21', 'missing-date already-there 31']
  },
  {
    name: 'rules that are overruled or off',
    old: {},
    now: { long: parts.long.replace('two', 'seven') },
    rules: { 'date-not-moved': 'off', 'retention-lengthened': 'off' },
    finds: []
  },
  { name: 'a new policy is checked by itself', old: null, now: { long: '' }, finds: ['missing-retention open 1'] },
  { name: 'a policy that is gone', old: {}, now: null, finds: ['policy-removed open 1'] },
  { name: 'a policy that is gone, switched off', old: {}, now: null, rules: { 'policy-removed': 'off' }, finds: [] }
])('$name', ({ old, now, rules, finds }) => {
  expect(told(old, now, rules)).toEqual(finds)
})

test('a removal tells the old words and where they stood', () => {
  const { findings } = checkSample(samplePolicy(), samplePolicy({ whoGets: '' }))
  expect(findings.find(({ rule }) => rule === 'recipient-removed')?.old).toEqual({
    path: 'policy.md',
    line: 19,
    words: expect.stringContaining('We share your data with our service providers.')
  })
})

test('ids hold no line: they survive other edits of the policy', () => {
  const changed = { long: parts.long.replace('two', 'seven'), rights: noObjection }
  const ids = (text: string) =>
    checkSample(samplePolicy(), text)
      .findings.filter(({ rule }) =>
        ['retention-lengthened', 'right-removed', 'missing-right-to-object'].includes(rule)
      )
      .map(({ id }) => id)
      .sort()
  const before = ids(samplePolicy(changed))
  const moved = samplePolicy(changed).replace('# Privacy policy\n', '# Privacy policy\n\nThis page is for everybody.\n')
  expect(before).toHaveLength(3)
  expect(new Set(before).size).toBe(3)
  expect(ids(moved)).toEqual(before)
})

test('a finding that lists several things counts as soon as one of them is new', () => {
  const why = (more: string) => `${parts.why}\n\nWe use your name to ${more}.`
  const state = (old: string, now: string) =>
    checkSample(samplePolicy({ why: why(old) }), samplePolicy({ why: why(now) })).findings.find(
      ({ rule }) => rule === 'purpose-without-basis'
    )?.state
  expect(state('prevent fraud', 'prevent fraud')).toBe('already-there')
  expect(state('prevent fraud', 'prevent fraud and to send you advertising')).toBe('open')
})
