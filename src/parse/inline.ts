import { decodeReference } from './decode-text.ts'
import { type InlineElement, type ParsedInline, typeOf } from './inline-grammar.ts'
import type { Inline, Text } from './nodes.ts'

/** What parses a block's content that stands at an offset. */
export type Grammar = (content: string, offset: number) => ParsedInline

/** Marks without which a content is plain text; `  \n` is a hard break. */
const marks = /[\\`*_~[\]<&]| {2}\t?\n/

/**
 * The inline nodes of a block, without the white space at its ends.
 *
 * @param content  what stands from `offset` on, the markers of the blocks around it blanked
 */
export function inline(content: string, offset: number, grammar: Grammar): Inline[] {
  const into: Inline[] = []
  let end = content.length
  while (end > 0 && isWhite(content.charCodeAt(end - 1))) end--
  let start = 0
  while (start < end && isWhite(content.charCodeAt(start))) start++
  if (!marks.test(content)) {
    putText(into, content, offset, start, end)
    return into
  }
  const { elements, urls } = grammar(content, offset)
  put(into, elements, offset + start, offset + end, { content, offset, urls })
  return into
}

interface Context {
  content: string
  offset: number
  urls: ReadonlyMap<number, string>
}

/** Add what stands between two offsets: the elements, and the text between them. */
function put(into: Inline[], elements: readonly InlineElement[], start: number, end: number, context: Context): void {
  let from = start
  for (const element of elements) {
    if (element.from > from)
      putText(into, context.content, context.offset, from - context.offset, element.from - context.offset)
    putElement(into, element, context)
    from = element.to
  }
  if (from < end) putText(into, context.content, context.offset, from - context.offset, end - context.offset)
}

function putElement(into: Inline[], element: InlineElement, context: Context): void {
  const { from: start, to: end } = element
  const { content, offset } = context
  const source = (from: number, to: number) => content.slice(from - offset, to - offset)
  switch (typeOf(element)) {
    case 'Escape':
      into.push({ type: 'text', value: source(start + 1, end), start: start + 1, end })
      return
    case 'Entity': {
      const value = decodeReference(source(start, end))
      into.push({ type: 'text', value: value ?? source(start, end), start, end })
      return
    }
    case 'HardBreak':
      into.push({ type: 'break', start, end })
      return
    case 'InlineCode':
      into.push({ type: 'inlineCode', start, end, children: codeText(element, context) })
      return
    case 'Emphasis':
      into.push({ type: 'emphasis', start, end, children: within(element, context) })
      return
    case 'StrongEmphasis':
      into.push({ type: 'strong', start, end, children: within(element, context) })
      return
    case 'Strikethrough':
      into.push({ type: 'delete', start, end, children: within(element, context) })
      return
    case 'Autolink': {
      const text: Text = { type: 'text', value: source(start + 1, end - 1), start: start + 1, end: end - 1 }
      into.push({ type: 'link', url: text.value, start, end, children: [text] })
      return
    }
    case 'Link':
      into.push({ type: 'link', url: context.urls.get(start) ?? '', start, end, children: linkText(element, context) })
      return
    case 'Image':
      into.push({ type: 'image', start, end })
      return
    case 'FootnoteReference':
      into.push({ type: 'footnoteReference', start, end })
      return
    default:
      // Tags, comments, processing instructions.
      into.push({ type: 'html', value: source(start, end), start, end })
  }
}

/** What stands between the marks of emphasis. */
function within({ children }: InlineElement, context: Context): Inline[] {
  const into: Inline[] = []
  put(into, children.slice(1, -1), children[0]!.to, children.at(-1)!.from, context)
  return into
}

/** What stands between a link's brackets; the last child is all that follows. */
function linkText({ from, children }: InlineElement, context: Context): Inline[] {
  const into: Inline[] = []
  put(into, children.slice(0, -1), from + 1, children.at(-1)!.from, context)
  return into
}

/** A space on both sides is no part of the code, unless there is nothing but spaces. */
function codeText({ children }: InlineElement, { content, offset }: Context): Text[] {
  let from = children[0]!.to - offset
  let to = children[1]!.from - offset
  const isSpace = (char: string | undefined) => char === ' ' || char === '\n'
  if (isSpace(content[from]) && isSpace(content[to - 1]) && content.slice(from, to).trim()) {
    from++
    to--
  }
  const into: Text[] = []
  putText(into, content, offset, from, to)
  return into
}

/** Add the text between two indices, line by line, without the white space at the ends of lines. */
function putText(into: (Inline | Text)[], content: string, offset: number, from: number, to: number): void {
  let start = from
  if (content[start - 1] === '\n') start = skipIndent(content, start, to)
  for (let at = content.indexOf('\n', start); at >= 0 && at < to; at = content.indexOf('\n', at + 1)) {
    const next = skipIndent(content, at + 1, to)
    let end = at
    while (end > start && isBlank(content.charCodeAt(end - 1))) end--
    if (end === at && next === at + 1) continue
    putRun(into, content, offset, start, end)
    putRun(into, content, offset, at, at + 1)
    start = next
  }
  putRun(into, content, offset, start, to)
}

function putRun(into: (Inline | Text)[], content: string, offset: number, from: number, to: number): void {
  if (from < to) into.push({ type: 'text', value: content.slice(from, to), start: from + offset, end: to + offset })
}

function skipIndent(content: string, from: number, to: number): number {
  let at = from
  while (at < to && isBlank(content.charCodeAt(at))) at++
  return at
}

function isWhite(code: number): boolean {
  return isBlank(code) || code === 0x0a
}

/** A space, a tab, or half of a line ending of Windows. */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d
}
