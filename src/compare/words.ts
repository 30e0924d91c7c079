import type { Sentence } from '../parse/document.ts'
import { remember } from '../words/remember.ts'
import { readNumbering } from './numbering.ts'

/** One word of a sentence: `key` is what is compared; `start` and `end` are offsets in the sentence's text. */
export interface Word {
  key: string
  start: number
  end: number
}

const pieces = /[\p{L}\p{M}\p{N}]+|[%‰$€£¥§≤≥+<>]/gu
const digitFirst = /^\p{N}/u
const digitLast = /\p{N}$/u
const oneLetter = /^\p{L}$/u
const dottedLetter = /^\.\p{L}$/u
const letters = /^\p{L}+$/u
const apostrophes = "'’ʼ`´‘"
const numberJoiners = '.,:/-–−'
const enumerator = /^(?:[a-z]|[ivx]{1,5})$/u

/**
 * The words of a sentence as they count in a comparison: lower case, without punctuation, quotes, emphasis, link
 * targets, list markers and numbering. Numbers keep their inner punctuation (`1,000`, `2020-05-01`), a web or e-mail
 * address is one word, and marks that change a number (`%`, `€`, `≥`) are words.
 *
 * @param opensBlock true for the first sentence of its block, where numbering may stand
 * @param text the sentence's text, with what is not to be read blanked
 */
export function wordsOf(
  sentence: Pick<Sentence, 'text' | 'unit' | 'isHead'>,
  opensBlock: boolean,
  text: string = sentence.text
): Word[] {
  const from = opensBlock ? readNumbering(text, sentence.isHead, sentence.unit === 'cell') : 0
  return readWords(`${from} ${text}`)
}

/** Read on from a position, which stands before the text: a sentence that another version has is not read again. */
const readWords = remember((fromAndText) => {
  const space = fromAndText.indexOf(' ')
  return wordsFrom(fromAndText.slice(space + 1), Number(fromAndText.slice(0, space)))
})

function wordsFrom(text: string, from: number): Word[] {
  const words: Word[] = []
  let at = from
  while (at < text.length) {
    if (isSpace(text, at)) {
      at++
      continue
    }
    let end = at
    while (end < text.length && !isSpace(text, end)) end++
    readChunk(text, at, end, words)
    at = end
  }
  return words
}

/** A stretch without spaces: an address is one word, all else falls into its words. */
function readChunk(text: string, start: number, end: number, words: Word[]): void {
  const chunk = text.slice(start, end)
  if (isAddress(chunk)) {
    words.push({ key: addressKey(chunk), start, end })
    return
  }
  const first = words.length
  for (const match of chunk.matchAll(pieces)) {
    const piece = {
      key: match[0].normalize('NFKC').toLowerCase(),
      start: start + match.index,
      end: start + match.index + match[0].length
    }
    if (isIdleMark(text, piece)) continue
    const last = words.length > first ? words[words.length - 1] : undefined
    const joined = last && joinPieces(text, last, piece)
    if (joined) words[words.length - 1] = joined
    else if (!isEnumerator(text, piece)) words.push(piece)
  }
}

/** `+`, `<` and `>` count beside a number only. */
function isIdleMark(text: string, piece: Word): boolean {
  if (piece.key === '+') return !digitLast.test(text.slice(Math.max(0, piece.start - 1), piece.start))
  if (piece.key === '<' || piece.key === '>') return !digitFirst.test(text.slice(piece.end, piece.end + 2).trimStart())
  return false
}

function joinPieces(text: string, last: Word, next: Word): Word | undefined {
  if (next.start !== last.end + 1) return undefined
  const between = text[last.end]!
  const before = text.slice(Math.max(last.start, last.end - 2), last.end)
  const span = { start: last.start, end: next.end }
  if (numberJoiners.includes(between) && digitLast.test(before) && digitFirst.test(next.key)) {
    return { key: `${last.key}${between === '–' || between === '−' ? '-' : between}${next.key}`, ...span }
  }
  if (apostrophes.includes(between) && letters.test(next.key) && !digitLast.test(before)) {
    return { key: `${last.key}'${next.key}`, ...span }
  }
  if (between === '-' && last.key === 'e' && letters.test(next.key)) return { key: `e${next.key}`, ...span }
  const isDotted = between === '.' && oneLetter.test(next.key) && (oneLetter.test(before) || dottedLetter.test(before))
  return isDotted ? { key: last.key + next.key, ...span } : undefined
}

/** `(a)`, `(iv)`: the letter of an enumeration inside a sentence. */
function isEnumerator(text: string, piece: Word): boolean {
  if (!enumerator.test(piece.key) || text[piece.start - 1] !== '(' || text[piece.end] !== ')') return false
  return piece.start < 2 || isSpace(text, piece.start - 2)
}

function isAddress(chunk: string): boolean {
  if (chunk.includes('://') || (chunk.includes('www.') && addressKey(chunk).startsWith('www.'))) return true
  const at = chunk.indexOf('@')
  return at > 0 && chunk.indexOf('.', at) > at + 1
}

function addressKey(chunk: string): string {
  let start = 0
  let end = chunk.length
  while (start < end && '([<{"“‘\''.includes(chunk[start]!)) start++
  while (end > start && ')]>}"”’\'.,;:!?/'.includes(chunk[end - 1]!)) end--
  return chunk.slice(start, end).toLowerCase()
}

/** Is this word a web or e-mail address? */
export function isAddressWord(key: string): boolean {
  return isAddress(key)
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || code === 160 || code === 9 || code === 10 || code === 13 || code === 0x202f || code === 0x2009
}
