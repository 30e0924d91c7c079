import type { BlockContext, LeafBlock, LeafBlockParser, Line, MarkdownConfig } from '@lezer/markdown'
import { isLazy } from './lazy-line.ts'
import { tableCells } from './table-cells.ts'

/**
 * A paragraph that is a table if its second line says so. The grammar's own takes no space after the last bar, and lets
 * headings and code run on into it.
 */
class TableLeaf implements LeafBlockParser {
  private rows: [name: string, from: number, to: number][] = []
  private lines = 1

  get isTable(): boolean {
    return this.rows.length > 0
  }

  nextLine(context: BlockContext, line: Line, leaf: LeafBlock): boolean {
    const from = context.lineStart + line.pos
    const to = context.lineStart + line.text.length
    this.lines++
    if (!this.isTable) {
      if (this.lines === 2 && !isLazy(context, line) && delimits(line.text.slice(line.pos), leaf.content))
        this.rows = [
          ['TableHeader', leaf.start, leaf.start + leaf.content.length],
          ['TableDelimiter', from, to]
        ]
      return false
    }
    const isRow = line.indent < line.baseIndent + 4 && !endsTable.test(line.text.slice(line.pos))
    if (isRow) this.rows.push(['TableRow', from, to])
    if (isRow && line.next !== equalsSign) return false
    // What looks like the line below a heading must not reach the parser of headings.
    if (isRow) context.nextLine()
    return this.finish(context, leaf)
  }

  finish(context: BlockContext, leaf: LeafBlock): boolean {
    if (!this.isTable) return false
    const rows = this.rows.map(([name, from, to]) => context.elt(name, from, to))
    context.addLeafElement(leaf, context.elt('Table', leaf.start, this.rows.at(-1)![2], rows))
    return true
  }
}

/** A thematic break, or any item of a list. */
const endsTable = /^(?:-+[ \t]*$|(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$))/
const underline = /^(?:=+|-+)[ \t]*$/
const equalsSign = 0x3d

/** Tables of GFM; their cells are left to `tableCells`. */
export const tables: MarkdownConfig = {
  defineNodes: [{ name: 'Table', block: true }, 'TableHeader', 'TableRow', 'TableDelimiter'],
  parseBlock: [
    {
      name: 'Table',
      before: 'SetextHeading',
      leaf: () => new TableLeaf(),
      endLeaf: (context, line, leaf) => {
        const text = line.text.slice(line.pos)
        return (
          !leaf.parsers.some((parser) => parser instanceof TableLeaf && parser.isTable) &&
          delimits(context.peekLine().slice(line.basePos), text) &&
          !isLazy(context, line) &&
          !underline.test(text) &&
          !(delimits(text, leaf.content) && !leaf.content.includes('\n'))
        )
      }
    }
  ]
}

/** True for a line that makes a table of the line before it. */
function delimits(line: string, header: string): boolean {
  const columns = delimiterColumns(line)
  return columns > 0 && columns === tableCells(header).length
}

const delimiters = /^[ \t]*[-:|][-:| \t]*$/
const delimiter = /^:?-+:?$/

/** How many columns `| --- | :-: |` has; 0 for any other line. A line of dashes alone makes a heading, not a table. */
function delimiterColumns(line: string): number {
  if (!delimiters.test(line) || !/[:|]/.test(line)) return 0
  const cells = tableCells(line)
  return cells.every(([start, end]) => delimiter.test(line.slice(start, end))) ? cells.length : 0
}
