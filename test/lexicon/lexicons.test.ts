import { describe, expect, test } from 'vitest'
import { conceptsOf } from '../../src/lexicon/concepts/index.ts'
import { lexicons } from '../../src/lexicon/en/index.ts'
import { factKinds } from '../../src/model.ts'
import { matcherOf } from '../../src/words/matcher.ts'
import { tablesOf } from '../../src/words/tables.ts'
import { tokens } from '../../src/words/tokens.ts'

describe.each(Object.entries(lexicons).filter(([, terms]) => terms.length > 0))('lexicon %s', (name, terms) => {
  const match = matcherOf(tablesOf({ [name]: terms }))
  const ids = (text: string) =>
    match(tokens(text))
      .flat()
      .map((hit) => hit.term.id)

  test('every example is matched by its own term, and no near miss is', () => {
    const missed = terms
      .filter((term) => term.example && !ids(term.example).includes(term.id))
      .map((term) => `${term.id}: ${term.example}`)
    const wrong = terms.flatMap((term) =>
      (term.near ?? []).filter((text) => ids(text).includes(term.id)).map((text) => `${term.id}: ${text}`)
    )
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] })
  })

  test('every term has an example, and phrases in lower case that stand only once', () => {
    const bare = terms.filter((term) => !term.example).map((term) => term.id)
    const phrases = terms.flatMap((term) => term.phrases.map((phrase) => `${term.id}: ${phrase}`))
    const twice = phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)
    const upper = phrases.filter(
      (phrase) => phrase.slice(phrase.indexOf(':')) !== phrase.slice(phrase.indexOf(':')).toLowerCase()
    )
    expect({ bare, twice, upper }).toEqual({ bare: [], twice: [], upper: [] })
  })
})

test('every concept of the taxonomy has one id', () => {
  for (const kind of factKinds) {
    const ids = conceptsOf(kind).map((concept) => concept.id)
    expect(new Set(ids).size).toBe(ids.length)
  }
})
