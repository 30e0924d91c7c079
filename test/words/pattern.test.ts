import { expect, test } from 'vitest'
import { matcherOf } from '../../src/words/matcher.ts'
import { tablesOf } from '../../src/words/tables.ts'
import { tokens } from '../../src/words/tokens.ts'

test.each([
  { pattern: '(give|hand over) data', hits: ['give data', 'hand over data'], misses: ['give', 'hand data'] },
  {
    pattern: 'a very [very] long [story|tale] end',
    hits: ['a very long end', 'a very very long tale end'],
    misses: ['a long end']
  },
  {
    pattern: '[to] (go [far|near]|stay) home',
    hits: ['go home', 'to go far home', 'to stay home'],
    misses: ['to home']
  },
  {
    pattern: 'keep .. safe',
    hits: ['keep safe', 'keep all of it safe'],
    misses: ['keep it in a box, safe', 'keep. safe']
  },
  { pattern: 'one|two', hits: ['one', 'two'], misses: ['three'] }
])('$pattern', ({ pattern, hits, misses }) => {
  const match = matcherOf(tablesOf({ test: [{ id: 'X', phrases: [pattern] }] }))
  const matched = (text: string) => match(tokens(text)).length > 0
  expect([hits.filter(matched), misses.filter(matched)]).toEqual([hits, []])
})

test.each([
  ['(a', /expected `\)`/],
  ['a]', /Unexpected `\]`/],
  ['[a]', /at least one word/],
  ['advertis(e|ing)', /inside a word/],
  ['.. a', /Unexpected gap/]
])('bad pattern %s', (pattern, message) => {
  expect(() => matcherOf(tablesOf({ test: [{ id: 'X', phrases: [pattern] }] }))).toThrow(message)
})
