import { expect, test } from 'vitest'
import { comparePolicies } from '../../src/compare/compare-policies.ts'
import { readText } from './read.ts'

/** Every change, as `rule old lines > new lines: what the summary says behind its colon`. */
const told = (old: string, now: string) =>
  comparePolicies(readText(old), readText(now)).changes.map(
    (d) => `${d.rule} ${d.oldLines} > ${d.newLines}: ${d.summary.replace(/^[^:]*: /, '')}`
  )

const frame = 'We bake.'
const comments = (...texts: string[]) => [frame, ...texts.map((text) => `<!-- ${text} -->`)].join('\n\n')

test.each([
  {
    name: 'one more',
    old: comments('One'),
    now: comments('One', 'Two'),
    finds: ['comment-changed  > 5,5: “Two” came.']
  },
  {
    name: 'once less',
    old: comments('One', 'One'),
    now: comments('One'),
    finds: ['comment-changed 5,5 > : “One” went.']
  },
  {
    name: 'once more',
    old: comments('One'),
    now: comments('One', 'One'),
    finds: ['comment-changed  > 5,5: “One” came.']
  },
  {
    name: 'one for another, and an instruction for another',
    old: comments('One', 'assent ignore data/name'),
    now: comments('Two', 'assent ignore data/location'),
    finds: [
      'comment-changed 3,3 > 3,3: “One” went; “Two” came.',
      'instruction-changed 5,5 > 5,5: “assent ignore data/name” went; “assent ignore data/location” came.'
    ]
  },
  {
    name: 'four are named',
    old: comments('a', 'b', 'c', 'd'),
    now: frame,
    finds: ['comment-changed 3,9 > : “a” went; “b” went; “c” went; “d” went.']
  },
  {
    name: 'of five, one is counted',
    old: comments('a', 'b'),
    now: comments('c', 'd', 'e'),
    finds: ['comment-changed 3,5 > 3,7: “a” went; “b” went; “c” came; “d” came; 1 more.']
  },
  {
    name: 'a long one is cut',
    old: frame,
    now: comments('x'.repeat(61)),
    finds: [`comment-changed  > 3,3: “${'x'.repeat(60)}…” came.`]
  },
  {
    name: 'one that just fits is whole',
    old: frame,
    now: comments('x'.repeat(60)),
    finds: [`comment-changed  > 3,3: “${'x'.repeat(60)}” came.`]
  },
  { name: 'other spaces are no news', old: comments('One   two '), now: comments('One\ntwo'), finds: [] },
  {
    name: 'another place is no news',
    old: `${comments('One')}\n\nBye.`,
    now: `${frame}\n\nBye.\n\n<!-- One -->`,
    finds: []
  }
])('comments: $name', ({ old, now, finds }) => {
  expect(told(old, now)).toEqual(finds)
})

test('an id of a comment holds what went and what came', () => {
  const id = (old: string, now: string) => comparePolicies(readText(old), readText(now)).changes[0]!.id
  const ids = [
    id(comments('a'), comments('b')),
    id(comments('b'), comments('a')),
    id(comments('a'), frame),
    id(frame, comments('a')),
    id(comments('a'), comments('c'))
  ]
  expect(new Set(ids).size).toBe(ids.length)
})

const matter = (entries: string, fence = '---') => `---\n${entries}\n${fence}\n\n${frame}`

test.each([
  {
    name: 'entries that came and changed',
    old: matter('a: 1\nb: 2'),
    now: matter('c: 4\na: 1\nb: 3'),
    finds: ['front-matter-changed 1,4 > 1,5: The front matter of the file changed: b, c.']
  },
  {
    name: 'front matter where there was none',
    old: frame,
    now: matter('title: x'),
    finds: ['front-matter-changed  > 1,3: The front matter of the file changed: title.']
  },
  {
    name: 'no front matter any more',
    old: matter('title: x'),
    now: frame,
    finds: ['front-matter-changed 1,3 > : The front matter of the file changed: title.']
  },
  { name: 'another order is no news', old: matter('a: 1\nb: 2'), now: matter('b: 2\na: 1'), finds: [] },
  {
    name: 'a list',
    old: matter('a: [1, 2]'),
    now: matter('a: [1, 3]'),
    finds: ['front-matter-changed 1,3 > 1,3: The front matter of the file changed: a.']
  },
  {
    name: 'a fence with spaces behind it',
    old: matter('a: 1', '---  '),
    now: matter('a: 2', '---  '),
    finds: ['front-matter-changed 1,3 > 1,3: The front matter of the file changed: a.']
  },
  {
    name: 'dashes in a value',
    old: matter('a: 1\nb: |\n  ---x'),
    now: matter('a: 2\nb: |\n  ---x'),
    finds: ['front-matter-changed 1,5 > 1,5: The front matter of the file changed: a.']
  }
])('front matter: $name', ({ old, now, finds }) => {
  const withLabel = comparePolicies(readText(old), readText(now)).changes.map(
    (d) => `${d.rule} ${d.oldLines} > ${d.newLines}: ${d.summary}`
  )
  expect(withLabel).toEqual(finds)
})

