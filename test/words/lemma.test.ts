import { expect, test } from 'vitest'
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
