import type { Nodes } from 'mdast'

/** Plain text of a block, white space folded, with the source offset of every character. */
export interface FlatText {
  text: string
  /** `text.length + 1` source offsets; the last is the end of the last character. */
  offsets: number[]
  /** Indices of the spaces of `text` that stand for a line ending. */
  lineEnds: Set<number>
  /** Those of `lineEnds` that the author set on purpose: `\\` or two spaces at the line's end, `<br>`. */
  hardBreaks: Set<number>
}

/** Collects the characters of one block. */
export interface Collector {
  text: string
  offsets: number[]
  lineEnds: Set<number>
  hardBreaks: Set<number>
  /** True where `text` ends with a space. */
  isOpen: boolean
  /** Source offset after the last character that is no space. */
  end: number
}

export function collector(): Collector {
  return { text: '', offsets: [], lineEnds: new Set(), hardBreaks: new Set(), isOpen: false, end: 0 }
}

/** Add one UTF-16 code unit that stands at `offset` of the source and reaches to `end`. */
export function put(into: Collector, char: string, offset: number, end = offset + 1): void {
  const code = char.charCodeAt(0)
  if (isSpecial(code)) {
    putSpecial(into, code, offset)
    return
  }
  into.text += char
  into.offsets.push(offset)
  into.isOpen = false
  into.end = end
}

/** Add text that stands in the source just so. */
function putRun(into: Collector, text: string, start: number): void {
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (!isSpecial(code)) {
      into.offsets.push(start + i)
      continue
    }
    if (i > from) close(into, text.slice(from, i), start + i)
    putSpecial(into, code, start + i)
    from = i + 1
  }
  if (from < text.length) close(into, from === 0 ? text : text.slice(from), start + text.length)
}

function close(into: Collector, run: string, end: number): void {
  into.text += run
  into.isOpen = false
  into.end = end
}

function putSpecial(into: Collector, code: number, offset: number): void {
  // A backslash that Markdown left standing is an escape that a converter doubled: no policy says a backslash.
  if (code === backslash || into.text === '') return
  if (!into.isOpen) {
    into.text += ' '
    into.offsets.push(offset)
    into.isOpen = true
  }
  if (code === lineFeed) into.lineEnds.add(into.text.length - 1)
}

const backslash = 0x5c
const lineFeed = 0x0a

/** White space, or a backslash. */
function isSpecial(code: number): boolean {
  if (code > 0x5c) return code === 0xa0 || code === 0x200b || code === 0xfeff
  return code === 0x20 || code === lineFeed || code === 0x09 || code === 0x0d || code === backslash
}

export function finish(from: Collector): FlatText {
  const { offsets, lineEnds, hardBreaks, end, isOpen } = from
  if (isOpen) offsets[offsets.length - 1] = end
  else offsets.push(end)
  return { text: isOpen ? from.text.slice(0, -1) : from.text, offsets, lineEnds, hardBreaks }
}

/**
 * Add the characters of `value`, which Markdown drew from `source` at `start`: escapes, character references and the
 * markers of enclosing blocks are in the source alone.
 */
export function align(into: Collector, value: string, source: string, start: number, end: number): void {
  if (end - start === value.length && source.startsWith(value, start)) {
    putRun(into, value, start)
    return
  }
  let at = start
  for (let i = 0; i < value.length; i++) {
    const char = value[i]!
    let from = at
    while (from < end && source[from] !== char) {
      const here = source[from]!
      if (here === '&') {
        const semicolon = source.indexOf(';', from)
        if (semicolon > 0 && semicolon - from < 34 && semicolon < end) break
      }
      from++
    }
    if (from >= end) {
      put(into, char, Math.min(at, end - 1), Math.min(at + 1, end))
      continue
    }
    if (source[from] === '&' && char !== '&') {
      const semicolon = source.indexOf(';', from)
      put(into, char, from, semicolon + 1)
      // A reference may stand for two code units: stay on it until the next character is found elsewhere.
      at = semicolon + 1
      continue
    }
    at = from + 1
    if (char === '&' && source.startsWith('&amp;', from)) at = from + 5
    put(into, char, from, at)
  }
}

/** Add a line ending that the author set on purpose. */
export function putBreak(into: Collector, offset: number): void {
  put(into, '\n', offset)
  if (into.text) into.hardBreaks.add(into.text.length - 1)
}

/** Add the text of an inline node and of all that it holds. */
export function flatten(into: Collector, node: Nodes, source: string): void {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      align(into, node.value, source, start, end)
      return
    case 'break':
      putBreak(into, start)
      return
    case 'html':
      if (node.value.toLowerCase().startsWith('<br')) putBreak(into, start)
      return
    case 'footnoteReference':
    case 'image':
    case 'imageReference':
      return
    default:
      if ('children' in node) for (const child of node.children) flatten(into, child as Nodes, source)
  }
}

/** Plain text of a block's inline content. */
export function flatText(nodes: readonly Nodes[], source: string): FlatText {
  const into = collector()
  for (const node of nodes) flatten(into, node, source)
  return finish(into)
}

/** A part of a flat text, without white space at its ends. */
export function slice(flat: FlatText, start: number, end: number): FlatText {
  let from = start
  let to = end
  while (from < to && flat.text[from] === ' ') from++
  while (to > from && flat.text[to - 1] === ' ') to--
  const offsets = flat.offsets.slice(from, to + 1)
  // The end of the last character, not the start of what follows: markup may stand between.
  if (to > from && to < flat.text.length) offsets[offsets.length - 1] = flat.offsets[to - 1]! + 1
  const lineEnds = new Set<number>()
  const hardBreaks = new Set<number>()
  for (const at of flat.lineEnds) if (at >= from && at < to) lineEnds.add(at - from)
  for (const at of flat.hardBreaks) if (at >= from && at < to) hardBreaks.add(at - from)
  return { text: flat.text.slice(from, to), offsets, lineEnds, hardBreaks }
}
