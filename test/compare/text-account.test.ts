import { expect, test } from 'vitest'
import { comparePolicies } from '../../src/compare/compare-policies.ts'
import { factsIn } from './facts-in.ts'
import type { Version } from './told.ts'

/** The account of two versions: its counts, and each hunk as `op: old > new [changes]`. */
function account([old, ...gone]: Version, [now, ...facts]: Version) {
  const { changes, text } = comparePolicies(factsIn(old, gone), factsIn(now, facts))
  const { hunks, ...counts } = text
  const rules = new Map(changes.map((change) => [change.id, change.rule]))
  const quotes = (passages: readonly { quote: string }[]) => passages.map((each) => each.quote).join(' | ')
  return {
    ...counts,
    hunks: hunks.map((d) => `${d.op}: ${quotes(d.old)} > ${quotes(d.new)} [${d.changes.map((id) => rules.get(id))}]`)
  }
}
const counts = { changedSentences: 0, explained: 0, unexplained: 0, layoutOnly: 0, moved: 0, hunks: [] as string[] }
const cats = 'Cats sleep on the warm roof all day.'
const dogs = 'Dogs bark at the green gate each night.'
const birds = 'Birds build their nests under the old bridge.'
const mill = { kind: 'recipients', concept: 'Mill', quote: 'the mill' } as const

test.each<{ name: string; old: Version; now: Version; finds: Partial<typeof counts> }>([
  { name: 'the same text', old: [cats], now: [cats], finds: {} },
  { name: 'no text', old: [''], now: [''], finds: {} },
  {
    name: 'one sentence more',
    old: [cats],
    now: [`${cats} ${dogs}`],
    finds: { changedSentences: 1, unexplained: 1, hunks: [`added:  > ${dogs} [wording-added]`] }
  },
  {
    name: 'neighbours that came alike are one hunk',
    old: [cats],
    now: [`${cats} ${dogs} ${birds}`],
    finds: { changedSentences: 2, unexplained: 2, hunks: [`added:  > ${dogs} | ${birds} [wording-added]`] }
  },
  {
    name: 'what came in two places is two hunks',
    old: [cats],
    now: [`${dogs} ${cats} ${birds}`],
    finds: {
      changedSentences: 2,
      unexplained: 2,
      hunks: [`added:  > ${dogs} [wording-added]`, `added:  > ${birds} [wording-added]`]
    }
  },
  {
    name: 'what a fact explains',
    old: [cats],
    now: [`${cats} We tell the mill.`, mill],
    finds: { changedSentences: 1, explained: 1, hunks: ['added:  > We tell the mill. [recipient-added]'] }
  },
  {
    name: 'what a fact explains beside what none does',
    old: [cats],
    now: [`${cats} We tell the mill. ${dogs}`, mill],
    finds: {
      changedSentences: 2,
      explained: 1,
      unexplained: 1,
      hunks: ['added:  > We tell the mill. [recipient-added]', `added:  > ${dogs} [wording-added]`]
    }
  },
  {
    name: 'what a fact explains in part',
    old: ['We tell Ann of bread for 3 days.'],
    now: ['We tell Ann and the mill of bread for 9 days.', mill],
    finds: {
      changedSentences: 1,
      unexplained: 1,
      hunks: [
        'edited: We tell Ann of bread for 3 days. > We tell Ann and the mill of bread for 9 days. [recipient-added,passage-changed]'
      ]
    }
  },
  {
    name: 'edited neighbours are two hunks',
    old: ['We sing for 3 hours. We dance for 4 hours.'],
    now: ['We sing for 5 hours. We dance for 6 hours.'],
    finds: {
      changedSentences: 2,
      unexplained: 2,
      hunks: [
        'edited: We sing for 3 hours. > We sing for 5 hours. [passage-changed]',
        'edited: We dance for 4 hours. > We dance for 6 hours. [passage-changed]'
      ]
    }
  },
  {
    name: 'one that moved',
    old: [`${birds}\n\n${cats} ${dogs}`],
    now: [`${cats} ${dogs}\n\n${birds}`],
    finds: { moved: 1, hunks: [`moved: ${birds} > ${birds} [passage-moved]`] }
  },
  {
    name: 'one that became two',
    old: ['Cats sleep on the warm roof all day and dogs bark at the green gate each night.'],
    now: ['Cats sleep on the warm roof all day. Most dogs bark at the green gate each night.'],
    finds: {
      changedSentences: 2,
      unexplained: 2,
      hunks: [
        'split: Cats sleep on the warm roof all day and dogs bark at the green gate each night. > Cats sleep on the warm roof all day. | Most dogs bark at the green gate each night. [wording-changed]'
      ]
    }
  },
  { name: 'other punctuation', old: ['Cats sleep, here.'], now: ['Cats sleep here.'], finds: { layoutOnly: 1 } },
  { name: 'emphasis', old: ['Cats _sleep_ here.'], now: ['Cats **sleep** here.'], finds: { layoutOnly: 1 } },
  { name: 'a list item', old: ['Cats sleep here.'], now: ['- Cats sleep here.'], finds: { layoutOnly: 1 } },
  {
    name: 'a sentence set as a list',
    old: ['We feed cats with dry food; dogs with old bones.'],
    now: ['We feed\n\n- cats with dry food;\n- dogs with old bones.'],
    finds: { layoutOnly: 3 }
  },
  { name: 'another line', old: [cats], now: [`\n\n\n${cats}`], finds: {} }
])('$name', ({ old, now, finds }) => {
  expect(account(old, now)).toEqual({ ...counts, ...finds })
})

test('a passage is cited by the lines of its own version', () => {
  const old = `We bake.\n\n${cats} ${dogs}`
  const now = `We bake.\n\n\n\nWe knead bread\ntoo.\n\nCats sleep on the warm red\nroof all day. Dogs bark at the blue gate each night.`
  const { hunks } = comparePolicies(factsIn(old, []), factsIn(now, [])).text
  const places = hunks.map((hunk) =>
    [hunk.old, hunk.new].map((side) => side.map((d) => [d.line, d.column, d.endLine, d.endColumn].join()))
  )
  expect(places).toEqual([
    [[], ['5,1,6,5']],
    [['3,1,3,37'], ['8,1,9,14']],
    [['3,38,3,77'], ['9,15,9,53']]
  ])
})

test('changes stand in the order of the new version, and what went by its old line', () => {
  const old = 'It costs 3 coins.\n\nWe bake.\n\nWe tell the mill.'
  const now = 'It costs 4 coins.\n\nWe bake.'
  const rules = (was: Version, is: Version) =>
    comparePolicies(factsIn(was[0], was.slice(1) as []), factsIn(is[0], is.slice(1) as [])).changes.map((d) => d.rule)
  expect(rules([old, mill], [now])).toEqual(['passage-changed', 'recipient-removed'])
  expect(rules([now], [old, mill])).toEqual(['passage-changed', 'recipient-added'])
  expect(rules([`${cats}\n\n${old}`, mill], [`${cats}\n\n${old.replace('3', '4')}\n\nWe sing for 3 hours.`])).toEqual([
    'passage-changed',
    'passage-added'
  ])
})

test('what no change tells, since its rule is off, is unexplained all the same', () => {
  const rules = { 'wording-added': 'off', 'wording-removed': 'off' } as const
  const { changes, text } = comparePolicies(factsIn(dogs, []), factsIn(birds, []), { rules })
  expect(changes).toEqual([])
  expect([text.changedSentences, text.explained, text.unexplained]).toEqual([2, 0, 2])
  expect(text.hunks.map((hunk) => hunk.op)).toEqual(['removed', 'added'])
})
