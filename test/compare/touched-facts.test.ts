import { expect, test } from 'vitest'
import type { FactKind } from '../../src/model.ts'
import type { StatedFact } from './facts-in.ts'
import { changesOf, type Version } from './told.ts'

const fact = (kind: FactKind, quote: string, more: object = {}): StatedFact => ({
  kind,
  concept: 'Mill',
  quote,
  ...more
})
const mill = fact('recipients', 'the mill')
const rules = (old: Version, now: Version) => changesOf(old, now).map((d) => d.rule)

/** A fact that only one version states is a change of the policy where words that it rests on changed, and else none. */
test.each<{ name: string; old: string; now: string; fact?: StatedFact; isTold: boolean }>([
  { name: 'a sentence that came', old: 'We bake.', now: 'We bake. Then comes the mill.', isTold: true },
  { name: 'the same sentence', old: 'Then comes the mill.', now: 'Then comes the mill. We bake.', isTold: false },
  {
    name: 'a sentence that stayed behind one that changed in its line',
    old: 'We bake for 3 days. Then comes the mill.',
    now: 'We bake for 4 days. Then comes the mill.',
    isTold: false
  },
  {
    name: 'a sentence that stayed before one that changed in its line',
    old: 'Then comes the mill. We bake for 3 days.',
    now: 'Then comes the mill. We bake for 4 days.',
    isTold: false
  },
  {
    name: 'a sentence over lines of which another part changed',
    old: 'Each Sunday the mill\nrests for a day,\nand sings for 3 hours.',
    now: 'Each Sunday the mill\nrests for a day,\nand sings for 4 hours.',
    isTold: false
  },
  {
    name: 'a sentence over lines that came to be denied',
    old: 'Each Sunday the mill\nrests for a day,\nand sings for hours.',
    now: 'Each Sunday the mill\nrests for a day,\nand never sings for hours.',
    isTold: true
  },
  {
    name: 'a sentence in which a modal verb came',
    old: 'There the mill sings.',
    now: 'There the mill may sing.',
    isTold: true
  },
  {
    name: 'a sentence in which an act came',
    old: 'We bake for the mill.',
    now: 'We bake and share for the mill.',
    isTold: true
  },
  {
    name: 'a sentence in which idle words came',
    old: 'We sing for the mill.',
    now: 'We sing songs for the mill.',
    isTold: false
  },
  {
    name: 'a sentence that moved',
    old: 'Then comes the mill.\n\nWe bake old bread. We sing new songs.',
    now: 'We bake old bread. We sing new songs.\n\nThen comes the mill.',
    isTold: false
  },
  {
    name: 'a sentence set as a list',
    old: 'We feed cats and the mill.',
    now: 'We feed\n\n- cats\n- and the mill.',
    isTold: false
  },
  {
    name: 'an item under a statement that changed',
    old: 'We never feed:\n\n- cats\n- the mill',
    now: 'We often feed:\n\n- cats\n- the mill',
    isTold: true
  },
  {
    name: 'an item under the same statement',
    old: 'We feed:\n\n- cats\n- the mill',
    now: 'We feed:\n\n- cats\n- the mill\n- dogs',
    isTold: false
  },
  { name: 'a heading that came', old: 'We bake.', now: 'We bake.\n\n## About the mill\n\nIt turns.', isTold: true },
  {
    name: 'an entry of a table of contents that came',
    old: 'We bake.\n\n## About The Mill\n\nIt turns.',
    now: 'We bake.\n\n## About The Mill\n\nIt turns.\n\n- About the mill',
    isTold: false
  },
  {
    name: 'a period, beside which a number changed',
    old: 'We sing for 3 hours to the mill.',
    now: 'We sing for 4 hours to the mill.',
    fact: fact('retentionPeriods', 'the mill', { duration: 'P3D', event: null }),
    isTold: true
  },
  {
    name: 'an age, beside which a number changed',
    old: 'We sing for 3 hours to the mill.',
    now: 'We sing for 4 hours to the mill.',
    fact: fact('children', 'the mill', { minimumAge: 13 }),
    isTold: true
  },
  {
    name: 'a party, beside which a number changed',
    old: 'We sing for 3 hours to the mill.',
    now: 'We sing for 4 hours to the mill.',
    isTold: false
  }
])('$name: $isTold', ({ old, now, fact = mill, isTold }) => {
  const isOfFacts = (rule: string) => !/^(passage|wording|negation|statement|hedge)-/.test(rule)
  expect(rules([old], [now, fact]).some(isOfFacts)).toBe(isTold)
  expect(rules([now, fact], [old]).some(isOfFacts)).toBe(isTold)
})
