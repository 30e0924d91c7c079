import type { Inline, Text } from './nodes.ts'
import { Runs, TextOffsets } from './offsets.ts'

/** Plain text of a block, white space folded, with the source offset of every character. */
export interface FlatText {
  text: string
  /** Source offset of each character of `text`, and of the end. */
  offsets: TextOffsets
  /** Indices of the spaces of `text` that stand for a line ending. */
  lineEnds: Set<number>
  /** Those of `lineEnds` that the author set on purpose: `\\` or two spaces at the line's end, `<br>`. */
  hardBreaks: Set<number>
}

/** Collects the characters of one block. */
export interface Collector {
  text: string
  runs: Runs
  lineEnds: Set<number>
  hardBreaks: Set<number>
  /** True where `text` ends with a space. */
  isOpen: boolean
  /** Source offset after the last character that is no space. */
  end: number
}

export function collector(): Collector {
  return { text: '', runs: new Runs(), lineEnds: new Set(), hardBreaks: new Set(), isOpen: false, end: 0 }
}

/** Add one UTF-16 code unit that stands at `offset` of the source and reaches to `end`. */
export function put(into: Collector, char: string, offset: number, end = offset + 1): void {
  const code = char.charCodeAt(0)
  if (isSpecial(code)) {
    putSpecial(into, code, offset)
    return
  }
  into.runs.add(into.text.length, offset)
  into.text += char
  into.isOpen = false
  into.end = end
}

/** Add text that stands in the source just so. */
function putRun(into: Collector, text: string, start: number): void {
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (!isSpecial(code)) continue
    // A space between words stands in the text as it does in the source.
    if (code === space && i > from && i + 1 < text.length && !isSpecial(text.charCodeAt(i + 1))) continue
    if (i > from) close(into, text.slice(from, i), start + from, start + i)
    putSpecial(into, code, start + i)
    from = i + 1
  }
  if (from < text.length) close(into, from === 0 ? text : text.slice(from), start + from, start + text.length)
}

function close(into: Collector, run: string, start: number, end: number): void {
  into.runs.add(into.text.length, start)
  into.text += run
  into.isOpen = false
  into.end = end
}

function putSpecial(into: Collector, code: number, offset: number): void {
  // A backslash that Markdown left standing is an escape that a converter doubled: no policy says a backslash.
  if (code === backslash || into.text === '') return
  if (!into.isOpen) {
    into.runs.add(into.text.length, offset)
    into.text += ' '
    into.isOpen = true
  }
  if (code === lineFeed) into.lineEnds.add(into.text.length - 1)
}

const backslash = 0x5c
const lineFeed = 0x0a
const space = 0x20

/** White space, or a backslash. */
function isSpecial(code: number): boolean {
  if (code > 0x5c) return code === 0xa0 || code === 0x200b || code === 0xfeff
  return code === space || code === lineFeed || code === 0x09 || code === 0x0d || code === backslash
}

export function finish(from: Collector): FlatText {
  const { runs, lineEnds, hardBreaks, end, isOpen } = from
  const text = isOpen ? from.text.slice(0, -1) : from.text
  return { text, offsets: new TextOffsets(runs, 0, text.length, end), lineEnds, hardBreaks }
}

/** A character reference is shorter than what stands in the source: all of it is where each of its characters stands. */
function putText(into: Collector, { value, start, end }: Text): void {
  if (end - start === value.length) putRun(into, value, start)
  else for (const char of value) put(into, char, start, end)
}

/** Add a line ending that the author set on purpose. */
export function putBreak(into: Collector, offset: number): void {
  put(into, '\n', offset)
  if (into.text) into.hardBreaks.add(into.text.length - 1)
}

/** Add the text of an inline node and of all that it holds. */
export function flatten(into: Collector, node: Inline): void {
  const { start } = node
  switch (node.type) {
    case 'text':
      putText(into, node)
      return
    case 'break':
      putBreak(into, start)
      return
    case 'html':
      if (node.value.toLowerCase().startsWith('<br')) putBreak(into, start)
      return
    case 'footnoteReference':
    case 'image':
      return
    default:
      for (const child of node.children) flatten(into, child)
  }
}

/** Plain text of a block's inline content. */
export function flatText(nodes: readonly Inline[]): FlatText {
  const into = collector()
  for (const node of nodes) flatten(into, node)
  return finish(into)
}

/** A part of a flat text, without white space at its ends. */
export function slice(flat: FlatText, start: number, end: number): FlatText {
  let from = start
  let to = end
  while (from < to && flat.text[from] === ' ') from++
  while (to > from && flat.text[to - 1] === ' ') to--
  const lineEnds = new Set<number>()
  const hardBreaks = new Set<number>()
  for (const at of flat.lineEnds) if (at >= from && at < to) lineEnds.add(at - from)
  for (const at of flat.hardBreaks) if (at >= from && at < to) hardBreaks.add(at - from)
  return { text: flat.text.slice(from, to), offsets: flat.offsets.slice(from, to), lineEnds, hardBreaks }
}
