import { expect, test } from 'vitest'
import { comparePolicies } from '../../src/compare/compare-policies.ts'
import { readText } from './read.ts'

const told = (old: string, now: string) =>
  comparePolicies(readText(old), readText(now)).changes.map(
    (d) => `${d.severity} ${d.rule} ${d.direction}: ${d.summary.replace(/^[^:]*: /, '')}`
  )
const back: Record<string, string> = {
  'scope-widened broadens': 'scope-narrowed narrows',
  'scope-narrowed narrows': 'scope-widened broadens',
  came: 'went',
  went: 'came'
}
const turned = (each: string) =>
  each.replaceAll(/scope-widened broadens|scope-narrowed narrows|\bcame\b|\bwent\b/g, (words) => back[words]!)

const policy = (says: string) => `We bake.\n\nThis policy ${says}`

test.each([
  {
    old: 'applies to our shop.',
    now: 'applies to our shop or our mill.',
    finds: 'widened broadens: “or our mill” came.'
  },
  { old: 'covers our shop.', now: 'covers our shop plus our mill.', finds: 'widened broadens: “plus our mill” came.' },
  {
    old: 'applies to our shop, our mill and our stall.',
    now: 'applies to our shop, our mill, our oven and our stall.',
    finds: 'widened broadens: “our oven” came.'
  },
  {
    old: 'applies to our shop and to our big old oven.',
    now: 'applies to our shop and our mill and to our big old oven and our stall.',
    finds: 'widened broadens: “our mill and” came; “and our stall” came.'
  },
  {
    old: 'applies to the shop here today.',
    now: 'applies to our shop here today and tomorrow.',
    finds: 'widened broadens: “and tomorrow” came.'
  },
  {
    old: 'applies to the shop.',
    now: 'applies to our shop and also mill.',
    finds: 'widened broadens: “and also mill” came.'
  },
  {
    old: 'applies to our guests.',
    now: 'applies to our guests except millers.',
    finds: 'narrowed narrows: “except millers” came.'
  },
  { old: 'applies to guests.', now: 'applies to guests who sing.', finds: 'narrowed narrows: “who sing” came.' },
  {
    old: 'does not apply to the mill.',
    now: 'does not apply to the mill and its oven.',
    finds: 'narrowed narrows: “and its oven” came.'
  },
  {
    old: 'does not apply to the mill.',
    now: 'does not apply to the mill unless it sings.',
    finds: 'widened broadens: “unless it sings” came.'
  },
  {
    old: "doesn't cover the mill.",
    now: "doesn't cover the mill or its oven.",
    finds: 'narrowed narrows: “or its oven” came.'
  },
  {
    old: 'will not apply to the mill.',
    now: 'will not apply to the mill or its oven.',
    finds: 'narrowed narrows: “or its oven” came.'
  }
])('$old > $now', ({ old, now, finds }) => {
  const whole = `substantial scope-${finds}`
  expect(told(policy(old), policy(now))).toEqual([whole])
  expect(told(policy(now), policy(old))).toEqual([turned(whole)])
})

test.each([
  { name: 'one thing for another', old: 'applies to our shop.', now: 'applies to our mill.' },
  {
    name: 'one thing here and another there',
    old: 'applies to our shop and our mill and to our big old oven.',
    now: 'applies to our shop and to our big old oven and our stall.'
  },
  { name: 'a thing more and a limit', old: 'applies to our shop.', now: 'applies to our shop and only our mill.' },
  { name: 'a denial', old: 'does not apply to the mill.', now: 'applies to the mill.' },
  { name: 'words that neither join nor limit', old: 'applies to guests.', now: 'applies to loud guests.' }
])('nobody can tell whether it covers more, so a person must look: $name', ({ old, now }) => {
  for (const each of [told(policy(old), policy(now)), told(policy(now), policy(old))]) {
    expect(each.map((d) => d.split(' ')[0])).toEqual(['review'])
    expect(each.join()).not.toContain('scope-')
  }
})

test.each([
  { name: 'other names for itself', old: 'This policy applies to our shop.', now: 'Our policy applies to our shop.' },
  { name: 'no policy that covers', old: 'This bread covers our shop.', now: 'This bread covers our shop and our mill.' }
])('no change of scope: $name', ({ old, now }) => {
  expect(told(old, now).map((d) => d.split(' ').slice(0, 2).join(' '))).toEqual(['editorial wording-changed'])
})

test.each([
  { says: 'This policy applies to the mill.', came: 'broadens' },
  { says: 'This notice does not cover the mill.', came: 'narrows' },
  { says: "This statement doesn't apply to the mill.", came: 'narrows' },
  { says: 'This policy will not apply to the mill.', came: 'narrows' }
])('$says', ({ says, came }) => {
  const went = came === 'broadens' ? 'narrows' : 'broadens'
  const words = says.slice(0, -1)
  expect(told('We bake.', `We bake. ${says}`)).toEqual([`review scope-statement-added ${came}: “${words}” came.`])
  expect(told(`We bake. ${says}`, 'We bake.')).toEqual([`review scope-statement-removed ${went}: “${words}” went.`])
})

test('a statement of scope that stands elsewhere is not new', () => {
  const old = 'This policy applies to us.\n\nBye now.'
  const now = `${old}\n\nThis policy applies to us.`
  expect(told(old, now)).toEqual(['editorial wording-added neutral: “This policy applies to us” came.'])
  expect(told(now, old)).toEqual(['editorial wording-removed neutral: “This policy applies to us” went.'])
})

test('ids of statements of scope hold what they said and say', () => {
  const id = (old: string, now: string) => comparePolicies(readText(policy(old)), readText(policy(now))).changes[0]!.id
  const ids = [
    id('applies to us.', 'applies to us and them.'),
    id('applies to us.', 'applies to us and Ann.'),
    id('applies to Ben.', 'applies to Ben and them.')
  ]
  expect(new Set(ids).size).toBe(ids.length)
})
