import { type FlatText, slice } from './flat-text.ts'

const minLines = 4
const share = 0.8

/**
 * Split a paragraph in which every line is a statement of its own, as scrapers leave it; a paragraph that was only
 * wrapped stays whole.
 *
 * @returns the lines, or an empty list where the paragraph is no such text
 */
export function scrapedLines(flat: FlatText): FlatText[] {
  if (flat.lineEnds.size < minLines - 1) return []
  const { text } = flat
  const ends = [...flat.lineEnds].sort((a, b) => a - b)
  const closed = ends.filter((end) => isStop(text[end - 1]!)).length
  if (closed < ends.length * share) return []
  const lines: FlatText[] = []
  let start = 0
  for (const end of [...ends, text.length]) {
    if (end < text.length && isCut(text, start, end)) continue
    const line = slice(flat, start, end)
    if (line.text) lines.push(line)
    start = end + 1
  }
  return lines
}

function isStop(char: string): boolean {
  return char === '.' || char === ':' || char === ';' || char === '?' || char === '!' || char === '”' || char === ')'
}

/** True where a scraper broke a line inside a statement: after 'b.' of 'b.v.', or before a comma or closing quote. */
function isCut(text: string, start: number, end: number): boolean {
  const next = text[end + 1]
  if (next === ',' || next === '”' || next === ')' || next === ';') return true
  return isInitial(text, Math.max(text.lastIndexOf(' ', end - 2) + 1, start), end) && isInitial(text, end + 1, end + 3)
}

function isInitial(text: string, start: number, end: number): boolean {
  const char = text[start] ?? ''
  return end - start === 2 && text[end - 1] === '.' && char.toLowerCase() !== char.toUpperCase()
}
