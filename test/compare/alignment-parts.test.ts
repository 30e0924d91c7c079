import { expect, test } from 'vitest'
import { alignSequence } from '../../src/compare/align-sequence.ts'
import type { Line } from '../../src/compare/alignment.ts'
import { heaviestChain } from '../../src/compare/heaviest-chain.ts'
import { keyHash } from '../../src/compare/key-hash.ts'
import { blankLinkTargets } from '../../src/compare/link-targets.ts'
import { readNumbering } from '../../src/compare/numbering.ts'
import type { Pair } from '../../src/compare/pair.ts'
import { beginsWithin, linesOf, span } from '../../src/compare/places.ts'
import { containment, likeness, shinglesOf } from '../../src/compare/shingles.ts'
import { isAddressWord, wordsOf } from '../../src/compare/words.ts'

const keys = (text: string, opensBlock = false, unit: 'paragraph' | 'heading' | 'cell' = 'paragraph') =>
  wordsOf({ text, unit, isHead: unit === 'heading' } as Parameters<typeof wordsOf>[0], opensBlock).map(
    (word) => word.key
  )

test.each([
  { text: 'Plain Words, "quoted" – and (bracketed)!', words: ['plain', 'words', 'quoted', 'and', 'bracketed'] },
  { text: 'It costs 1,000.50 on 2020-05-01.', words: ['it', 'costs', '1,000.50', 'on', '2020-05-01'] },
  { text: '3–4 and 3−4 and 3/4 and 3:4', words: ['3-4', 'and', '3-4', 'and', '3/4', 'and', '3:4'] },
  { text: '3- 4 a-4 4-a', words: ['3', '4', 'a', '4', '4', 'a'] },
  { text: '5 % or 5% or €5', words: ['5', '%', 'or', '5', '%', 'or', '€', '5'] },
  { text: '16+ but a + b', words: ['16', '+', 'but', 'a', 'b'] },
  { text: '< 16 and >16 but a < b > c', words: ['<', '16', 'and', '>', '16', 'but', 'a', 'b', 'c'] },
  { text: "don't don’t baker`s", words: ["don't", "don't", "baker's"] },
  { text: "5's 3'4", words: ['5', 's', '3', '4'] },
  { text: 'e-mail E-Mail x-mail', words: ['email', 'email', 'x', 'mail'] },
  { text: 'U.S. and e.g. but a.bc', words: ['us', 'and', 'eg', 'but', 'a', 'bc'] },
  { text: 'U.S.A. ab.c', words: ['usa', 'ab', 'c'] },
  { text: 'we (a) bake and (iv) sing', words: ['we', 'bake', 'and', 'sing'] },
  { text: 'we bake(s) (ab) (a', words: ['we', 'bake', 's', 'ab', 'a'] },
  { text: 'See https://Oven.example/x, please.', words: ['see', 'https://oven.example/x', 'please'] },
  { text: '(www.oven.example/) “ask@oven.example”', words: ['www.oven.example', 'ask@oven.example'] },
  { text: '@oven.example a@oven a@.x', words: ['oven', 'example', 'a', 'oven', 'a', 'x'] },
  { text: 'ﬁsh', words: ['fish'] },
  { text: 'a\u00a0b\tc\nd\re\u202ff\u2009g', words: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }
])('the words of $text', ({ text, words }) => {
  expect(keys(text)).toEqual(words)
})

test('a word stands where it is read', () => {
  const text = '(c) Don’t pay 1,000 to ask@oven.example.'
  const found = wordsOf({ text, unit: 'paragraph', isHead: false } as Parameters<typeof wordsOf>[0], true)
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Don’t',
    'pay',
    '1,000',
    'to',
    'ask@oven.example.'
  ])
})

test.each([
  { text: '3. Bread', opens: true, unit: 'paragraph' as const, words: ['bread'] },
  { text: '3. Bread', opens: false, unit: 'paragraph' as const, words: ['3', 'bread'] },
  { text: '3.1 Bread', opens: true, unit: 'heading' as const, words: ['bread'] },
  { text: '3.1 loaves', opens: true, unit: 'paragraph' as const, words: ['3.1', 'loaves'] },
  { text: '3.', opens: true, unit: 'cell' as const, words: ['3'] },
  { text: '3.', opens: true, unit: 'paragraph' as const, words: [] }
])('numbering of a block: $text in a $unit', ({ text, opens, unit, words }) => {
  expect(keys(text, opens, unit)).toEqual(words)
})

