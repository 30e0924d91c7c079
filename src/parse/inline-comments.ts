import type { Nodes, Parents } from 'mdast'
import type { Comment } from './document.ts'
import type { Walk } from './walk.ts'

const phrasing = new Set(['paragraph', 'heading', 'tableCell'])

/** Collect the HTML comments that stand inside paragraphs, headings and table cells. */
export function inlineComments(tree: Parents, walk: Walk): void {
  const open: { node: Nodes; isInline: boolean }[] = [{ node: tree, isInline: false }]
  for (let at = open.pop(); at; at = open.pop()) {
    const { node, isInline } = at
    if (
      isInline &&
      node.type === 'html' &&
      node.position &&
      node.value.startsWith('<!--') &&
      node.value.endsWith('-->')
    )
      walk.comments.push(commentOf(node.value, node.position.start.offset!, walk))
    if ('children' in node)
      for (const child of node.children) open.push({ node: child, isInline: isInline || phrasing.has(node.type) })
  }
  walk.comments.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
}

function commentOf(value: string, start: number, walk: Walk): Comment {
  return { text: value.slice(4, -3), place: walk.placeOf(start, start + value.length) }
}
