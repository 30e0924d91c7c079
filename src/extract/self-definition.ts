import { selves } from '../lexicon/en/controllers.ts'

const quotes = '“”"‘’\'('

/** True where the sentence gives the name that 'we' stands for: '(“we”)', '“us” or “our”'. */
export function definesSelf(text: string): boolean {
  const lower = text.toLowerCase()
  for (let i = 0; i < lower.length; i++) {
    if (!quotes.includes(lower[i]!)) continue
    const from = lower[i + 1] === ' ' ? i + 2 : i + 1
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
    const close = text.indexOf(')', open)
    if (close > open && close - open < 160 && definesSelf(text.slice(open, close + 1))) return open
  }
  return -1
}