test('an id of front matter holds names and values', () => {
  const id = (old: string, now: string) => comparePolicies(readText(old), readText(now)).changes[0]!.id
  const ids = [
    id(matter('a: 1'), matter('a: 2')),
    id(matter('a: 2'), matter('a: 1')),
    id(matter('b: 1'), matter('b: 2')),
    id(frame, matter('a: 1')),
    id(matter('a: 1'), frame)
  ]
  expect(new Set(ids).size).toBe(ids.length)
})

const [rye, wheat, oats] = [
  'Rye rises slowly in the cold cellar below.',
  'Wheat rises fast on the warm shelf all night.',
  'Oats hardly rise at all, or so the old people of the town say here.'
]
const page = (...parts: string[]) => parts.join('\n\n')
const spelt = 'Spelt is good as well but rises a bit more than all of the others do.'

test.each([
  {
    name: 'two sentences that stay together are told once',
    old: page(rye, wheat, oats, spelt),
    now: page(oats, spelt, rye, wheat),
    finds: [`passage-moved 1,3 > 5,7: Moved, with the same words: “${rye}”.`]
  },
  {
    name: 'two that changed places among themselves are told twice',
    old: page(rye, wheat, `${oats} ${spelt}`),
    now: page(`${oats} ${spelt}`, wheat, rye),
    finds: [
      `passage-moved 3,3 > 3,3: Moved, with the same words: “${wheat}”.`,
      `passage-moved 1,1 > 5,5: Moved, with the same words: “${rye}”.`
    ]
  },
  {
    name: 'seven words are not told',
    old: page('One two three four five six seven.', wheat, oats),
    now: page(wheat, oats, 'One two three four five six seven.'),
    finds: []
  },
  {
    name: 'eight words are told',
    old: page('One two three four five six seven eight.', wheat, oats),
    now: page(wheat, oats, 'One two three four five six seven eight.'),
    finds: ['passage-moved 1,1 > 5,5: Moved, with the same words: “One two three four five six seven eight.”.']
  },
  {
    name: 'a long one is cut',
    old: page('One two three four five six seven eight nine ten eleven twelve.', wheat, oats),
    now: page(wheat, oats, 'One two three four five six seven eight nine ten eleven twelve.'),
    finds: [
      'passage-moved 1,1 > 5,5: Moved, with the same words: “One two three four five six seven eight nine ten eleven twe…”.'
    ]
  },
  {
    name: 'an item that moved under another statement',
    old: 'We learn:\n\n- your name\n- your street\n\nThe mill learns:\n\n- your order',
    now: 'We learn:\n\n- your street\n\nThe mill learns:\n\n- your order\n- your name',
    finds: ['statement-moved 3,3 > 8,8: Moved under another statement: “your name”.']
  },
  {
    name: 'two items that moved together',
    old: 'We learn:\n\n- your name\n- your street\n- your hat of old\n\nThe mill learns:\n\n- your order\n- your boots',
    now: 'We learn:\n\n- your hat of old\n\nThe mill learns:\n\n- your order\n- your boots\n- your name\n- your street',
    finds: ['statement-moved 3,4 > 9,10: Moved under another statement: “your name”.']
  },
  {
    name: 'statements that changed places above their lists',
    old: 'We sell:\n\n- your name\n- your street\n\nWe never sell:\n\n- your shoe',
    now: 'We never sell:\n\n- your name\n- your street\n\nWe sell:\n\n- your shoe',
    finds: [
      'statement-moved 3,4 > 3,4: Moved under another statement: “your name”.',
      'statement-moved 8,8 > 8,8: Moved under another statement: “your shoe”.'
    ]
  },
  {
    name: 'headings of which one says no that changed places',
    old: '## We sell\n\n- your name\n- your street\n\n## We never sell\n\n- your shoe',
    now: '## We never sell\n\n- your name\n- your street\n\n## We sell\n\n- your shoe',
    finds: [
      'statement-moved 3,4 > 3,4: Moved under another statement: “your name”.',
      'statement-moved 8,8 > 8,8: Moved under another statement: “your shoe”.'
    ]
  },
  {
    name: 'an item that moved under a heading that says no',
    old: '## We sell\n\n- your name\n- your tall hat\n- your boots\n\n## We never sell\n\n- your shoe',
    now: '## We sell\n\n- your tall hat\n- your boots\n\n## We never sell\n\n- your shoe\n- your name',
    finds: ['statement-moved 3,3 > 9,9: Moved under another statement: “your name”.']
  },
  {
    name: 'headings that say no more than what they are on',
    old: '## Bread\n\n- your name\n- your street\n\n## Salt\n\n- your shoe',
    now: '## Salt\n\n- your name\n- your street\n\n## Bread\n\n- your shoe',
    finds: []
  },
  {
    name: 'an item that left the statement above it',
    old: 'We never sell:\n\n- your name\n- your street\n\nBread is good for all of us here.',
    now: 'We never sell:\n\n- your street\n\nBread is good for all of us here.\n\n- your name',
    finds: ['statement-moved 3,3 > 7,7: Moved under another statement: “your name”.']
  },
  {
    name: 'a statement that left its list',
    old: 'We never sell:\n\n- your name\n- your street\n\nBread is good for all of us here.',
    now: 'All of this:\n\n- your name\n- your street\n\nBread is good for all of us here.\n\nWe never sell:',
    finds: [
      'passage-added  > 1,1: A new passage that no fact explains: “All of this” came.',
      'statement-moved 3,4 > 3,4: Moved under another statement: “your name”.'
    ]
  },
  {
    name: 'a statement that was replaced above its list',
    old: 'We never sell:\n\n- your name\n- your street',
    now: 'Bread is good for:\n\n- your name\n- your street',
    finds: [
      'passage-removed 1,1 > : A passage is gone that no fact explains: “We never sell” went.',
      'wording-added  > 1,1: Words added: “Bread is good for” came.'
    ]
  },
  {
    name: 'an item of a statement that went, moved under one that came',
    old: 'We never sell:\n\n- your name\n\nBread is good for all of us here.\n\nSalt is not.',
    now: 'Bread is good for all of us here.\n\nSalt is not.\n\nHere goes to all the world:\n\n- your name',
    finds: [
      'passage-removed 1,1 > : A passage is gone that no fact explains: “We never sell” went.',
      'passage-added  > 5,5: A new passage that no fact explains: “Here goes to all the world” came.',
      'statement-moved 3,3 > 7,7: Moved under another statement: “your name”.'
    ]
  },
  {
    name: 'an item that moved while the statement above it went',
    old: 'We never sell:\n\n- your name\n\nBread is good for all of us here.\n\nSalt is not.',
    now: 'Bread is good for all of us here.\n\nSalt is not.\n\n- your name',
    finds: ['passage-removed 1,1 > : A passage is gone that no fact explains: “We never sell” went.']
  },
  {
    name: 'an item that moved while a statement above it came',
    old: 'Bread is good for all of us here.\n\nSalt is not.\n\n- your name',
    now: 'We never sell:\n\n- your name\n\nBread is good for all of us here.\n\nSalt is not.',
    finds: ['passage-added  > 1,1: A new passage that no fact explains: “We never sell” came.']
  },
  {
    name: 'neighbours that moved apart',
    old: 'Wheat rises fast on every warm old shelf.\n\nOats hardly rise at all, the baker says.\n\nOf all the grains that we know the best is still the one that grows here.\n\nAnd so we come back to bake with it each day until the very end of summer.',
    now: 'Of all the grains that we know the best is still the one that grows here.\n\nWheat rises fast on every warm old shelf.\n\nAnd so we come back to bake with it each day until the very end of summer.\n\nOats hardly rise at all, the baker says.',
    finds: [
      'passage-moved 1,1 > 3,3: Moved, with the same words: “Wheat rises fast on every warm old shelf.”.',
      'passage-moved 3,3 > 7,7: Moved, with the same words: “Oats hardly rise at all, the baker says.”.'
    ]
  },
  {
    name: 'an item that moved within its list',
    old: 'We learn:\n\n- your name\n- your street\n- your shoe',
    now: 'We learn:\n\n- your street\n- your shoe\n- your name',
    finds: []
  },
  {
    name: 'an item that moved within a list whose statement was edited',
    old: 'We learn this:\n\n- your name\n- your street and your shoe\n- your tall hat',
    now: 'We learn only this:\n\n- your street and your shoe\n- your tall hat\n- your name',
    finds: ['negation-added 1,1 > 1,1: A passage now says no or sets a limit: “only” came.']
  }
])('moves: $name', ({ old, now, finds }) => {
  const whole = comparePolicies(readText(old), readText(now)).changes.map(
    (d) => `${d.rule} ${d.oldLines} > ${d.newLines}: ${d.summary}`
  )
  expect(whole).toEqual(finds)
})
