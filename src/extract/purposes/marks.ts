import type { Reading } from '../reading.ts'

/**
 * How a sentence presents what may be a purpose: `told` by a word of purpose ('to', 'for', 'so that', 'purposes'), `led` by
 * the list or heading that it stands under, or `bare`.
 */
export type Mark = 'told' | 'led' | 'bare'

const reach = 40
const ends = new Set(['purpose', 'reason'])
const helpers = new Set(['help', 'allow', 'enable', 'assist', 'let', 'permit', 'because'])
const consequents = new Set(['that', 'we', 'you', 'they', 'it'])
const articles = new Set('the a an our your their us you my these those this them it any each other third'.split(' '))

/** Find the mark of what stands at tokens `start` to `end`. */
export function markOf(reading: Reading, start: number, end: number): Mark {
  const { tokens, clauses } = reading
  const from = Math.max(clauses.find((part) => start >= part.start && start < part.end)?.start ?? 0, start - reach)
  for (let i = Math.max(0, end - 1); i < Math.min(tokens.length, end + 2); i++)
    if (ends.has(tokens[i]!.lemma)) return 'told'
  for (let i = start - 1; i >= from; i--) {
    const { word, lemma } = tokens[i]!
    const next = tokens[i + 1]?.word ?? ''
    if (word === 'to' && !articles.has(next)) return 'told'
    if (word === 'for' || ends.has(lemma) || helpers.has(lemma) || (word === 'so' && consequents.has(next)))
      return 'told'
  }
  if (reading.leads.length > 0) return 'led'
  return 'bare'
}
