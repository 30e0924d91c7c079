import { abbreviations, finalAbbreviations, placeAbbreviations, sentenceOpeners } from '../lexicon/en/abbreviations.ts'
import type { FlatText } from './flat-text.ts'

/** No sentence of a policy is longer; what is, is cut at a space, so that a text without stops costs no more than others. */
const longest = 4000
const closing = new Set(['"', '”', '’', "'", ')', ']', '»', '*', '_'])

/**
 * Find where the sentences of a block begin and end.
 *
 * @param flat  the block's text
 * @returns pairs of indices into `flat.text`, in order, without gaps but white space
 */
export function splitSentences(flat: FlatText): [number, number][] {
  const { text, lineEnds, hardBreaks } = flat
  const found: [number, number][] = []
  let start = 0
  const cut = (end: number) => {
    if (end > start) found.push([start, end])
    start = end
    while (text[start] === ' ') start++
  }
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    if (char === ' ' && (i - start > longest || (hardBreaks.has(i) && startsLine(text, i + 1)))) {
      cut(i)
      continue
    }
    if (char !== '.' && char !== '!' && char !== '?' && char !== '…') continue
    let end = i + 1
    while (end < text.length && closing.has(text[end]!)) end++
    if (end < text.length && text[end] !== ' ') continue
    const next = end + 1
    if (next >= text.length) continue
    if (char === '.' && !endsSentence(text, start, i, next, lineEnds.has(end))) continue
    if (char !== '.' && !startsSentence(text, next) && !lineEnds.has(end)) continue
    cut(end)
    i = end
  }
  cut(text.length)
  return found
}

function continues(text: string, next: number): boolean {
  return text[next] === ',' || text[next] === ';' || text[next] === '”' || text[next] === ')'
}

function endsSentence(text: string, start: number, stop: number, next: number, lineEnd: boolean): boolean {
  if (continues(text, next)) return false
  let from = stop
  while (from > start && text[from - 1] !== ' ' && text[from - 1] !== '(' && text[from - 1] !== '“') from--
  const word = text.slice(from, stop).toLowerCase()
  const starts = startsSentence(text, next)
  // 'A. Name' and '1. Name' are numbering; 'B.' at a line's end in scraped text is a cut abbreviation.
  if (word.length === 1)
    return (
      starts && isDigit(word) === false && word !== 'v' && from > start && isUpper(text[next]!) && !isUpper(text[from]!)
    )
  if (from === start && isNumbering(word)) return false
  if (abbreviations.has(word))
    return (
      finalAbbreviations.has(word) &&
      starts &&
      isUpper(text[next]!) &&
      !companySuffixFollows(text, next) &&
      !(placeAbbreviations.has(word) && nameFollows(text, next))
    )
  if (starts && isInitials(word) && nameFollows(text, next)) return false
  return starts || lineEnd
}

/** 'A.D. Jones': a name goes on. */
function isInitials(word: string): boolean {
  return word.length > 2 && word.split('.').every((part) => part.length === 1 && !isDigit(part))
}

/** 'Acme Inc. B.V.' goes on after its first stop. */
function companySuffixFollows(text: string, next: number): boolean {
  return text[next + 1] === '.'
}

/** 'The U.S. Department of …' goes on with a name. */
function nameFollows(text: string, next: number): boolean {
  let end = next
  while (end < text.length && text[end] !== ' ' && text[end] !== ',') end++
  return !sentenceOpeners.has(text.slice(next, end).toLowerCase())
}

function isNumbering(word: string): boolean {
  for (const char of word) if (!isDigit(char) && char !== '.') return false
  return word.length > 0
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9'
}

function isUpper(char: string): boolean {
  return char !== char.toLowerCase()
}

function startsSentence(text: string, at: number): boolean {
  const char = text[at]!
  if (isUpper(char) || isDigit(char)) return true
  if (char === '“' || char === '"' || char === '(' || char === '[' || char === '‘' || char === '•' || char === '«')
    return true
  return char > '\u2000' && char.toLowerCase() === char.toUpperCase()
}

/** After a break that the author set, a line that begins like one stands for itself: the lines of an address. */
function startsLine(text: string, at: number): boolean {
  return at < text.length && (startsSentence(text, at) || text[at] === '+')
}
