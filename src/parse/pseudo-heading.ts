import type { FlatText } from './flat-text.ts'
import type { Block, Inline, Paragraph } from './nodes.ts'

const maxWords = 14
/** A line in ordinary type counts as a heading only when it is shorter than this. */
const maxPlainWords = 8

/** True where a paragraph is set as a heading: all bold, all capitals, or a short line without a full stop. */
export function isPseudoHeading(node: Paragraph, flat: FlatText, next: Block | undefined): boolean {
  const { text } = flat
  const words = countWords(text)
  if (words === 0 || words > maxWords || flat.lineEnds.size > 0) return false
  if (isContact(text) || isDate(text)) return false
  if (isAllStrong(node)) return !text.endsWith('.') || words <= 8
  const last = text.at(-1)!
  if (last === '.' || last === ',' || last === ';') return false
  if (isCapitals(text)) return true
  const goesOn = next?.type === 'paragraph' || next?.type === 'list' || next?.type === 'table'
  if (!goesOn || words > maxPlainWords) return false
  if (last === ':') return next.type === 'paragraph' && startsUpper(text) && !speaks(text)
  return startsUpper(text) && (last === '?' || !speaks(text))
}

/** True for a line that addresses or speaks of someone, and so is a statement rather than a title. */
function speaks(text: string): boolean {
  const words = text.toLowerCase().split(' ')
  return (
    words.some((word) => word === 'we' || word === 'you' || word === 'please' || word === 'is' || word === 'are') &&
    !isQuestionLike(words[0]!)
  )
}

function isQuestionLike(word: string): boolean {
  return ['what', 'how', 'why', 'who', 'when', 'where', 'which', 'information', 'data', 'your', 'do'].includes(word)
}

function isContact(text: string): boolean {
  return text.includes('@') || text.includes('http') || text.includes('www.')
}

/** 'Effective 1 May 2020' dates the policy; it names no part of it. */
function isDate(text: string): boolean {
  return (
    /\b(?:19|20)\d\d\b/.test(text) &&
    /\b(?:updated?|effective|revised|modified|date|version|changed|amended|since|posted)\b/i.test(text)
  )
}

export function countWords(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) if (text[i] !== ' ' && (i === 0 || text[i - 1] === ' ')) count++
  return count
}

function startsUpper(text: string): boolean {
  const first = text[0]!
  return first !== first.toLowerCase() || (first >= '0' && first <= '9')
}

function isCapitals(text: string): boolean {
  let letters = 0
  for (const char of text) {
    if (char !== char.toUpperCase()) return false
    if (char !== char.toLowerCase()) letters++
  }
  return letters >= 4
}

function isAllStrong(node: Paragraph): boolean {
  const parts = node.children.filter((child) => !(child.type === 'text' && isEmptyText(child.value)))
  return parts.length > 0 && parts.every(isStrong)
}

function isEmptyText(value: string): boolean {
  const text = value.trim()
  return text === '' || text === ':' || text === '.'
}

/** True for bold text, and for emphasis or a link that holds nothing but bold text. */
export function isStrong(node: Inline): boolean {
  if (node.type === 'strong') return true
  return (node.type === 'emphasis' || node.type === 'link') && node.children.length === 1 && isStrong(node.children[0]!)
}
