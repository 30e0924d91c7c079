import { expect, test } from 'vitest'
import { tokens } from '../../src/words/tokens.ts'

test.each([
  { text: "We don't sell.", words: ['we', 'do!', 'sell', '.'] },
  { text: 'We can’t; we cannot; we won’t', words: ['we', 'ca!', ';', 'we', 'cannot!', ';', 'we', 'wo!'] },
  {
    text: "We'll use users' data and the user's name",
    words: ['we', 'use', 'users', 'data', 'and', 'the', 'user', 'name']
  },
  { text: 'By e-mails or mail', words: ['by', 'emails', 'or', 'mail'] },
  { text: 'E-mail, opt-out & third-party', words: ['email', ',', 'opt', 'out', '&', 'third', 'party'] },
  { text: '“Personal data” – never', words: ['personal', 'data', '–', 'never!'] },
  { text: "l'information", words: ['l', 'information'] },
  { text: 'Größe 3,5 €', words: ['größe', '3', ',', '5', '€'] }
])('$text', ({ text, words }) => {
  expect(tokens(text).map((token) => token.word + (token.negates ? '!' : ''))).toEqual(words)
  for (const token of tokens(text))
    expect(text.slice(token.start, token.end).trim()).toBe(text.slice(token.start, token.end))
})
