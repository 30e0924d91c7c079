import { expect, test } from 'vitest'
import { comparePolicies } from '../../src/compare/compare-policies.ts'
import type { FactKind } from '../../src/model.ts'
import { factsIn, type StatedFact } from './facts-in.ts'

const kinds = (old: string, now: string, facts: readonly StatedFact[] = [], gone: readonly StatedFact[] = facts) =>
  comparePolicies(factsIn(old, gone), factsIn(now, facts)).changes.map((d) => d.kind)

test.each([
  { says: 'Nobody under 13 may sing.', kind: 'children' },
  { says: 'We may change this policy.', kind: 'changeTerms' },
  { says: 'Never for end users.', kind: 'scope' },
  { says: 'It is never controlled by the mill.', kind: 'controllers' },
  { says: 'Never exercise them.', kind: 'rights' },
  { says: 'We never retain it.', kind: 'retentionPeriods' },
  { says: 'Never outside the house.', kind: 'transfers' },
  { says: 'We never bake cookies.', kind: 'cookies' },
  { says: 'Never share with them.', kind: 'recipients' },
  { says: 'It is never secure.', kind: 'security' },
  { says: 'Never a letter.', kind: 'contacts' },
  { says: 'We collect no bread.', kind: 'dataCategories' },
  { says: 'We use no salt.', kind: 'purposes' },
  { says: 'We never sleep.', kind: 'text' },
  { says: 'We never overshare with them.', kind: 'text' }
])('$says speaks of $kind', ({ says, kind }) => {
  expect(kinds('We bake.', `We bake. ${says}`)).toEqual([kind])
  expect(kinds(`We bake. ${says}`, 'We bake.')).toEqual([kind])
})

test.each([
  { heading: '## Cookies', says: 'We never retain it.', kind: 'cookies' },
  { heading: '## Cookies', says: 'Nobody under 13 may sing.', kind: 'children' },
  { heading: '## Cookies', says: 'Effective date: May 2020', kind: 'dates' },
  { heading: '## Cookies', says: 'Write to us.', kind: 'contacts' },
  { heading: '## Cookies\n\n### Salt', says: 'It is never sweet.', kind: 'cookies' },
  { heading: '## Where data come from', says: 'It is never sweet.', kind: 'sources' },
  { heading: '## Your choices', says: 'It is never sweet.', kind: 'rights' },
  { heading: '## Salt', says: 'It is never sweet.', kind: 'text' }
])('under $heading $says speaks of $kind', ({ heading, says, kind }) => {
  expect(new Set(kinds(`${heading}\n\nWe bake.`, `${heading}\n\nWe bake.\n\n${says}`))).toEqual(new Set([kind]))
})

const fact = (kind: FactKind, quote: string, more: object = {}): StatedFact => ({
  kind,
  concept: quote,
  quote,
  ...more
})

test.each([
  {
    name: 'the one of which a passage states the most facts',
    facts: [fact('recipients', 'mill'), fact('recipients', 'town'), fact('dataCategories', 'bread')],
    kind: 'recipients'
  },
  {
    name: 'the one of which it states the most, wherever they stand',
    facts: [fact('recipients', 'mill'), fact('dataCategories', 'bread'), fact('dataCategories', 'salt')],
    kind: 'dataCategories'
  },
  {
    name: 'of two that it states as often the first of the model',
    facts: [fact('recipients', 'mill'), fact('dataCategories', 'bread')],
    kind: 'dataCategories'
  },
  { name: 'no choice but a right', facts: [fact('choices', 'bread')], kind: 'rights' },
  { name: 'not who controls it', facts: [fact('controllers', 'mill', { name: 'mill' })], kind: 'text' },
  { name: 'not which law it is for', facts: [fact('jurisdictions', 'town')], kind: 'text' }
])('the kind of a passage is $name', ({ facts, kind }) => {
  const says = (days: number) => `We bake.\n\nThe mill and the town see bread and salt for ${days} days.`
  expect(kinds(says(3), says(4), facts)).toEqual([kind])
})

test('under a heading that says how data come, the facts of a passage tell its kind', () => {
  const says = (days: number) => `## Where data come from\n\nThe mill and the town see bread for ${days} days.`
  expect(kinds(says(3), says(4), [fact('recipients', 'mill')])).toEqual(['recipients'])
})

test('under a heading that says what a passage is for, its facts do not', () => {
  const says = (days: number) => `## Cookies\n\nThe mill and the town see bread for ${days} days.`
  expect(kinds(says(3), says(4), [fact('recipients', 'mill')])).toEqual(['cookies'])
})

test('the facts of the side that says more tell the kind, wherever the passage stands', () => {
  const says = (days: number, first = '') => `${first}We bake.\n\nThe mill and the town see bread for ${days} days.`
  const mill = [fact('recipients', 'mill')]
  expect(kinds(says(3), says(400), mill, [])).toEqual(['recipients'])
  expect(kinds(says(3), says(400), [], mill)).toEqual(['text'])
  expect(kinds(says(400), says(3), [], mill)).toEqual(['recipients'])
  expect(kinds(says(400), says(3), mill, [])).toEqual(['text'])
  const first = 'Owls hunt at dusk.\n\nNobody minds rain.\n\n'
  expect(kinds(says(3), says(400, first), mill)).toEqual(['text', 'recipients'])
  expect(kinds(says(400, first), says(3), mill)).toEqual(['text', 'recipients'])
})

test('of two sides that say as much the same one tells the kind, whichever is new', () => {
  const [one, other] = ['We never retain bread.', 'We never bake cookies.']
  expect(kinds(one, other)).toEqual(kinds(other, one))
})

test('the side that says more tells the kind, whichever it is', () => {
  const [old, now] = ['We never retain the old loaves.', 'We never share with them the very old loaves.']
  expect([kinds(old, now), kinds(now, old)]).toEqual([['recipients'], ['recipients']])
})

test.each([
  { from: 'Cookies', to: 'Weather', kind: 'cookies' },
  { from: 'Weather', to: 'Cookies', kind: 'cookies' },
  { from: 'Cookies', to: 'Security', kind: 'cookies' },
  { from: 'Security', to: 'Cookies', kind: 'cookies' },
  { from: 'Weather', to: 'International transfers', kind: 'transfers' },
  { from: 'Weather', to: 'Bread', kind: 'text' }
])('what moved from $from to $to is told as $kind', ({ from, to, kind }) => {
  const rest = 'Wheat rises fast on the warm shelf. Oats hardly rise at all, they say.'
  const rye = 'Rye rises slowly in the cold cellar below us.'
  const old = [`## ${from}`, rye, rest, `## ${to}`, 'It rains.']
  const now = [`## ${from}`, rest, `## ${to}`, 'It rains.', rye]
  expect(kinds(old.join('\n\n'), now.join('\n\n'))).toEqual([kind])
})
