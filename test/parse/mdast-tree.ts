import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { frontMatterIn } from '../../src/parse/front-matter.ts'
import type { MarkdownTree } from '../../src/parse/markdown.ts'
import type { Block, Inline, Text } from '../../src/parse/nodes.ts'

/** A text as micromark reads it, the reference implementation of CommonMark in JavaScript, in our nodes. */
export function mdastTree(source: string): MarkdownTree {
  const root = fromMarkdown(source, {
    extensions: [
      gfmTable(),
      gfmFootnote(),
      gfmStrikethrough({ singleTilde: false }),
      // Where it finds none, micromark overlooks quotations and lists on the second line.
      ...(frontMatterIn(source) ? [frontmatter(['yaml'])] : [])
    ],
    mdastExtensions: [
      gfmTableFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      frontmatterFromMarkdown(['yaml'])
    ]
  })
  const [first] = root.children
  const urls = new Map<string, string>()
  collect(root, urls)
  return { yaml: first?.type === 'yaml' ? first.value : null, children: blocks(root.children, source, urls) }
}

function collect(node: Nodes, urls: Map<string, string>): void {
  if (node.type === 'definition' && !urls.has(node.identifier)) urls.set(node.identifier, node.url)
  if ('children' in node) for (const child of node.children) collect(child, urls)
}

function stretch(node: Nodes): { start: number; end: number } {
  return { start: node.position!.start.offset!, end: node.position!.end.offset! }
}

function blocks(nodes: readonly RootContent[], source: string, urls: Map<string, string>): Block[] {
  return nodes.flatMap((node): Block[] => {
    const place = stretch(node)
    switch (node.type) {
      case 'heading':
      case 'paragraph':
        return [{ ...node, ...place, children: inline(node.children, source, urls) } as Block]
      case 'list':
        return [
          {
            type: 'list',
            ordered: node.ordered === true,
            ...place,
            children: node.children.map((item) => ({
              type: 'listItem',
              ...stretch(item),
              children: blocks(item.children, source, urls)
            }))
          }
        ]
      case 'table':
        return [
          {
            type: 'table',
            ...place,
            rows: node.children.map((row) => row.children.map((cell) => inline(cell.children, source, urls)))
          }
        ]
      case 'blockquote':
      case 'footnoteDefinition':
        return [{ type: node.type, ...place, children: blocks(node.children, source, urls) }]
      case 'code':
        return [
          {
            type: 'code',
            ...place,
            children: aligned(node.value, source, codeStart(source, place.start), place.end, false)
          }
        ]
      case 'html':
        return [{ type: 'html', value: node.value, ...place }]
      case 'thematicBreak':
        return [{ type: 'thematicBreak', ...place }]
      default:
        return []
    }
  })
}

function inline(nodes: readonly PhrasingContent[], source: string, urls: Map<string, string>): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    const place = stretch(node)
    switch (node.type) {
      case 'text':
        return aligned(node.value, source, place.start, place.end)
      case 'inlineCode':
        return [{ type: 'inlineCode', ...place, children: aligned(node.value, source, place.start, place.end, false) }]
      case 'html':
        return [{ type: 'html', value: node.value, ...place }]
      case 'break':
      case 'footnoteReference':
        return [{ type: node.type, ...place }]
      case 'image':
      case 'imageReference':
        return [{ type: 'image', ...place }]
      case 'link':
        return [{ type: 'link', url: node.url, ...place, children: inline(node.children, source, urls) }]
      case 'linkReference':
        return [
          {
            type: 'link',
            url: urls.get(node.identifier) ?? '',
            ...place,
            children: inline(node.children, source, urls)
          }
        ]
      default:
        return 'children' in node
          ? [{ type: node.type, ...place, children: inline(node.children, source, urls) } as Inline]
          : []
    }
  })
}

/** Text drawn from the source, where escapes, references and the markers of blocks around it stand between. */
function aligned(value: string, source: string, start: number, end: number, hasReferences = true): Text[] {
  if (end - start === value.length) return [{ type: 'text', value, start, end }]
  const found: Text[] = []
  let at = start
  for (const char of value.split('')) {
    let from = at
    while (from < end && source[from] !== char && !(hasReferences && isReference(source, from, end))) from++
    if (from >= end) {
      found.push({ type: 'text', value: char, start: Math.min(at, end - 1), end: Math.min(at + 1, end) })
      continue
    }
    at = from + 1
    if (hasReferences && source[from] === '&' && (char !== '&' || source.startsWith('&amp;', from)))
      at = source.indexOf(';', from) + 1
    found.push({ type: 'text', value: char, start: from, end: at })
  }
  return found
}

/** After the first line of a fence. */
function codeStart(source: string, start: number): number {
  const isFence = source.startsWith('```', start) || source.startsWith('~~~', start)
  return isFence && source.includes('\n', start) ? source.indexOf('\n', start) : start
}

function isReference(source: string, from: number, end: number): boolean {
  const semicolon = source[from] === '&' ? source.indexOf(';', from) : -1
  return semicolon > 0 && semicolon - from < 34 && semicolon < end
}
