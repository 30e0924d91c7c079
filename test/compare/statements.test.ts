import { expect, test } from 'vitest'
import { comparePolicies } from '../../src/compare/compare-policies.ts'
import { readText } from './read.ts'

/** Rule and direction of each change that is not editorial, and how many sentences stay unexplained. */
const told = (old: string, now: string) => {
  const diff = comparePolicies(readText(old), readText(now))
  return diff.changes
    .filter((change) => change.severity !== 'editorial')
    .map((change) => `${change.rule} ${change.direction}`)
}
const opposite: Record<string, string> = { broadens: 'narrows', narrows: 'broadens', neutral: 'neutral' }
const mirrors: Record<string, string> = {
  'wish-became-duty': 'duty-became-wish',
  'hedge-dropped': 'hedge-added',
  'scope-widened': 'scope-narrowed',
  'scope-narrowed': 'scope-widened',
  'scope-statement-added': 'scope-statement-removed'
}

test.each([
  {
    old: '## Who gets your data\n\nWe may share your name with the mill.',
    new: '## Who gets your data\n\nWe will share your name with the mill.',
    finds: 'wish-became-duty broadens'
  },
  {
    old: '## Who gets your data\n\nWe may not share your name with the mill.',
    new: '## Who gets your data\n\nWe will not share your name with the mill.',
    finds: 'wish-became-duty narrows'
  },
  {
    old: '## How long we keep data\n\nWe may delete old letters.',
    new: '## How long we keep data\n\nWe will delete old letters.',
    finds: 'wish-became-duty narrows'
  },
  { old: 'You may write a letter first.', new: 'You must write a letter first.', finds: 'wish-became-duty broadens' },
  { old: 'The baker can sing.', new: 'The baker shall sing.', finds: 'wish-became-duty neutral' },
  {
    old: '## Who gets your data\n\nThe mill may see your name.',
    new: '## Who gets your data\n\nThe mill sees your name.',
    finds: 'hedge-dropped broadens'
  },
  {
    old: 'This policy applies to our shop.',
    new: 'This policy applies to our shop and our market stall.',
    finds: 'scope-widened broadens'
  },
  {
    old: 'This policy applies to our shop, our mill and our market stall.',
    new: 'This policy applies to our shop and our market stall.',
    finds: 'scope-narrowed narrows'
  },
  {
    old: 'This policy applies to people who visit our shop.',
    new: 'This policy applies only to people who visit our shop.',
    finds: 'scope-narrowed narrows'
  },
  {
    old: 'This policy does not apply to the mill.',
    new: 'This policy does not apply to the mill or the stall.',
    finds: 'scope-narrowed narrows'
  },
  {
    old: 'We bake bread.',
    new: 'We bake bread. This policy also covers the bread that we send by post.',
    finds: 'scope-statement-added broadens'
  },
  {
    old: 'We bake bread.',
    new: 'We bake bread. This policy does not cover what the mill does.',
    finds: 'scope-statement-added narrows'
  }
])('$old > $new', ({ old, new: now, finds }) => {
  expect(told(old, now)).toEqual([finds])
  const [rule, direction] = finds.split(' ') as [string, string]
  expect(told(now, old)).toEqual([`${mirrors[rule]} ${opposite[direction]}`])
})

test('what else changed in the sentence is told beside the modal verb', () => {
  const [old, now] = ['We may keep your letter for 3 days.', 'We will keep your letter for 5 days.']
  const rules = told(`We bake.\n\n${old}`, `We bake.\n\n${now}`)
  expect(rules.some((rule) => rule.startsWith('wish-became-duty'))).toBe(true)
  expect(rules.length).toBeGreaterThan(1)
})

test.each([
  { old: 'This policy applies to our shop.', new: 'This policy applies to our bakery.' },
  {
    old: 'This policy applies to visitors of our shop.',
    new: 'This policy applies to registered visitors of our shop.'
  }
])('nobody can tell whether it covers more: $old > $new', ({ old, new: now }) => {
  expect(told(old, now).filter((rule) => rule.startsWith('scope'))).toEqual([])
})
