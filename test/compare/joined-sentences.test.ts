import { expect, test } from 'vitest'
import { aligned, swapped } from './aligned.ts'

const evening =
  'Each evening, after the last guest has gone home and the doors are locked, our oldest baker counts the loaves, ' +
  'sweeps the floor, feeds the cat, writes a sum into his book and walks home through fields of rye under many stars.'
const kept = 'It is warm in here.'

/** What is told holds from either side: where one sentence became two, the way back is two that became one. */
test.each([
  {
    name: 'a little of a long sentence stays',
    old: evening,
    now: 'Our oldest baker counts the loaves.',
    groups: ['edited each evening | our oldest']
  },
  {
    name: 'a little of a long sentence stays, elsewhere',
    old: `${evening}\n\n${kept}`,
    now: `${kept}\n\nOur oldest baker counts the loaves.`,
    groups: ['same it is | it is', 'edited each evening | our oldest']
  },
  {
    name: 'so do four words of it',
    old: `${evening}\n\n${kept}`,
    now: `${kept}\n\nBaker counts the loaves.`,
    groups: ['same it is | it is', 'edited each evening | baker counts']
  },
  {
    name: 'three words of it may come from anywhere',
    old: `${evening}\n\n${kept}`,
    now: `${kept}\n\nFeeds the cat.`,
    groups: ['removed each evening | ', 'same it is | it is', 'added  | feeds the']
  },
  {
    name: 'three words in the same place come from it',
    old: `${evening}\n\n${kept}`,
    now: `Feeds the cat.\n\n${kept}`,
    groups: ['edited each evening | feeds the', 'same it is | it is']
  },
  {
    name: 'two known words of three are enough in the same place',
    old: evening,
    now: 'Feeds the horse.',
    groups: ['edited each evening | feeds the']
  },
  {
    name: 'two known words of four are not',
    old: evening,
    now: 'Feeds the brown horse.',
    groups: ['removed each evening | ', 'added  | feeds the']
  },
  {
    name: 'elsewhere most words must be known',
    old: `${evening}\n\n${kept}`,
    now: `${kept}\n\nOur oldest baker counts old coins.`,
    groups: ['removed each evening | ', 'same it is | it is', 'added  | our oldest']
  },
  {
    name: 'in the same place fewer will do',
    old: `${evening}\n\n${kept}`,
    now: `Our oldest baker counts coins.\n\n${kept}`,
    groups: ['edited each evening | our oldest', 'same it is | it is']
  },
  {
    name: 'beside a sentence that is new',
    old: evening,
    now: 'Nobody minds rain. Our oldest baker counts the loaves.',
    groups: ['added  | nobody minds', 'edited each evening | our oldest']
  },
  {
    name: 'of two sentences the one that holds more of it',
    old: `Perhaps our oldest baker counts sheep, as the whole village says with a smile of anybody who sleeps at noon in summer. ${evening}`,
    now: 'Our oldest baker counts the loaves.',
    groups: ['removed perhaps our | ', 'edited each evening | our oldest']
  },
  {
    name: 'of two sentences that hold as much of it the first',
    old: `${evening}\n\nBefore noon, ${evening}`,
    now: 'Our oldest baker counts the loaves.',
    groups: ['edited each evening | our oldest', 'removed before noon | ']
  },
  {
    name: 'a sentence that found its like joins no other',
    old: `Our oldest baker counts the warm loaves. ${evening}`,
    now: 'Our oldest baker counts the loaves.',
    groups: ['edited our oldest | our oldest', 'removed each evening | ']
  },
  {
    name: 'three parts in their order, though the last is the most like the whole',
    old: 'Cats sleep, dogs bark at night, and birds build nests of straw under the old stone bridge.',
    now: 'Many cats sleep. All dogs bark at night. Birds build nests of straw under the old stone bridge.',
    groups: ['split cats sleep | many cats, all dogs, birds build']
  },
  {
    name: 'words that a better match has already are not joined to it',
    old: 'Birds build nests of straw and feathers under the old stone bridge.',
    now: 'Birds build nests of straw and wool under the old stone bridge. Straw and more straw under the old.',
    groups: ['edited birds build | birds build', 'added  | straw and']
  },
  {
    name: 'words that a better match has already are joined where they stood before it',
    old: 'We bake bread and we bake cake all day.',
    now: 'We bake. Bread and we bake cake all night.',
    groups: ['split we bake | we bake, bread and']
  }
])('$name', ({ old, now, groups }) => {
  expect(aligned(old, now)).toEqual(groups)
  expect(aligned(now, old).sort()).toEqual(swapped(groups).sort())
})
