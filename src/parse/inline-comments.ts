import type { Comment } from './document.ts'
import type { Block, Html, Inline } from './nodes.ts'
import type { Walk } from './walk.ts'

/** Collect the HTML comments that stand inside paragraphs, headings and table cells. */
export function inlineComments(blocks: readonly Block[], walk: Walk): void {
  for (const block of blocks) inBlock(block, walk)
  walk.comments.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
}

function inBlock(block: Block, walk: Walk): void {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      inInline(block.children, walk)
      return
    case 'table':
      for (const row of block.rows) for (const cell of row) inInline(cell, walk)
      return
    case 'list':
      for (const item of block.children) for (const child of item.children) inBlock(child, walk)
      return
    case 'blockquote':
    case 'footnoteDefinition':
      for (const child of block.children) inBlock(child, walk)
  }
}

function inInline(nodes: readonly Inline[], walk: Walk): void {
  for (const node of nodes) {
    if (node.type === 'html' && node.value.startsWith('<!--') && node.value.endsWith('-->'))
      walk.comments.push(commentOf(node, walk))
    else if ('children' in node) inInline(node.children, walk)
  }
}

function commentOf({ value, start, end }: Html, walk: Walk): Comment {
  return { text: value.slice(4, -3), place: walk.placeOf(start, end) }
}
