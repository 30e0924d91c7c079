import type { Sentence } from './document.ts'
import { htmlBlocks } from './html-blocks.ts'
import { isLeadIn } from './lead-in.ts'
import { add, addBlock, openSection } from './outline.ts'
import { countWords } from './pseudo-heading.ts'
import { linkRow, type Scope, type Walk } from './walk.ts'

/** Add the text of an HTML block: headings, paragraphs, items and table cells; its comments are kept apart. */
export function addHtml(html: string, offset: number, scope: Scope, walk: Walk): void {
  const { into } = walk
  let lead: readonly Sentence[] = []
  let heads: Sentence[] = []
  let row: Sentence[][] = []
  for (const block of htmlBlocks(html, offset)) {
    switch (block.kind) {
      case 'comment':
        walk.comments.push({ text: block.comment!.text, place: walk.placeOf(block.comment!.start, block.comment!.end) })
        break
      case 'heading':
        openSection(into, block.flat, block.depth, false)
        lead = []
        break
      case 'header':
        heads.push(add(into, block.flat, 'cell', scope.leads, ++into.blocks, true))
        break
      case 'cell': {
        const head = heads[row.length]
        row.push(addBlock(into, block.flat, 'cell', head ? [...scope.leads, head] : [...scope.leads, ...lead]))
        break
      }
      case 'rowEnd':
        linkRow(row)
        row = []
        break
      case 'listEnd':
        heads = []
        break
      case 'item':
        addBlock(into, block.flat, 'item', [...scope.leads, ...lead])
        break
      case 'paragraph': {
        if (block.isStrong && scope.unit === 'paragraph' && countWords(block.flat.text) <= 12) {
          openSection(into, block.flat, into.pseudoDepth, true)
          lead = []
          break
        }
        const last = addBlock(into, block.flat, scope.unit, scope.leads).at(-1)
        lead = last && isLeadIn(last.text) ? [last] : []
      }
    }
  }
}
