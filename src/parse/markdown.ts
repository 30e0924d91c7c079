import type { Nodes, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { remember } from '../words/remember.ts'
import { markdownParts } from './markdown-parts.ts'

/**
 * Parse CommonMark with GFM tables, footnotes and strikethrough, and YAML front matter, into mdast.
 *
 * What remark-gfm bundles, less its literal autolinks: a bare address is text to us, and finding them doubles the time.
 * Each extension costs time on every line, so only those are used whose marks the source holds; and a section that
 * another version has read is not read again.
 */
export function markdown(source: string): Root {
  const parts = markdownParts(source)
  if (parts.length === 1) return parse(source)
  const children: RootContent[] = []
  let offset = 0
  let line = 0
  for (const part of parts) {
    for (const child of parsePart(part)) children.push(moved(child, offset, line))
    offset += part.length
    line += lineEnds(part)
  }
  return { type: 'root', children }
}

const parsePart = remember((part) => parse(part).children)

/** A copy of a node that stands so many characters and lines further down. */
function moved<Node extends Nodes>(node: Node, offset: number, line: number): Node {
  const copy = { ...node }
  if (node.position) {
    const { start, end } = node.position
    copy.position = {
      start: { line: start.line + line, column: start.column, offset: start.offset! + offset },
      end: { line: end.line + line, column: end.column, offset: end.offset! + offset }
    }
  }
  if ('children' in node && 'children' in copy) {
    copy.children = node.children.map((child) => moved(child as Nodes, offset, line)) as typeof node.children
  }
  return copy
}

function lineEnds(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count++
  }
  return count
}

function parse(source: string): Root {
  const extensions = []
  const mdastExtensions = []
  if (source.includes('|')) {
    extensions.push(gfmTable())
    mdastExtensions.push(gfmTableFromMarkdown())
  }
  if (source.includes('[^')) {
    extensions.push(gfmFootnote())
    mdastExtensions.push(gfmFootnoteFromMarkdown())
  }
  if (source.includes('~~')) {
    extensions.push(gfmStrikethrough({ singleTilde: false }))
    mdastExtensions.push(gfmStrikethroughFromMarkdown())
  }
  if (source.startsWith('---') || source.startsWith('\ufeff---')) {
    extensions.push(frontmatter(['yaml']))
    mdastExtensions.push(frontmatterFromMarkdown(['yaml']))
  }
  return fromMarkdown(source, { extensions, mdastExtensions })
}
