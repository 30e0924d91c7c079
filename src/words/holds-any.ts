import type { Token } from './tokens.ts'

/**
 * Make a test whether a sentence holds any of some words, as written or as lemmas. What is known of a token is kept by its
 * index, so that rules see at a glance that most sentences are none of theirs.
 */
export function holdsAny(words: ReadonlySet<string>): (tokens: readonly Token[]) => boolean {
  const known: boolean[] = []
  return (tokens) => {
    for (let i = 0; i < tokens.length; i++) if (isOne(tokens[i]!, words, known)) return true
    return false
  }
}

function isOne({ index, word, lemma }: Token, words: ReadonlySet<string>, known: boolean[]): boolean {
  const before = known[index]
  if (before !== undefined) return before
  const found = words.has(word) || words.has(lemma)
  if (index >= 0) known[index] = found
  return found
}
