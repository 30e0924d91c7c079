import { nearest } from './nearest.ts'

/** What is wrong with a comment, for a message: `Unexpected …, expected …`. */
export class Problem extends Error {
  /** What may have been meant. */
  readonly suggestions: string[]

  constructor(reason: string, suggestions: string[] = []) {
    super(reason)
    this.suggestions = suggestions
  }
}

/** @throws Problem where `word` is none of `words`, with the one that may be meant; `where` names the list they are of */
export function expectOneOf<T extends string>(word: string, words: readonly T[], what: string, where = ''): T {
  if ((words as readonly string[]).includes(word)) return word as T
  const meant = nearest(word, words)
  const known = words.length > 14 && meant ? `one such as \`${meant}\`` : words.map((each) => `\`${each}\``).join(', ')
  const hint = meant && words.length <= 14 ? `; did you mean \`${meant}\`?` : ''
  throw new Problem(`Unexpected ${what} \`${word}\`${where}, expected ${known}${hint}`, meant ? [meant] : [])
}
