import type { SyntaxNode } from '@lezer/common'
import { blockParser } from './block-grammar.ts'
import { definitionsIn, labelKey } from './definitions.ts'
import { frontMatterIn } from './front-matter.ts'
import { type Grammar, inline } from './inline.ts'
import { inlineGrammar } from './inline-grammar.ts'
import type { Block, Html, Inline, List, ListItem, Table, Text } from './nodes.ts'
import { tableCells } from './table-cells.ts'

/** A text as Markdown means it. */
export interface MarkdownTree {
  /** The YAML front matter, or `null` where there is none. */
  yaml: string | null
  children: Block[]
}

/** The text that is parsed, and what its inline content is read with. */
interface Context {
  source: string
  /** The text without its front matter, its line endings all alike, as long as what it stands for. */
  text: string
  /** Where `text` begins in the source. */
  base: number
  grammar: Grammar
  /** How many characters of a paragraph, by its start in `text`, are definitions of links. */
  definitions: ReadonlyMap<number, number>
}

/**
 * Parse CommonMark with GFM tables, footnotes and strikethrough, and YAML front matter, in time linear in its length.
 *
 * Beside CommonMark it differs in what no policy means: lists and quotations nest 60 levels deep at most, a block has
 * 2000 marks of emphasis at most, and what is beyond is text. A bare address is text as well.
 */
export function markdown(source: string): MarkdownTree {
  const matter = frontMatterIn(source)
  const base = matter?.end ?? (source.startsWith('\ufeff') ? 1 : 0)
  // A tab at the end of a line means nothing, so that offsets stay what they are.
  const text = source.slice(base).replaceAll('\r\n', '\t\n').replaceAll('\r', '\n')
  const { topNode } = blockParser.parse(text)
  const urls = new Map<string, string>()
  const footnotes = new Set<string>()
  const definitions = new Map<number, number>()
  if (text.includes(']:')) collect(topNode, text, { urls, footnotes, definitions })
  const grammar = inlineGrammar({ urls, footnotes, hasTabs: source.includes('\r') })
  const context: Context = { source, text, base, grammar, definitions }
  return { yaml: matter?.yaml ?? null, children: blocks(topNode, context) }
}

interface Collected {
  urls: Map<string, string>
  footnotes: Set<string>
  definitions: Map<number, number>
}

/** Find what references lead to: it may stand after them. */
function collect(node: SyntaxNode, text: string, into: Collected): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const { name, from, to } = child
    if (name === 'FootnoteMark') into.footnotes.add(labelKey(text.slice(from + 2, text.indexOf(']', from))))
    else if ((name === 'Paragraph' || name.startsWith('SetextHeading')) && text[from] === '[') {
      const { urls, end } = definitionsIn(contentOf(child, from, to, text))
      for (const [label, url] of urls) if (!into.urls.has(label)) into.urls.set(label, url)
      if (end > 0) into.definitions.set(from, end)
    } else collect(child, text, into)
  }
}

function blocks(node: SyntaxNode, context: Context): Block[] {
  const into: Block[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const block = blockOf(child, context)
    if (block) into.push(block)
  }
  return into
}

function blockOf(node: SyntaxNode, context: Context): Block | null {
  const { name } = node
  const start = node.from + context.base
  const end = node.to + context.base
  if (name.startsWith('ATXHeading')) return heading(node, Number(name.slice(10)), node.firstChild!.to, context)
  if (name.startsWith('SetextHeading')) return setextHeading(node, context)
  switch (name) {
    case 'Paragraph': {
      const from = afterDefinitions(node, context)
      if (from >= node.to) return null
      return { type: 'paragraph', start, end, children: content(node, from, node.to, context) }
    }
    case 'BulletList':
    case 'OrderedList':
      return list(node, context)
    case 'Blockquote':
      return { type: 'blockquote', start, end, children: blocks(node, context) }
    case 'FootnoteDefinition':
      return { type: 'footnoteDefinition', start, end, children: blocks(node, context) }
    case 'Table':
      return table(node, context)
    case 'CodeBlock':
    case 'FencedCode':
      return { type: 'code', start, end, children: codeText(node, context) }
    case 'HTMLBlock':
    case 'CommentBlock':
    case 'ProcessingInstructionBlock':
      return html(node, context)
    case 'HorizontalRule':
      return { type: 'thematicBreak', start, end }
    default:
      return null
  }
}

