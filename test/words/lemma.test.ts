import { expect, test } from 'vitest'
import { expand } from '../../src/words/expand.ts'
import { lemma } from '../../src/words/lemma.ts'

test.each([
  ['collects', 'collect'],
  ['collecting', 'collect'],
  ['stopped', 'stop'],
  ['applies', 'apply'],
  ['sent', 'send'],
  ['personalised', 'personalize'],
  ['anonymising', 'anonymize'],
  ['behaviours', 'behavior'],
  ['addresses', 'address'],
  ['parties', 'party'],
  ['cookies', 'cookie'],
  ['marketing', 'marketing'],
  ['provider', 'provider'],
  ['analytics', 'analytics'],
  ['us', 'us'],
  ['basis', 'basis']
])('%s is %s', (word, expected) => {
  expect(lemma(word)).toBe(expected)
})

test.each([
  { pattern: '(a|b) c', forms: ['a c', 'b c'] },
  { pattern: 'a [b] c', forms: ['a b c', 'a c'] },
  { pattern: '(a|b [c]) d', forms: ['a d', 'b c d', 'b d'] }
])('$pattern', ({ pattern, forms }) => {
  expect(expand(pattern)).toEqual(forms)
})

test.each([
  ['(a', /expected `\)`/],
  ['[a|b|c|d|e|f|g][a|b|c|d|e|f|g][a|b|c|d|e|f|g]', /at most 400 forms/]
])('bad pattern %s', (pattern, message) => {
  expect(() => expand(pattern)).toThrow(message)
})
