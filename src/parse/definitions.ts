import { decodeText } from './decode-text.ts'

/** The link reference definitions that a paragraph starts with. */
export interface Definitions {
  /** Where each leads, by its label. */
  urls: Map<string, string>
  /** Index after the last of them, and after the line ending that follows it. */
  end: number
}

/** No label is longer: CommonMark, "Link label". */
export const longestLabel = 999
/** Parentheses in a destination may nest so deep; CommonMark asks for three or more. */
const deepestParentheses = 32

/** Read the definitions at the start of a paragraph: `[label]: /url "title"`, one after the other. */
export function definitionsIn(text: string): Definitions {
  const urls = new Map<string, string>()
  let end = 0
  for (;;) {
    const start = skipSpace(text, end)
    const label = labelAt(text, start)
    if (!label || text[label.end] !== ':') break
    const url = destinationAt(text, skipSpace(text, label.end + 1))
    const after = url && afterDefinition(text, url.end)
    if (!after) break
    if (!urls.has(label.key)) urls.set(label.key, url.value)
    end = after
  }
  return { urls, end }
}

/** Index after the title and the end of its line; 0 where something else stands there. */
function afterDefinition(text: string, end: number): number {
  const start = skipSpace(text, end)
  const title = start > end ? titleEnd(text, start) : 0
  return (title > 0 && lineEnd(text, title)) || lineEnd(text, end)
}

/** Index after the line ending where nothing but white space stands before it, or after the text's end; else 0. */
function lineEnd(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\t') at++
  if (at >= text.length) return text.length + 1
  return text[at] === '\n' ? at + 1 : 0
}

/** A label with its brackets, as labels are compared: white space folded, in one case. */
export function labelAt(text: string, start: number): { key: string; end: number } | null {
  if (text[start] !== '[') return null
  const last = Math.min(text.length, start + longestLabel + 2)
  for (let at = start + 1; at < last; at++) {
    const char = text[at]
    if (char === '\\') at++
    else if (char === '[') return null
    else if (char === ']') {
      const key = labelKey(text.slice(start + 1, at))
      return key ? { key, end: at + 1 } : null
    }
  }
  return null
}

export function labelKey(label: string): string {
  // Lower and then upper case: some letters fold only this way ('ẞ').
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase()
}

/** Where a link leads: `<…>`, or what runs up to white space, with its parentheses in pairs. */
export function destinationAt(text: string, start: number): { value: string; end: number } | null {
  if (text[start] === '<') {
    for (let at = start + 1; at < text.length; at++) {
      const char = text[at]
      if (char === '\\') at++
      else if (char === '\n' || char === '<') return null
      else if (char === '>') return { value: decodeText(text.slice(start + 1, at)), end: at + 1 }
    }
    return null
  }
  let depth = 0
  let at = start
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === backslash && isPunctuation(text.charCodeAt(at + 1))) at++
    else if (code <= space || code === deleteCode) break
    else if (code === openingParenthesis && ++depth > deepestParentheses) return null
    else if (code === closingParenthesis && --depth < 0) break
  }
  if (depth > 0 || at === start) return null
  return { value: decodeText(text.slice(start, at)), end: at }
}

/** Index after a title in quotes or parentheses; 0 where none stands. */
export function titleEnd(text: string, start: number): number {
  const opens = text[start]
  if (opens !== '"' && opens !== "'" && opens !== '(') return 0
  const closes = opens === '(' ? ')' : opens
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at]
    if (char === '\\') at++
    else if (char === closes) return at + 1
    else if (char === '(' && opens === '(') return 0
  }
  return 0
}

/** Past spaces, tabs and one line ending. */
export function skipSpace(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\n') at++
  return at
}

const space = 0x20
const backslash = 0x5c
const deleteCode = 0x7f
const openingParenthesis = 0x28
const closingParenthesis = 0x29

function isPunctuation(code: number): boolean {
  return (
    (code > space && code < 0x30) ||
    (code > 0x39 && code < 0x41) ||
    (code > 0x5a && code < 0x61) ||
    (code > 0x7a && code < deleteCode)
  )
}
