import { type FlatText, slice } from './flat-text.ts'

const bullets = new Set(['•', '·', '●', '▪', '◦', '○', '■', '–', '—', '✓', '✔', '➢', '►', '*', '-', '‣', '⁃', 'Ø', '§'])

/** One line of a paragraph that was typed as a list, or the text before such lines. */
export interface BulletLine {
  flat: FlatText
  isItem: boolean
}

/** Split a paragraph whose lines begin with bullets or numbers that Markdown does not know as list markers. */
export function bulletLines(flat: FlatText): BulletLine[] {
  const starts: number[] = []
  if (markerLength(flat.text, 0) > 0) starts.push(0)
  for (const end of [...flat.lineEnds].sort((a, b) => a - b))
    if (markerLength(flat.text, end + 1) > 0 && mayEndItem(flat.text, end)) starts.push(end + 1)
  if (starts.length === 0) return [{ flat, isItem: false }]
  const lines: BulletLine[] = []
  if (starts[0]! > 0) lines.push({ flat: slice(flat, 0, starts[0]!), isItem: false })
  for (const [i, start] of starts.entries()) {
    const from = start + markerLength(flat.text, start)
    const item = slice(flat, from, starts[i + 1] ?? flat.text.length)
    if (item.text) lines.push({ flat: item, isItem: true })
  }
  return lines
}

/** False inside a wrapped sentence: in 'thirty\n(30) days' and 'the law\n– as it stands –' no item begins. */
function mayEndItem(text: string, end: number): boolean {
  const next = text[end + 1]!
  if (bullets.has(next) && next !== '–' && next !== '—') return true
  const before = text.slice(Math.max(0, end - 4), end)
  return '.:;,!?)'.includes(text[end - 1] ?? '') || before.endsWith(' and') || before.endsWith(' or')
}

/** Length of the bullet or number that stands at `at`, or 0. */
function markerLength(text: string, at: number): number {
  const char = text[at]
  if (char === undefined) return 0
  if (bullets.has(char)) return text[at + 1] === ' ' ? 2 : char === '•' || char === '●' ? 1 : 0
  let from = at
  if (char === '(') from++
  let end = from
  while (end < from + 4 && isAlphanumeric(text[end])) end++
  if (end === from || end > from + 3) return 0
  const closes = text[end] === ')' || (char !== '(' && text[end] === '.' && isNumber(text.slice(from, end)))
  return closes && text[end + 1] === ' ' ? end + 2 - at : 0
}

function isAlphanumeric(char: string | undefined): boolean {
  return char !== undefined && ((char >= '0' && char <= '9') || (char >= 'a' && char <= 'z'))
}

function isNumber(text: string): boolean {
  for (const char of text) if (char < '0' || char > '9') return false
  return true
}
