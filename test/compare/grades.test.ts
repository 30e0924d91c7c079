import { expect, test } from 'vitest'
import { comparePolicies } from '../../src/compare/compare-policies.ts'
import { factsIn } from './facts-in.ts'
import { readText } from './read.ts'

const grade = (old: string, now: string) =>
  comparePolicies(readText(`# Bread\n\n${old}`), readText(`# Bread\n\n${now}`)).changes.map(
    (d) => `${d.severity} ${d.kind}`
  )

test.each([
  { name: 'a typing error', old: 'You find futher help in the cellar.', new: 'You find further help in the cellar.' },
  { name: 'a contraction', old: "We're glad that you don't mind.", new: 'We are glad that you do not mind.' },
  { name: 'a hyphen of e-mail', old: 'We like e-mail.', new: 'We like email.' },
  {
    name: 'a word that says the same',
    old: 'We share recipes with the mill.',
    new: 'We disclose recipes with the mill.'
  },
  { name: 'an article', old: 'The sale of bread is fun.', new: 'The sale of your bread is fun.' },
  {
    name: 'plural for singular',
    old: 'We record each visit of a partner.',
    new: 'We record each visits of the partners.'
  },
  { name: 'a heading', old: '## Data we hold\n\nIt is warm.', new: '## What we hold\n\nIt is warm.' },
  { name: 'a greeting', old: 'Bread is good.', new: 'Bread is good. Thank you for your visit!' },
  {
    name: 'a pointer to another page',
    old: 'Bread is good.',
    new: 'Bread is good. Learn more about how we use flour on our flour page.'
  },
  {
    name: 'a list that was never closed',
    old: 'We ask for things including your name.',
    new: 'We ask for things including but not limited to your name.'
  },
  { name: 'present for future', old: 'We will delete old letters.', new: 'We delete old letters.' },
  {
    name: 'the number of a section that is referred to',
    old: '## 3. Flour\n\nSee section 3.',
    new: '## 2. Flour\n\nSee section 2.'
  },
  {
    name: 'a suite in an address',
    old: 'The baker at 3 Mill Lane Suite 300 Ghent is glad.',
    new: 'The baker at 3 Mill Lane Suite 350 Ghent is glad.'
  },
  { name: 'how to get in touch', old: 'Write to us at 3 Mill Lane.', new: 'Write to us at 5 Mill Lane.' },
  {
    name: 'words that stand elsewhere already',
    old: 'We keep your name for 3 days.\n\nBread is good.',
    new: 'We keep your name for 3 days.\n\nBread is good.\n\nWe keep your name for 3 days.'
  }
])('editorial: $name', ({ old, new: now }) => {
  const found = grade(old, now)
  expect(found.filter((d) => !d.startsWith('editorial'))).toEqual([])
})

test.each([
  { name: 'a number', old: 'It rests for 3 hours.', new: 'It rests for 4 hours.' },
  {
    name: 'a reference to another section',
    old: '## 2. Flour\n\nSee section 2.\n\n## 3. Salt',
    new: '## 2. Flour\n\nSee section 3.\n\n## 3. Salt'
  },
  { name: 'a number in words that is one letter away', old: 'It rests eight nights.', new: 'It rests eighty nights.' },
  { name: 'another word that is one letter away', old: 'It holds contact data.', new: 'It holds contract data.' },
  { name: 'a number in words', old: 'It rests for three nights.', new: 'It rests for four nights.' },
  { name: 'a not', old: 'The baker does sing.', new: 'The baker does not sing.' },
  { name: 'a contracted not', old: 'The baker does sing.', new: "The baker doesn't sing." },
  { name: 'an only', old: 'The baker sings at night.', new: 'The baker sings only at night.' },
  { name: 'may and will', old: 'The baker may sing.', new: 'The baker will sing.' },
  { name: 'data', old: 'We note your street.', new: 'We note your street and birthday, religion and shoe.' },
  { name: 'a party', old: 'The mill learns of it.', new: 'The mill and its affiliates learn of it.' },
  { name: 'a right', old: 'You may come in.', new: 'You may come in and object.' },
  {
    name: 'words of weight that change places',
    old: 'Guests may not sing but dance.',
    new: 'Guests may sing but not dance.'
  },
  {
    name: 'many new words of no known weight',
    old: 'The baker sings.',
    new: 'The baker sings while juggling burning torches above sleeping kittens.'
  },
  { name: 'a figure that grows by one letter', old: 'It costs 100 coins.', new: 'It costs 1000 coins.' },
  {
    name: 'a place that a part is for',
    old: 'This part is for bakers of Delaware and Oregon.',
    new: 'This part is for bakers of Delaware, Oregon and Minnesota.'
  }
])('for a person to review: $name', ({ old, new: now }) => {
  expect(grade(old, now)).toContain('review text')
})

