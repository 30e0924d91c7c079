import { headings } from '../lexicon/en/headings.ts'
import { compile } from '../words/matcher.ts'
import { tokens } from '../words/tokens.ts'
import type { Topic } from './document.ts'

const match = compile({ headings })

/** What a heading speaks of, the plainest first: longer phrases before shorter, then in the order of the lexicon. */
export function topicsOf(title: string): Topic[] {
  const words = tokens(title)
  const weights = new Map<Topic, number>()
  for (const hit of match(words)) {
    const topic = hit.term.id as Topic
    weights.set(topic, Math.max(weights.get(topic) ?? 0, hit.end - hit.start))
  }
  const rank = (topic: Topic) => headings.findIndex((entry) => entry.id === topic)
  return [...weights.keys()].sort((a, b) => weights.get(b)! - weights.get(a)! || rank(a) - rank(b))
}
