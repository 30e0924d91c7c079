import type { Element, Nodes } from 'hast'
import type { Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'

const writer = unified().use(rehypeStringify).freeze()

/** A letter as HTML: what stands in the body of a page. Each main heading has an id made of its words. */
export function letterHtml(letter: Root): string {
  const tree = toHast(letter)
  if ('children' in tree) for (const each of tree.children) if (isMainHeading(each)) each.properties.id = idOf(each)
  return writer.stringify(tree.type === 'root' ? tree : { type: 'root', children: [] })
}

function isMainHeading(node: Nodes): node is Element {
  return node.type === 'element' && node.tagName === 'h2'
}

function idOf(node: Nodes): string {
  return textOf(node)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