test.each([
  { text: '3. Bread', isHeading: false, length: 3 },
  { text: '3) Bread', isHeading: false, length: 3 },
  { text: '(iv) Bread', isHeading: false, length: 5 },
  { text: '[a] Bread', isHeading: false, length: 4 },
  { text: '1.2.3: Bread', isHeading: false, length: 7 },
  { text: '• 3. Bread', isHeading: false, length: 5 },
  { text: '- Bread', isHeading: false, length: 2 },
  { text: '2.1 Bread', isHeading: false, length: 0 },
  { text: '2.1 Bread', isHeading: true, length: 4 },
  { text: '2020. Bread', isHeading: true, length: 0 },
  { text: 'We. Bread', isHeading: true, length: 0 },
  { text: 'Bread 3. ', isHeading: true, length: 0 },
  { text: '3.', isHeading: false, length: 2 }
])('$text opens with $length characters of numbering', ({ text, isHeading, length }) => {
  expect(readNumbering(text, isHeading)).toBe(length)
})

test('a number alone in a cell is a figure', () => {
  expect([readNumbering('3.', false, true), readNumbering('3. Bread', false, true)]).toEqual([0, 3])
})

test.each([
  { text: '[x](#your rights) are', target: '](#your rights)' },
  { text: '[x](http://y.example/a(b)c) are', target: '](http://y.example/a(b)c)' },
  { text: '[x](mailto:a@b.example) are', target: '](mailto:a@b.example)' },
  { text: 'not [x](your rights) (#but) [y](/z) this', target: '](/z)' },
  { text: 'not [x](#never closed', target: '' },
  { text: 'not [x](y) but [z](#never (closed)', target: '' },
  { text: 'a link', target: '' },
  { text: `[x](#${'y'.repeat(1100)}) z`, target: '' },
  { text: `[x](#${'y'.repeat(900)}) z`, target: `](#${'y'.repeat(900)})` }
])('the target in $text', ({ text, target }) => {
  expect(blankLinkTargets([text])).toEqual([text.replace(target, ' '.repeat(target.length))])
})

test('every target is blanked, and one may run over the sentences of a block', () => {
  expect(blankLinkTargets(['a ](/b) c ](www.d) e', 'f ](#a b.', 'C d) g'])).toEqual([
    'a       c          e',
    'f        ',
    '     g'
  ])
})

test.each([
  { word: 'https://a.example', is: true },
  { word: 'www.a.example', is: true },
  { word: 'a@b.example', is: true },
  { word: '@b.example', is: false },
  { word: 'a@b', is: false },
  { word: 'a@.b', is: false },
  { word: 'a.example', is: false }
])('$word is an address: $is', ({ word, is }) => {
  expect(isAddressWord(word)).toBe(is)
})

test.each([
  { name: 'nothing', pairs: [], chain: [] },
  { name: 'one', pairs: [[0, 0]], chain: [[0, 0]] },
  {
    name: 'all that ascends',
    pairs: [
      [0, 1],
      [2, 3],
      [4, 9]
    ],
    chain: [
      [0, 1],
      [2, 3],
      [4, 9]
    ]
  },
  {
    name: 'two light ones for a heavy one',
    pairs: [
      [0, 5],
      [1, 1],
      [2, 2]
    ],
    weights: [3, 2, 2],
    chain: [
      [1, 1],
      [2, 2]
    ]
  },
  {
    name: 'a heavy one for two light ones',
    pairs: [
      [0, 5],
      [1, 1],
      [2, 2]
    ],
    weights: [5, 2, 2],
    chain: [[0, 5]]
  },
  {
    name: 'a long chain through many',
    pairs: [
      [0, 7],
      [1, 0],
      [2, 6],
      [3, 1],
      [4, 5],
      [5, 2],
      [7, 3],
      [8, 8]
    ],
    chain: [
      [1, 0],
      [3, 1],
      [5, 2],
      [7, 3],
      [8, 8]
    ]
  }
] as { name: string; pairs: Pair[]; weights?: number[]; chain: Pair[] }[])(
  'the heaviest chain: $name',
  ({ pairs, weights, chain }) => {
    const weightOf = new Map(pairs.map((pair, i) => [pair, weights?.[i] ?? 1]))
    expect(heaviestChain(pairs, (pair) => weightOf.get(pair)!)).toEqual(chain)
  }
)

