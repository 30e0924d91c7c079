import { expect, test } from 'vitest'
import { comparePolicies } from '../../src/compare/compare-policies.ts'
import { readText } from './read.ts'

/** Every change, as `rule kind old lines > new lines: what the summary says behind its colon`. */
const told = (old: string, now: string) =>
  comparePolicies(readText(old), readText(now)).changes.map(
    (d) => `${d.rule} ${d.kind} ${d.oldLines} > ${d.newLines}: ${d.summary.replace(/^[^:]*: /, '')}`
  )

const frame = 'We bake.'
const grains = ['rye', 'oats', 'corn', 'wheat', 'spelt', 'rice', 'millet', 'barley']
const payers = (who: string, count: number) =>
  grains.slice(0, count).map((grain) => `The ${who} of ${grain} bread pays each day.`)

test.each([
  {
    name: 'sentences that came together are told once',
    old: frame,
    now: `${frame}\n\nNobody may sit down.\n\nNobody may stand up.`,
    finds: ['passage-added text  > 3,5: “Nobody may sit down” came; “Nobody may stand up” came.']
  },
  {
    name: 'so are those that went',
    old: `${frame}\n\nNobody may sit down.\n\nNobody may stand up.`,
    now: frame,
    finds: ['passage-removed text 3,5 > : “Nobody may sit down” went; “Nobody may stand up” went.']
  },
  {
    name: 'under two headings they are told twice',
    old: `# Sitting\n\n${frame}\n\n# Standing\n\nWe knead.`,
    now: `# Sitting\n\n${frame}\n\nNobody may sit down.\n\n# Standing\n\nNobody may stand up.\n\nWe knead.`,
    finds: [
      'passage-added text  > 5,5: “Nobody may sit down” came.',
      'passage-added text  > 9,9: “Nobody may stand up” came.'
    ]
  },
  {
    name: 'with another sentence between them they are told twice',
    old: 'Hello there, old friend.',
    now: 'Nobody may sit down.\n\nHello there, old friend.\n\nNobody may stand up.',
    finds: [
      'passage-added text  > 1,1: “Nobody may sit down” came.',
      'passage-added text  > 5,5: “Nobody may stand up” came.'
    ]
  },
  {
    name: 'of two kinds they are told twice',
    old: frame,
    now: `${frame}\n\nNobody shares it with third parties.\n\nNobody must retain it.`,
    finds: [
      'passage-added recipients  > 3,3: “Nobody shares it with third parties” came.',
      'passage-added retentionPeriods  > 5,5: “Nobody must retain it” came.'
    ]
  },
  {
    name: 'of two weights they are told twice',
    old: frame,
    now: `${frame}\n\nNobody may sit down.\n\nThe weather is fine.`,
    finds: [
      'passage-added text  > 3,3: “Nobody may sit down” came.',
      'wording-added text  > 5,5: “The weather is fine” came.'
    ]
  },
  {
    name: 'sentences that were edited are told one by one',
    old: 'We sing for 3 hours. We dance for 4 hours.',
    now: 'We sing for 5 hours. We dance for 6 hours.',
    finds: ['passage-changed text 1,1 > 1,1: “3” became “5”.', 'passage-changed text 1,1 > 1,1: “4” became “6”.']
  },
  {
    name: 'what went and what came in its place',
    old: `${frame}\n\nNobody may sit down.`,
    now: `${frame}\n\nEvery guest must sing three long songs.`,
    finds: [
      'passage-removed text 3,3 > : “Nobody may sit down” went.',
      'passage-added text  > 3,3: “Every guest must sing three long songs” came.'
    ]
  },
  {
    name: 'one word for another throughout is told once, with the first six lines',
    old: payers('guest', 8).join('\n\n'),
    now: payers('broker', 8).join('\n\n'),
    finds: [
      'passage-changed text 1,1 > 1,1: “guest” became “broker”, in 8 sentences (lines 1, 3, 5, 7, 9, 11 and 2 more).'
    ]
  },
  {
    name: 'six lines are all named',
    old: payers('guest', 6).join('\n\n'),
    now: payers('broker', 6).join('\n\n'),
    finds: ['passage-changed text 1,1 > 1,1: “guest” became “broker”, in 6 sentences (lines 1, 3, 5, 7, 9, 11).']
  },
  {
    name: 'a line is named once',
    old: payers('guest', 2).join(' '),
    now: payers('broker', 2).join(' '),
    finds: ['passage-changed text 1,1 > 1,1: “guest” became “broker”, in 2 sentences (line 1).']
  },
  {
    name: 'one word for another in passages of two kinds is told twice',
    old: `## Cookies\n\n${payers('guest', 2)[0]}\n\n## Security\n\n${payers('guest', 2)[1]}`,
    now: `## Cookies\n\n${payers('broker', 2)[0]}\n\n## Security\n\n${payers('broker', 2)[1]}`,
    finds: [
      'passage-changed cookies 3,3 > 3,3: “guest” became “broker”.',
      'passage-changed security 7,7 > 7,7: “guest” became “broker”.'
    ]
  },
  {
    name: 'one sentence that came in two places is told twice',
    old: `${frame}\n\nHello there, old friend.\n\nSit down.`,
    now: `${frame}\n\nNobody may sing.\n\nHello there, old friend.\n\nNobody may sing.\n\nSit down.`,
    finds: ['passage-added text  > 3,3: “Nobody may sing” came.', 'passage-added text  > 7,7: “Nobody may sing” came.']
  },
  {
    name: 'a word that came: its line, and the line where it is missing',
    old: 'The baker sings of old kings\nand of young queens\nall night long.',
    now: 'The baker sings of old kings\nand only of young queens\nall night long.',
    finds: ['negation-added text 2,2 > 2,2: “only” came.']
  },
  {
    name: 'a word that went from the start',
    old: 'Only guests sing of old kings and queens.',
    now: 'Guests sing of old kings and queens.',
    finds: ['negation-dropped text 1,1 > 1,1: “Only” went.']
  },
  {
    name: 'words of two lines',
    old: 'The baker sings of old kings\nand of young queens\nall night long.',
    now: 'The baker sings of two kings\nand of young queens\nall day long.',
    finds: ['passage-changed text 1,3 > 1,3: “old” became “two”; “night” became “day”.']
  },
  {
    name: 'many places: the first three and how many more',
    old: 'The old baker of the small town sings of three kings and queens by night.',
    now: 'The young baker of the large town sings of four dukes and duchesses by day.',
    finds: [
      'passage-changed text 1,1 > 1,1: “old” became “young”; “small” became “large”; “three kings” became “four dukes”; and 2 more.'
    ]
  },
  {
    name: 'what is long is cut',
    old: frame,
    now: `${frame} Nobody may ${'sing and dance and '.repeat(8)}jump.`,
    finds: [
      'passage-added text  > 1,1: “Nobody may sing and dance and sing and dance and sing and dance and sing and dance and si…” came.'
    ]
  },
  {
    name: 'and not where a space would stand before the cut',
    old: frame,
    now: `${frame} Nobody may ${'x'.repeat(77)} sing.`,
    finds: [`passage-added text  > 1,1: “Nobody may ${'x'.repeat(77)}…” came.`]
  },
  {
    name: 'what just fits is whole',
    old: frame,
    now: `${frame} Nobody may ${'x'.repeat(79)}.`,
    finds: [`passage-added text  > 1,1: “Nobody may ${'x'.repeat(79)}” came.`]
  },
  {
    name: 'a sentence that became two',
    old: 'The baker sings of old kings and the miller dances with young queens.',
    now: 'The baker never sings of old kings. The miller dances with young queens.',
    finds: ['negation-added text 1,1 > 1,1: “never” came; “and” went.']
  }
])('$name', ({ old, now, finds }) => {
  expect(told(old, now)).toEqual(finds)
})

