import { expect, test } from 'vitest'
import { clauses } from '../../src/extract/clauses.ts'
import { tokens } from '../../src/words/tokens.ts'

test.each([
  ['We send offers and we keep records.', 'main, main'],
  ['We do not sell your data, but we share it.', 'main not, main'],
  ['If you do not agree, you can leave.', 'condition not, main'],
  ['If you are not new and you do not visit us, you are bound.', 'condition not, condition not, main'],
  ['We do not share it unless you ask us.', 'main not, exception'],
  ['It is not tied to you and is used to count visits.', 'main not, main'],
  ['We do not and will not sell it.', 'main not, main not'],
  ['We do not sell and rent it.', 'main not'],
  ['We do not collect: names; addresses; or ages.', 'main not, main not'],
  ['We collect: names; addresses; we do not keep them.', 'main, main, main not'],
  ['We rely on, without limitation: your consent.', 'main, main'],
  ['We do not sell data: we keep them.', 'main not, main'],
  ['Though not meant for children, we collect names.', 'main not, main'],
  ['We do not collect names, only ages.', 'main not, main'],
  ['We no longer collect ages.', 'main no'],
  ['We erase what is no longer needed.', 'main'],
  ['We refrain from collecting ages.', 'main refrain'],
  ['We have stopped sharing data.', 'main stopped'],
  ['The service has stopped working.', 'main'],
  ['It is no surprise that we keep records.', 'main']
])('%s', (text, expected) => {
  const words = tokens(text)
  const found = clauses(words).map(({ kind, negation }) => [kind, words[negation]?.word].filter(Boolean).join(' '))
  expect(found.join(', ')).toBe(expected)
})
