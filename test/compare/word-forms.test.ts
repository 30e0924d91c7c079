import { expect, test } from 'vitest'
import { expandWord, foldWord } from '../../src/compare/text/fold-word.ts'
import { isTypo } from '../../src/compare/text/is-typo.ts'
import { weigh } from '../../src/compare/text/weigh.ts'

test.each([
  { a: 'futher', b: 'further', slip: true },
  { a: 'furtherr', b: 'further', slip: true },
  { a: 'farther', b: 'further', slip: true },
  { a: 'fruther', b: 'further', slip: true },
  { a: 'urther', b: 'further', slip: true },
  { a: 'xfurther', b: 'further', slip: true },
  { a: 'furthre', b: 'further', slip: true },
  { a: 'breads', b: 'bread', slip: true },
  { a: 'aabbccdd', b: 'aabbbccdd', slip: true },
  { a: 'further', b: 'further', slip: false },
  { a: 'fruthre', b: 'further', slip: false },
  { a: 'fther', b: 'further', slip: false },
  { a: 'fourthers', b: 'further', slip: false },
  { a: 'futrehr', b: 'further', slip: false },
  { a: 'faxther', b: 'further', slip: false },
  { a: 'ofrther', b: 'further', slip: false },
  { a: 'fruther', b: 'fuother', slip: false },
  { a: 'futher', b: 'ufxther', slip: false },
  { a: 'further', b: 'furtherance', slip: false },
  { a: 'loaf', b: 'loafs', slip: false },
  { a: 'loafs', b: 'loaf', slip: false },
  { a: 'atypical', b: 'typical', slip: false },
  { a: 'utypical', b: 'typical', slip: true },
  { a: '10000', b: '100000', slip: false },
  { a: 'oven1', b: 'ovens', slip: false }
])('$a for $b is a typing error: $slip', ({ a, b, slip }) => {
  expect([isTypo(a, b), isTypo(b, a)]).toEqual([slip, slip])
})

test.each([
  { word: "don't", plain: ['do', 'not'] },
  { word: 'cannot', plain: ['can', 'not'] },
  { word: "can't", plain: ['can', 'not'] },
  { word: "won't", plain: ['will', 'not'] },
  { word: "we'll", plain: ['we', 'will'] },
  { word: "we're", plain: ['we', 'are'] },
  { word: "we've", plain: ['we', 'have'] },
  { word: "we'd", plain: ['we', 'would'] },
  { word: "i'm", plain: ['i', 'am'] },
  { word: "baker's", plain: ['baker'] },
  { word: 'baker', plain: ['baker'] }
])('$word stands for $plain', ({ word, plain }) => {
  expect(expandWord(word)).toEqual(plain)
})

test.each([
  'share shares shared sharing disclose discloses disclosed disclosing',
  'party parties',
  'policy policies',
  'stop stops stopped stopping',
  'sell sells selling sold sale',
  'process processes processed processing',
  'bake bakes baked baking',
  'tell told inform notify notifies notified',
  'deny denies denied',
  'address address',
  'status status'
])('%s are one word', (words) => {
  expect(new Set(words.split(' ').map(foldWord)).size).toBe(1)
})

test.each([
  'die dy',
  'tie ty',
  'tied ty',
  'pies py',
  'gas ga',
  'process proces',
  'status statu',
  'thing th',
  'bring br',
  'need ne',
  'bee be',
  'add ad',
  'will wil',
  'pass pas',
  'press pres',
  'install instal'
])('%s are two words', (words) => {
  expect(new Set(words.split(' ').map(foldWord)).size).toBe(2)
})

test.each([
  { old: 'share', now: 'disclose', left: [] },
  { old: "don't", now: 'do not', left: [] },
  { old: 'futher', now: 'further', left: [] },
  { old: 'the of and', now: 'a in or', left: [] },
  { old: 'contact', now: 'contract', left: ['contact', 'contract'] },
  { old: 'eight', now: 'eighty', left: ['eight', 'eighty'] },
  { old: '', now: 'will', left: [] },
  { old: 'will', now: '', left: [] },
  { old: '', now: 'may', left: ['may'] },
  { old: '', now: 'will will', left: ['will', 'will'] },
  { old: 'including', now: 'including but not limited to', left: [] },
  { old: 'including', now: 'including without limitation', left: [] },
  { old: 'including', now: 'including but not limiting', left: ['but', 'not', 'limiting'] },
  { old: 'including', now: 'including without salt', left: ['without', 'salt'] },
  { old: 'but not limited to bread', now: 'bread salt', left: ['salt'] },
  { old: 'bread bread', now: 'bread', left: ['bread'] },
  { old: 'bread salt', now: 'salt bread', left: [] }
])('of $old > $now remain $left', ({ old, now, left }) => {
  const words = (text: string) => text.split(' ').filter(Boolean)
  const weight = weigh(words(old), words(now))
  expect([...weight.old, ...weight.new]).toEqual(left)
  expect(weight.isIdle).toBe(left.length === 0)
})

test.each([
  { words: 'never', classes: ['limits'] },
  { words: 'may bread', classes: ['modals'] },
  { words: '13', classes: ['numbers'] },
  { words: 'twelve', classes: ['numbers'] },
  { words: 'passwords', classes: ['data'] },
  { words: 'disclosing', classes: ['actions'] },
  { words: 'oven.example/2024', classes: ['numbers'] },
  { words: 'https://oven.example/2024', classes: [] },
  { words: 'ask13@oven.example', classes: [] },
  { words: 'denied', classes: ['limits'] },
  { words: 'forbidden', classes: ['limits'] },
  { words: 'undertaken', classes: ['modals'] },
  { words: 'withdrawn', classes: ['rights'] },
  { words: 'chosen', classes: ['rights'] },
  { words: 'applied', classes: ['scope'] },
  { words: 'children', classes: ['scope'] },
  { words: 'bread', classes: [] }
])('$words touches $classes', ({ words, classes }) => {
  expect([...weigh([], words.split(' ')).classes]).toEqual(classes)
})
