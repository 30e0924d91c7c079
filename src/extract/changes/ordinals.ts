import type { Token } from '../../words/tokens.ts'

const words = new Set(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth twelfth fourteenth fifteenth twentieth thirtieth ' +
    'fortieth sixtieth ninetieth'
  ).split(' ')
)
const units = new Set(['day', 'week', 'month', 'quarter', 'year'])
const runsFrom = new Set(['after', 'following', 'follow', 'from', 'of', 'since'])

/** True where a sentence counts a day by its rank from an event: 'the 30th day after', 'the first day of the second month'. */
export function countsByRank(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }, i) => {
    if (!isOrdinal(word)) return false
    const near = tokens.slice(i + 1, i + 5)
    return near.some(({ lemma }, at) => units.has(lemma) && runsFrom.has(near[at + 1]?.word ?? ''))
  })
}

function isOrdinal(word: string): boolean {
  if (words.has(word)) return true
  const digits = word.slice(0, -2)
  return digits !== '' && Number.isInteger(Number(digits)) && ['st', 'nd', 'rd', 'th'].includes(word.slice(-2))
}
