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
