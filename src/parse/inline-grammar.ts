import { type DelimiterType, type Element, InlineContext, parser } from '@lezer/markdown'
import { destinationAt, labelAt, labelKey, longestLabel, skipSpace, titleEnd } from './definitions.ts'

/** What references lead to: the labels of a text's definitions, as `labelKey` gives them. */
export interface References {
  urls: ReadonlyMap<string, string>
  footnotes: ReadonlySet<string>
  /** True where a tab may stand for the first half of Windows' line ending. */
  hasTabs: boolean
}

/** An inline element of the grammar; `children` lie inside it, in order. */
export type InlineElement = Element & { readonly children: readonly InlineElement[] }

/**
 * So many marks of emphasis in one block are looked at, and so long a run of them; what is beyond is text. Each mark that
 * closes looks back for one that opens, so that without a bound a block of them costs the square of its length.
 */
const mostMarks = 2000
const longestRun = 100

interface Opener {
  /** Index of the delimiter in the context. */
  index: number
  /** Where the content begins. */
  to: number
  isImage: boolean
}

/** A block's inline elements, and where its links lead, by the offset at which they start. */
export interface ParsedInline {
  elements: readonly InlineElement[]
  urls: ReadonlyMap<number, string>
}

/**
 * Inline Markdown of one text. The brackets are our own: the grammar's take every `[text]` for a link, whether or not it
 * leads anywhere, and look for the end of a link over and over.
 *
 * @returns a function that parses the content of a block that stands at an offset
 */
export function inlineGrammar(references: References): (content: string, offset: number) => ParsedInline {
  /** Brackets of the block that may open a link, innermost last. */
  let openers: Opener[] = []
  /** So many of them open none any more, since links hold no links. */
  let inactive = 0
  let marks = 0
  let urls = new Map<number, string>()
  const open = (context: InlineContext, start: number, isImage: boolean) => {
    const to = start + (isImage ? 2 : 1)
    const type = isImage ? InlineContext.imageStart : InlineContext.linkStart
    context.addDelimiter(type, start, to, true, false)
    openers.push({ index: context.findOpeningDelimiter(type)!, to, isImage })
    return to
  }
  const close = (context: InlineContext, start: number) => {
    const opener = openers.pop()
    if (!opener) return -1
    const isInactive = openers.length < inactive
    inactive = Math.min(inactive, openers.length)
    if (isInactive && !opener.isImage) return -1
    const link = linkEnd(context, opener.to, start, references)
    if (!link) return -1
    const children = [...context.takeContent(opener.index), context.elt('LinkMark', start, link.end)]
    if (opener.isImage) return context.addElement(context.elt('Image', opener.to - 2, link.end, children))
    inactive = openers.length
    urls.set(opener.to - 1, link.url)
    return context.addElement(context.elt('Link', opener.to - 1, link.end, children))
  }
  const emphasis = (context: InlineContext, type: DelimiterType, start: number, end: number) => {
    if (end - start > longestRun || ++marks > mostMarks) return end
    const { opens, closes } = flanks(context, start, end)
    return context.addDelimiter(type, start, end, opens, closes)
  }
  const grammar = nodes.configure({
    parseInline: [
      {
        name: 'Link',
        parse(context, next, start) {
          if (next !== openingBracket) return -1
          const end = footnoteEnd(context, start, references)
          if (end < 0) return open(context, start, false)
          return context.addElement(context.elt('FootnoteReference', start, end))
        }
      },
      {
        name: 'Image',
        parse: (context, next, start) =>
          next === exclamation && context.char(start + 1) === openingBracket ? open(context, start, true) : -1
      },
      { name: 'LinkEnd', parse: (context, next, start) => (next === closingBracket ? close(context, start) : -1) },
      { name: 'HardBreak', parse: (context, next, start) => hardBreak(context, next, start, references) },
      {
        name: 'Emphasis',
        parse(context, next, start) {
          if (next !== asterisk && next !== underscore) return -1
          const type = next === asterisk ? InlineContext.emphasisAsterisk : InlineContext.emphasisUnderscore
          return emphasis(context, type, start, runEnd(context, next, start))
        }
      },
      {
        name: 'Strikethrough',
        after: 'Emphasis',
        parse(context, next, start) {
          if (next !== tilde) return -1
          const end = runEnd(context, next, start)
          return end === start + 2 ? emphasis(context, strikethrough, start, end) : end
        }
      }
    ]
  })
  return (content, offset) => {
    openers = []
    inactive = 0
    marks = 0
    urls = new Map()
    return { elements: grammar.parseInline(content, offset) as unknown as readonly InlineElement[], urls }
  }
}

