/** A word as it is shown: `shown` may carry marks of colour that take no room. */
export interface ShownWord {
  shown: string
  /** Columns that it takes. */
  width: number
}

/** Fill lines of at most `width` columns, each indented; a word that is wider than a line stands alone. */
export function wrapWords(words: readonly ShownWord[], width: number, indent: string, firstIndent = indent): string[] {
  const lines: string[] = []
  let line = firstIndent
  let used = firstIndent.length
  let isEmpty = true
  for (const word of words) {
    if (!isEmpty && used + 1 + word.width > width) {
      lines.push(line)
      line = indent
      used = indent.length
      isEmpty = true
    }
    line += isEmpty ? word.shown : ` ${word.shown}`
    used += word.width + (isEmpty ? 0 : 1)
    isEmpty = false
  }
  if (!isEmpty) lines.push(line)
  return lines
}

/** Plain text as words. */
export function plainWords(text: string): ShownWord[] {
  return text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ shown: word, width: word.length }))
}
