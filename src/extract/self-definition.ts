import { selves } from '../lexicon/en/controllers.ts'

/** A bracket that goes on for longer defines nothing. */
const longestBracket = 160
const quotes = '“”"‘’\'('

/** True where the sentence gives the name that 'we' stands for: '(“we”)', '“us” or “our”'. */
export function definesSelf(text: string): boolean {
  const lower = text.toLowerCase()
  for (let i = 0; i < lower.length; i++) {
    if (!quotes.includes(lower[i]!)) continue
    const from = lower[i + 1] === ' ' ? i + 2 : i + 1
    // '(US)' is a country.
    if (lower[i] === '(' && text.startsWith('US', from)) continue
    if (selves.some((word) => lower.startsWith(word, from) && closes(lower, from + word.length))) return true
  }
  return false
}

function closes(text: string, at: number): boolean {
  const next = text[at] === ' ' || text[at] === ',' ? text[at + 1] : text[at]
  return next !== undefined && '“”"‘’\'),'.includes(next)
}

/** Where the bracket opens that defines 'we', or -1. */
export function selfBracket(text: string): number {
  for (let open = text.indexOf(' ('); open >= 0; open = text.indexOf(' (', open + 2)) {
    const near = text.slice(open, open + longestBracket)
    const close = near.indexOf(')')
    if (close > 0 && definesSelf(near.slice(0, close + 1))) return open
  }
  return -1
}
