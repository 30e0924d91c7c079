import { expect, test } from 'vitest'
import { holdsAny } from '../../src/words/holds-any.ts'
import { tokens } from '../../src/words/tokens.ts'

const holds = holdsAny(new Set(['transfer', 'countries', 'b']))

test.each([
  { text: 'We transferred it.', is: true },
  { text: 'In other countries.', is: true },
  { text: 'In one country.', is: false },
  { text: 'Acme B.V.', is: true },
  { text: '', is: false }
])('a sentence holds a word as it is written or as its lemma: $text', ({ text, is }) => {
  expect([holds(tokens(text)), holds(tokens(text))]).toEqual([is, is])
})