test('the heaviest chain of any order weighs as much as the best of all chains', () => {
  const orders = [
    [3, 1, 4, 0, 5, 2],
    [5, 4, 3, 2, 1, 0],
    [2, 0, 1, 5, 3, 4],
    [1, 3, 0, 2, 5, 4]
  ]
  for (const order of orders) {
    const pairs = order.map((n, o): Pair => [o, n])
    const weight = ([o]: Pair) => ((o * 7) % 5) + 1
    const sum = (chain: readonly Pair[]) => chain.reduce((total, pair) => total + weight(pair), 0)
    let best = 0
    for (let set = 0; set < 64; set++) {
      const chain = pairs.filter((_, i) => set & (1 << i))
      const ascends = chain.every((pair, i) => i === 0 || pair[1] > chain[i - 1]![1])
      if (ascends) best = Math.max(best, sum(chain))
    }
    const found = heaviestChain(pairs, weight)
    expect(sum(found)).toBe(best)
    expect(found.every((pair, i) => i === 0 || (pair[0] > found[i - 1]![0] && pair[1] > found[i - 1]![1]))).toBe(true)
  }
})

const sequence = (old: string, now: string) =>
  alignSequence([...old], [...now])
    .map(([o, n]) => `${old[o]}${o}${n}`)
    .join(' ')

test.each([
  { old: 'abc', now: 'abc', finds: 'a00 b11 c22' },
  { old: 'abc', now: 'ac', finds: 'a00 c21' },
  { old: 'ac', now: 'abc', finds: 'a00 c12' },
  { old: 'abc', now: 'xyz', finds: '' },
  { old: '', now: 'abc', finds: '' },
  { old: 'abc', now: '', finds: '' },
  { old: 'xabcy', now: 'zabcw', finds: 'a11 b22 c33' },
  { old: 'xaay', now: 'zaaw', finds: 'a11 a22' },
  { old: 'xaaby', now: 'zaabw', finds: 'a11 a22 b33' },
  { old: 'qaxa', now: 'axar', finds: 'a10 x21 a32' },
  { old: 'qaaa', now: 'aar', finds: 'a10 a21' },
  { old: 'abab', now: 'baba', finds: 'b10 a21 b32' },
  { old: 'aa', now: 'a', finds: 'a00' },
  { old: 'aba', now: 'a', finds: 'a00' }
])('$old and $now', ({ old, now, finds }) => {
  expect(sequence(old, now)).toBe(finds)
  const pairs = alignSequence([...old], [...now])
  for (const [o, n] of pairs) expect(old[o]).toBe(now[n])
  expect(pairs.every(([o, n], i) => i === 0 || (o > pairs[i - 1]![0] && n > pairs[i - 1]![1]))).toBe(true)
  const turned = alignSequence([...now], [...old]).map(([n, o]) => [o, n])
  expect(turned).toEqual(pairs)
})

test.each([
  { name: 'the longer of two', old: 'x cats horses y', now: 'z horses cats w', finds: 'horses 2 1' },
  {
    name: 'a long one for two short ones',
    old: 'x cats dogs elephants y',
    now: 'z elephants cats dogs w',
    finds: 'elephants 3 1'
  },
  {
    name: 'both of two short ones',
    old: 'x cats dogs horses y',
    now: 'z horses cats dogs w',
    finds: 'cats 1 2, dogs 2 3'
  },
  {
    name: 'what repeats itself beside it',
    old: 'x a a ants b b y',
    now: 'z a b ants a b w',
    finds: 'a 1 1, ants 3 3, b 4 5'
  },
  {
    name: 'nothing of what stands twice in one',
    old: 'x cats dogs y',
    now: 'z dogs cats dogs w',
    finds: 'cats 1 2, dogs 2 3'
  },
  {
    name: 'between two that stay',
    old: 'x ants a bees a wasps y',
    now: 'z ants a bees wasps a w',
    finds: 'ants 1 1, a 2 2, bees 3 3, wasps 5 4'
  }
])('what stays in its place: $name', ({ old, now, finds }) => {
  const words = old.split(' ')
  const found = alignSequence(words, now.split(' ')).map(([o, n]) => `${words[o]} ${o} ${n}`)
  expect(found.join(', ')).toBe(finds)
  expect(alignSequence(now.split(' '), words).map(([n, o]) => `${words[o]} ${o} ${n}`)).toEqual(found)
})