const nodes = parser.configure({ defineNodes: ['FootnoteReference', 'Strikethrough', 'StrikethroughMark'] })

/** Name of an element's type in the grammar. */
export function typeOf(element: InlineElement): string {
  return nodes.nodeSet.types[element.type]!.name
}

const strikethrough: DelimiterType = { resolve: 'Strikethrough', mark: 'StrikethroughMark' }

/** Where the link ends whose text ends with the bracket at `bracket`, and where it leads; `null` where it is none. */
function linkEnd(
  { text, offset }: InlineContext,
  from: number,
  bracket: number,
  { urls }: References
): { end: number; url: string } | null {
  const after = bracket - offset + 1
  if (text[after] === '(') {
    const resource = resourceAt(text, after)
    if (resource) return { end: resource.end + offset, url: resource.url }
  }
  if (urls.size === 0) return null
  const label = text[after] === '[' ? labelAt(text, after) : null
  const url = label && urls.get(label.key)
  if (url !== null && url !== undefined) return { end: label!.end + offset, url }
  const isCollapsed = text.startsWith('[]', after)
  if ((text[after] === '[' && !isCollapsed) || bracket - from > longestLabel) return null
  const own = urls.get(labelKey(text.slice(from - offset, bracket - offset)))
  return own === undefined ? null : { end: bracket + (isCollapsed ? 3 : 1), url: own }
}

/** `(destination "title")`. */
function resourceAt(text: string, start: number): { end: number; url: string } | null {
  let at = skipSpace(text, start + 1)
  if (text[at] === ')') return { end: at + 1, url: '' }
  const url = destinationAt(text, at)
  if (!url) return null
  at = skipSpace(text, url.end)
  if (at > url.end) {
    const title = titleEnd(text, at)
    if (title > 0) at = skipSpace(text, title)
  }
  return text[at] === ')' ? { end: at + 1, url: url.value } : null
}

/** Where `[^label]` ends that a footnote stands for; -1 where none does. */
function footnoteEnd({ text, offset }: InlineContext, start: number, { footnotes }: References): number {
  if (footnotes.size === 0 || text[start - offset + 1] !== '^') return -1
  const label = labelAt(text, start - offset)
  return label && footnotes.has(label.key.slice(1)) ? label.end + offset : -1
}

/** Two spaces or a backslash at the end of a line. */
function hardBreak(context: InlineContext, next: number, start: number, { hasTabs }: References): number {
  if (next !== space && next !== backslash) return -1
  let end = next === space ? runEnd(context, next, start) : start + 1
  if (next === space && end < start + 2) return -1
  if (hasTabs && context.char(end) === tab) end++
  return context.char(end) === lineFeed ? context.addElement(context.elt('HardBreak', start, end + 1)) : -1
}

function runEnd(context: InlineContext, mark: number, start: number): number {
  let end = start + 1
  while (context.char(end) === mark) end++
  return end
}

/** Whether a run of marks may open or close emphasis: CommonMark, "Left-flanking delimiter run". */
function flanks({ text, offset }: InlineContext, start: number, end: number): { opens: boolean; closes: boolean } {
  const before = charBefore(text, start - offset)
  const after = charAt(text, end - offset)
  const isWordBefore = !isSpace(before) && !punctuation.test(before)
  const isWordAfter = !isSpace(after) && !punctuation.test(after)
  const left = !isSpace(after) && (isWordAfter || !isWordBefore)
  const right = !isSpace(before) && (isWordBefore || !isWordAfter)
  if (text[start - offset] !== '_') return { opens: left, closes: right }
  return { opens: left && (!right || !isWordBefore), closes: right && (!left || !isWordAfter) }
}

const punctuation = /^[\p{P}\p{S}]/u

function isSpace(char: string): boolean {
  return char === '' || char.trim() === ''
}

function charAt(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

function charBefore(text: string, at: number): string {
  const isLow = text.charCodeAt(at - 1) >> 10 === 0x37
  return at === 0 ? '' : charAt(text, isLow && at > 1 ? at - 2 : at - 1)
}

const tab = 0x09
const lineFeed = 0x0a
const space = 0x20
const exclamation = 0x21
const asterisk = 0x2a
const openingBracket = 0x5b
const backslash = 0x5c
const closingBracket = 0x5d
const underscore = 0x5f
const tilde = 0x7e
