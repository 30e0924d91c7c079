import { type BlockContext, type Line, type MarkdownConfig, type MarkdownParser, parser } from '@lezer/markdown'
import { isLazy } from './lazy-line.ts'
import { tables } from './table-grammar.ts'

/** So deep may lists and quotations nest, each list counting twice; what is deeper is the text of the innermost. */
const deepest = 60

const inlineParsers = ['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image', 'LinkEnd']

/**
 * Every level of nesting is looked at on every line: without a bound, a line of quotation marks costs the square of its
 * length, and the tree is deeper than the stack of the machine.
 */
const nestingBound: MarkdownConfig = {
  parseBlock: [
    {
      name: 'NestingBound',
      before: 'Blockquote',
      parse(context, line) {
        if (context.depth < deepest || !opensContainer(line)) return false
        const from = context.lineStart + line.pos
        const to = context.lineStart + line.text.length
        context.nextLine()
        context.addElement(context.elt('Paragraph', from, to))
        return true
      }
    }
  ]
}

function opensContainer({ text, pos }: Line): boolean {
  return '>-+*[0123456789'.includes(text[pos]!)
}

/** Any item ends a paragraph that it stands outside of, an empty one and one with any number as well. */
const lazyLists: MarkdownConfig = {
  parseBlock: [
    {
      name: 'LazyList',
      endLeaf: (context, line) => isLazy(context, line) && itemMark.test(line.text.slice(line.pos, line.pos + 12))
    }
  ]
}

const itemMark = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/

const footnoteMark = /^\[\^[^\s[\]]+\]:[ \t]*/

/** Footnote definitions of GFM: `[^1]: text`, and what follows indented by four columns. */
const footnotes: MarkdownConfig = {
  defineNodes: [
    {
      name: 'FootnoteDefinition',
      block: true,
      composite(_context, line) {
        if (line.pos === line.text.length) return true
        if (line.indent < line.baseIndent + 4) return false
        line.moveBaseColumn(line.baseIndent + 4)
        return true
      }
    },
    { name: 'FootnoteMark' }
  ],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      before: 'Blockquote',
      parse(context, line) {
        const mark = footnoteAt(line)
        if (!mark) return false
        context.startComposite('FootnoteDefinition', line.pos)
        const from = context.lineStart + line.pos
        context.addElement(context.elt('FootnoteMark', from, from + mark.length))
        line.moveBase(line.pos + mark.length)
        return null
      },
      endLeaf: (_context: BlockContext, line: Line) => footnoteAt(line) !== null
    }
  ]
}

function footnoteAt(line: Line): string | null {
  if (line.next !== openingBracket || line.indent >= line.baseIndent + 4) return null
  return footnoteMark.exec(line.text.slice(line.pos))?.[0] ?? null
}

const openingBracket = 0x5b

/**
 * Blocks of CommonMark with GFM tables and footnotes, their inline content left alone. Definitions of links come as
 * paragraphs, so that one that never closes costs no more than others: see `definitions.ts`.
 */
export const blockParser: MarkdownParser = parser.configure([
  { remove: ['LinkReference', ...inlineParsers] },
  tables,
  // First, since it bounds the footnotes as well.
  nestingBound,
  footnotes,
  lazyLists
])