test('long stretches that repeat themselves are paired in order, whatever was cut from them', () => {
  const old = Array.from({ length: 3000 }, (_, i) => `k${i % 7}`)
  const now = Array.from({ length: 3000 }, (_, i) => `k${(i * 3) % 7}`)
  const pairs = alignSequence(['x', ...old, 'y'], ['z', ...now, 'w'])
  expect(pairs.length).toBeGreaterThan(400)
  expect(pairs.every(([o, n], i) => i === 0 || (o > pairs[i - 1]![0] && n > pairs[i - 1]![1]))).toBe(true)
  expect(alignSequence(['z', ...now, 'w'], ['x', ...old, 'y']).map(([n, o]) => [o, n])).toEqual(pairs)
})

test('a digest is that of FNV-1a', () => {
  expect([keyHash(''), keyHash('a'), keyHash('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968])
})

const line = (text: string) =>
  ({
    words: text
      .split(' ')
      .filter(Boolean)
      .map((key) => ({ key }))
  }) as unknown as Line
const shingles = (...texts: string[]) => shinglesOf(texts.map(line))

test.each([
  { a: 'a b c', b: 'a b c', alike: 1, holds: 1 },
  { a: 'a b c', b: 'x y z', alike: 0, holds: 0 },
  { a: 'a b', b: 'b a', alike: 4 / 6, holds: 2 / 3 },
  { a: 'a b', b: 'a b c', alike: 6 / 8, holds: 1 },
  { a: 'a b c', b: 'a b', alike: 6 / 8, holds: 3 / 5 },
  { a: 'a', b: 'a', alike: 1, holds: 1 },
  { a: '', b: '', alike: 0, holds: 0 },
  { a: '', b: 'a', alike: 0, holds: 0 }
])('$a is like $b by $alike and holds in it by $holds', ({ a, b, alike, holds }) => {
  expect(likeness(shingles(a), shingles(b))).toBeCloseTo(alike, 9)
  expect(likeness(shingles(b), shingles(a))).toBeCloseTo(alike, 9)
  expect(containment(shingles(a), shingles(b))).toBeCloseTo(holds, 9)
})

test('lines make one stretch; a word alone is its own pair', () => {
  expect(shingles('a b', 'c')).toEqual(shingles('a b c'))
  expect(shingles('a').pairs).toEqual([keyHash('a')])
  expect(shingles('a b').pairs).toEqual([keyHash('a b')])
})

const place = (line: number, column: number, endLine: number, endColumn: number) => ({
  line,
  column,
  endLine,
  endColumn
})

test.each([
  { inner: place(2, 5, 2, 6), within: true },
  { inner: place(2, 4, 2, 6), within: false },
  { inner: place(1, 9, 2, 6), within: false },
  { inner: place(3, 1, 3, 6), within: true },
  { inner: place(4, 7, 4, 9), within: true },
  { inner: place(4, 8, 4, 9), within: false },
  { inner: place(5, 1, 5, 9), within: false }
])('$inner begins within 2:5 to 4:8: $within', ({ inner, within }) => {
  expect(beginsWithin(inner, place(2, 5, 4, 8))).toBe(within)
})

test('lines and span of places', () => {
  const places = [place(3, 2, 4, 1), place(5, 1, 9, 8)]
  expect([linesOf([]), linesOf(places), linesOf([...places].reverse())]).toEqual([[], [3, 9], [3, 9]])
  expect(span(places)).toEqual(place(3, 2, 9, 8))
})