test.each([
  { heading: 'Your rights', kind: 'rights' },
  { heading: 'How long we keep data', kind: 'retentionPeriods' },
  { heading: 'Children', kind: 'children' },
  { heading: 'Weather', kind: 'text' }
])('a change under “$heading” is told as $kind', ({ heading, kind }) => {
  const page = (hours: number) => readText(`# Bread\n\n## ${heading}\n\nIt takes the baker ${hours} hours.`)
  expect(comparePolicies(page(3), page(4)).changes.map((d) => d.kind)).toEqual([kind])
})

test('an id holds neither line nor path, and tells the same change in two places apart', () => {
  const once = comparePolicies(readText('It costs 3 coins.'), readText('It costs 4 coins.'))
  const lower = comparePolicies(
    readText('# Bread\n\nHello.\n\nIt costs 3 coins.'),
    readText('# Bread\n\nHello.\n\nIt costs 4 coins.')
  )
  const [first] = once.changes
  expect(lower.changes.map((d) => d.id)).toEqual([first!.id])
  const [added] = comparePolicies(readText('Hello.'), readText('Hello.\n\nIt costs 4 coins.')).changes
  const twice = comparePolicies(
    readText('Hello.\n\nSit down.'),
    readText('It costs 4 coins.\n\nHello.\n\nSit down.\n\nIt costs 4 coins.')
  )
  expect(twice.changes.map((d) => d.id)).toEqual([added!.id, `${added!.id}-2`])
})

test('words that gave way to the same others in many sentences are told once, with every line', () => {
  const page = (name: string) =>
    readText(['bread', 'rye', 'spelt'].map((loaf) => `The ${name} pays for ${loaf} each week.`).join('\n\n'))
  const { changes, text } = comparePolicies(page('guest'), page('affiliate'))
  expect(changes.map(({ summary }) => summary)).toEqual([
    'Words changed that no fact explains: “guest” became “affiliate”, in 3 sentences (lines 1, 3, 5).'
  ])
  expect(text.hunks.map((hunk) => hunk.changes)).toEqual([[changes[0]!.id], [changes[0]!.id], [changes[0]!.id]])
})

test('what comes from the same words is said once', () => {
  const facts = (['legalBases', 'legitimateInterests'] as const).map((kind) => ({
    kind,
    concept: 'LegitimateInterest',
    quote: 'legitimate interest'
  }))
  const now = 'We bake. We do it for our legitimate interest.'
  const { changes } = comparePolicies(factsIn('We bake.', []), factsIn(now, facts))
  expect(changes.map((d) => d.rule)).toEqual(['legal-basis-added'])
})

test('a fact whose sentence did not change is the reader’s doing, and no change', () => {
  const says = 'We note your street and your weight.\n\nIt costs 3 coins.'
  const fact = { kind: 'dataCategories', concept: 'Health', quote: 'weight' } as const
  const diff = comparePolicies(factsIn(says, []), factsIn(says.replace('3', '4'), [fact]))
  expect(diff.changes.map((d) => d.rule)).toEqual(['passage-changed'])
})

test('words beside a change of facts that no fact explains are told on their own', () => {
  const fact = { kind: 'recipients', concept: 'Affiliate', quote: 'parent company' } as const
  const diff = comparePolicies(
    factsIn('The mill sees your orders for 3 days.', []),
    factsIn('The mill and our parent company see your orders for 9 days.', [fact])
  )
  expect(diff.changes.map((d) => d.rule).sort()).toEqual(['passage-changed', 'recipient-added'])
})
