import { commonStarts } from '../lexicon/en/subjects.ts'
import type { Sentence } from '../parse/document.ts'
import { startAt, type Tokens } from '../words/tokens.ts'

const verbs = new Set(
  'may will does collects uses processes shares retains respects takes provides stores keeps discloses is has operates reserves offers receives maintains complies relies acts values does’nt'.split(
    ' '
  )
)

/**
 * Find the names by which a policy calls its controller, from what stands before the verbs of data handling.
 *
 * @param words  of each sentence, in their order
 * @returns lower-case words
 */
export function selfNames(sentences: readonly Sentence[], words: readonly { tokens: Tokens }[]): Set<string> {
  const counts = new Map<string, number>()
  for (let at = 0; at < words.length; at++) {
    const { tokens } = words[at]!
    for (let i = 0; i + 1 < tokens.length; i++) {
      const token = tokens[i]!
      if (!token.isWord || !verbs.has(tokens[i + 1]!.word) || commonStarts.has(token.word) || token.word.length < 2)
        continue
      const written = sentences[at]!.text[startAt(tokens, i)]!
      if (written === written.toLowerCase() && !(written >= '0' && written <= '9')) continue
      counts.set(token.word, (counts.get(token.word) ?? 0) + 1)
    }
  }
  const most = Math.max(0, ...counts.values())
  return new Set([...counts].filter(([, count]) => count >= 2 && count * 3 >= most).map(([name]) => name))
}