test.each([
  ['sing', 'sing not', 'negation-added'],
  ['sing', 'never sing', 'negation-added'],
  ['sing', 'sing only', 'negation-added'],
  ['sing songs', 'sing no songs', 'negation-added'],
  ['sing or dance', 'neither sing nor dance', 'negation-added'],
  ['sing when asked', 'sing unless asked', 'negation-added'],
  ['sing with Ann', 'sing except Ann', 'negation-added'],
  ['sing for three hours', 'sing for four hours', 'passage-changed'],
  ['never sing', 'only sing', 'passage-changed'],
  ['sing', 'never ever sing songs of old kings', 'passage-changed'],
  ['sing in the house', 'sing in the garden', 'wording-changed'],
  ['sing', 'sing while juggling torches', 'wording-changed'],
  ['sing', 'sing while juggling burning torches', 'passage-changed']
])('%s > %s is told as %s', (was, is, rule) => {
  const rules = (old: string, now: string) =>
    told(`The bakers ${old}.`, `The bakers ${now}.`).map((each) => each.split(' ')[0])
  expect(rules(was, is)).toEqual([rule])
  expect(rules(is, was)).toEqual([rule.replace('negation-added', 'negation-dropped')])
})

test.each([
  {
    name: 'of a section that was renumbered',
    old: '## 2. Flour\n\nSee section 2.\n\n## 3. Salt',
    now: '## 3. Flour\n\nSee section 3.\n\n## 4. Salt',
    finds: 'wording-changed'
  },
  {
    name: 'of another section',
    old: '## 2. Flour\n\nSee section 2.\n\n## 3. Salt',
    now: '## 2. Flour\n\nSee section 3.\n\n## 3. Salt',
    finds: 'passage-changed'
  },
  {
    name: 'of a section that is not there',
    old: '## 2. Flour\n\nSee section 7.',
    now: '## 2. Flour\n\nSee section 8.',
    finds: 'passage-changed'
  },
  {
    name: 'of a section where two have the number',
    old: '## 2. Flour\n\nSee section 2.\n\n## 2. Salt',
    now: '## 3. Flour\n\nSee section 3.\n\n## 2. Salt',
    finds: 'passage-changed'
  },
  {
    name: 'of the same title, but no reference',
    old: '## 2. Flour\n\nTake cup 2.',
    now: '## 3. Flour\n\nTake cup 3.',
    finds: 'passage-changed'
  },
  {
    name: 'of a reference to something else',
    old: '## 2. Flour\n\nAll of this stands in section 2.',
    now: '## 3. Flour\n\nAll of this stands in clause 3.',
    finds: 'passage-changed'
  },
  {
    name: 'in Roman figures',
    old: '## II. Flour\n\nSee part II.',
    now: '## III. Flour\n\nSee part III.',
    finds: 'wording-changed'
  },
  {
    name: 'of two levels',
    old: '## 2.1 Flour\n\nSee clause 2.1.',
    now: '## 3.1 Flour\n\nSee clause 3.1.',
    finds: 'wording-changed'
  },
  {
    name: 'of two figures',
    old: '## 12. Flour\n\nSee section 12.',
    now: '## 13. Flour\n\nSee section 13.',
    finds: 'wording-changed'
  },
  {
    name: 'of two levels and two figures',
    old: '## 2.10 Flour\n\nSee clause 2.10.',
    now: '## 2.11 Flour\n\nSee clause 2.11.',
    finds: 'wording-changed'
  },
  {
    name: 'of a section with a title in bold',
    old: '**2. Flour**\n\nWe bake. See section 2.',
    now: '**3. Flour**\n\nWe bake. See section 3.',
    finds: 'wording-changed'
  },
  {
    name: 'of a paragraph that is no section',
    old: '2: We mix all flour well.\n\nSee section 2.',
    now: '3: We mix all flour well.\n\nSee section 3.',
    finds: 'passage-changed'
  },
  {
    name: 'of a room, then in words',
    old: 'The oven stands in room 3.',
    now: 'The oven stands in room four.',
    finds: 'passage-changed'
  },
  { name: 'of a room', old: 'The oven stands in room 3.', now: 'The oven stands in room 4.', finds: 'wording-changed' },
  { name: 'of hours', old: 'The oven runs for hours 3.', now: 'The oven runs for hours 4.', finds: 'passage-changed' },
  { name: 'at the start', old: '3 ovens stand in room 3.', now: '4 ovens stand in room 3.', finds: 'passage-changed' },
  {
    name: 'of a room, in words',
    old: 'The oven stands in room three.',
    now: 'The oven stands in room four.',
    finds: 'passage-changed'
  },
  {
    name: 'of more rooms',
    old: 'The oven stands in room 3.',
    now: 'The oven stands in room 4 and 5.',
    finds: 'passage-changed'
  }
])('a number $name', ({ old, now, finds }) => {
  const rules = (was: string, is: string) =>
    new Set(
      told(was, is)
        .filter((each) => !each.includes('Reworded'))
        .map((each) => each.split(' ')[0])
    )
  expect(rules(old, now)).toEqual(new Set([finds]))
  expect(rules(now, old)).toEqual(new Set([finds]))
})

test.each([
  ['We may mix 3 rye, 4 oats, 3 rye, 4 oats.', 'We may mix 4 oats, 3 rye, 4 oats, 3 rye.'],
  ['Never sing, only dance, never sing.', 'Only dance, never sing, only dance.']
])('the words that went come back when versions swap: %s', (one, other) => {
  const words = (old: string, now: string) => told(old, now).map((each) => each.replace(/^.*?: /, ''))
  const turned = (each: string) => each.replaceAll(/came|went/g, (word) => (word === 'came' ? 'went' : 'came'))
  expect(words(one, other).length).toBeGreaterThan(0)
  expect(words(other, one)).toEqual(words(one, other).map(turned))
})
