import { headingTables } from '../lexicon/tables.ts'
import { matcherOf } from '../words/matcher.ts'
import { remember } from '../words/remember.ts'
import { tokens } from '../words/tokens.ts'
import type { Topic } from './document.ts'

const match = matcherOf(headingTables)

/**
 * What a heading speaks of, the plainest first: longer phrases before shorter, then in the order of the lexicon; last
 * what it only names ('personal data' in 'Transfer of personal data').
 */
export const topicsOf: (title: string) => readonly Topic[] = remember((title) => {
  const words = tokens(title)
  const weights = new Map<Topic, number>()
  for (const hit of match(words).flat()) {
    const topic = hit.term.id as Topic
    const weight = hit.lexicon === 'headings' ? hit.end - hit.start : 0
    weights.set(topic, Math.max(weights.get(topic) ?? 0, weight))
  }
  const rank = (topic: Topic) => headingTables.terms.headings!.indexOf(topic)
  return [...weights.keys()].sort((a, b) => weights.get(b)! - weights.get(a)! || rank(a) - rank(b))
})
