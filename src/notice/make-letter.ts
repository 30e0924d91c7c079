import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { safeLink } from '../render/safe-link.ts'

/**
 * Read Markdown that a template gave as a tree that every form of a notice can be written from: words, no HTML, no
 * picture, and links only to pages and mailboxes; what else there is stands as the words that it was written with.
 */
export function makeLetter(markdown: string): Root {
  const root = fromMarkdown(markdown)
  return { type: 'root', children: root.children.flatMap((each) => plain(each)) as RootContent[] }
}

function plain(node: Nodes): Nodes[] {
  if (node.type === 'html') return [{ type: 'text', value: node.value }]
  if (node.type === 'image') return [{ type: 'text', value: node.alt ?? '' }]
  if (!('children' in node)) return [node]
  const children = (node.children as Nodes[]).flatMap(plain)
  if (node.type === 'link') {
    const url = safeLink(node.url)
    return url ? [{ type: 'link', url, children: children as PhrasingContent[] }] : children
  }
  if (node.type === 'list') {
    const spread = node.children.some((item) => item.children.length > 1)
    return [{ ...node, spread, children } as Nodes]
  }
  if (node.type === 'listItem') return [{ ...node, spread: children.length > 1, children } as Nodes]
  return [{ ...node, children } as Nodes]
}
