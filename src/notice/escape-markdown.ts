import { printable } from '../render/printable.ts'

const punctuation = /[!-/:-@[-`{-~]/g

/**
 * Words from outside as Markdown that reads as just these words, wherever in a line they land: on one line, with every
 * character that could be markup behind a backslash (CommonMark, 2.4).
 */
export function escapeMarkdown(text: string): string {
  return printable(text).replace(/\s+/g, ' ').replace(punctuation, '\\$&')
}
