import { expect, test } from 'vitest'
import { endAt, startAt, tokens } from '../../src/words/tokens.ts'

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
  const quotes = tokens(text).map((_, i) => text.slice(startAt(tokens(text), i), endAt(tokens(text), i)))
  expect(quotes).toEqual(quotes.map((quote) => quote.trim()))
})
