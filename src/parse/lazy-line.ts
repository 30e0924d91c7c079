import type { BlockContext, Line } from '@lezer/markdown'

/**
 * True for a line that continues a paragraph from outside of the item or quotation that holds it: CommonMark, "Laziness".
 *
 * The grammar keeps how many of the blocks around the paragraph the line stands in, but does not declare it.
 */
export function isLazy(context: BlockContext, line: Line): boolean {
  return (line as Line & { readonly depth: number }).depth < context.depth
}