function afterDefinitions({ from }: SyntaxNode, { definitions }: Context): number {
  return from + (definitions.get(from) ?? 0)
}

function list(node: SyntaxNode, context: Context): List {
  const children: ListItem[] = []
  for (let item = node.firstChild; item; item = item.nextSibling)
    if (item.name === 'ListItem')
      children.push({
        type: 'listItem',
        start: item.from + context.base,
        end: item.to + context.base,
        children: blocks(item, context)
      })
  const ordered = node.name === 'OrderedList'
  return { type: 'list', ordered, start: node.from + context.base, end: node.to + context.base, children }
}

/** Where the text above the line is nothing but definitions, the line stands alone. */
function setextHeading(node: SyntaxNode, context: Context): Block {
  const { from } = node.lastChild!
  const start = afterDefinitions(node, context)
  if (start < from) return heading(node, Number(node.name.slice(13)), start, context)
  const place = { start: from + context.base, end: node.to + context.base }
  if (context.text[from] === '-') return { type: 'thematicBreak', ...place }
  return { type: 'paragraph', ...place, children: content(node, from, node.to, context) }
}

/** A heading's content stands between `from` and the marks after it, where there are any. */
function heading(node: SyntaxNode, depth: number, from: number, context: Context): Block {
  const last = node.lastChild
  const to = last && last.name === 'HeaderMark' && last.from >= from ? last.from : node.to
  return {
    type: 'heading',
    depth,
    start: node.from + context.base,
    end: node.to + context.base,
    children: content(node, from, to, context)
  }
}

/** The inline content of a block between two indices of the text. */
function content(node: SyntaxNode, from: number, to: number, { text, base, grammar }: Context): Inline[] {
  return inline(contentOf(node, from, to, text), from + base, grammar)
}

/** What stands between two indices, the markers of the quotations around it blanked. */
function contentOf(node: SyntaxNode, from: number, to: number, text: string): string {
  let value = ''
  let done = from
  for (let mark = node.firstChild; mark; mark = mark.nextSibling)
    if (mark.name === 'QuoteMark' && mark.from >= from && mark.to <= to) {
      value += `${text.slice(done, mark.from)} `
      done = mark.to
    }
  return done === from ? text.slice(from, to) : value + text.slice(done, to)
}

function table(node: SyntaxNode, context: Context): Table {
  const rows: Inline[][][] = []
  for (let row = node.firstChild; row; row = row.nextSibling) {
    if (row.name !== 'TableHeader' && row.name !== 'TableRow') continue
    const cells = tableCells(context.text.slice(row.from, row.to))
    const from = row.from + context.base
    rows.push(
      cells.map(([start, end]) =>
        inline(context.text.slice(row.from + start, row.from + end), from + start, context.grammar)
      )
    )
  }
  return { type: 'table', start: node.from + context.base, end: node.to + context.base, rows }
}

function codeText(node: SyntaxNode, { text, base }: Context): Text[] {
  const found: Text[] = []
  for (let part = node.firstChild; part; part = part.nextSibling)
    if (part.name === 'CodeText')
      found.push({
        type: 'text',
        value: text.slice(part.from, part.to),
        start: part.from + base,
        end: part.to + base
      })
  return found
}

function html(node: SyntaxNode, { source, text, base }: Context): Html {
  const start = node.from + base
  const end = node.to + base
  const hasMarks = node.firstChild !== null
  return {
    type: 'html',
    start,
    end,
    value: hasMarks ? contentOf(node, node.from, node.to, text) : source.slice(start, end)
  }
}
