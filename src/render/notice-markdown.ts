import type { BlockContent, List, ListItem, PhrasingContent, Root } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Block, Inline, Item } from '../notice/block.ts'
import { noticeBlocks } from '../notice/blocks.ts'
import type { Notice } from '../notice/notice.ts'
import { printable } from './printable.ts'
import { safeLink } from './safe-link.ts'

// The extensions are here for their escapes: a tilde, a pipe or a bracket of the policy must not turn into markup.
const extensions = [gfmTableToMarkdown(), gfmStrikethroughToMarkdown(), gfmFootnoteToMarkdown()]

/** The notice as Markdown (CommonMark and GFM). The policy's words are escaped where they would read as markup. */
export function noticeMarkdown(notice: Notice): string {
  const root: Root = { type: 'root', children: noticeBlocks(notice).map(blockNode) }
  return toMarkdown(root, { bullet: '-', extensions })
}

function blockNode(block: Block): Root['children'][number] {
  if (block.kind === 'heading') return { type: 'heading', depth: block.depth, children: [text(block.text)] }
  if (block.kind === 'paragraph') return paragraph(block.line)
  const list: List = { type: 'list', ordered: false, spread: false, children: block.items.map(itemNode) }
  return list
}

function itemNode({ line, quotes }: Item): ListItem {
  const quoted = quotes.map(
    (each): BlockContent => ({
      type: 'blockquote',
      children: [paragraph([{ strong: `${each.label}:` }, ` “${each.words}”`])]
    })
  )
  return { type: 'listItem', spread: quoted.length > 0, children: [paragraph(line), ...quoted] }
}

function paragraph(line: readonly Inline[]): BlockContent {
  return { type: 'paragraph', children: line.map(inlineNode) }
}

function inlineNode(inline: Inline): PhrasingContent {
  if (typeof inline === 'string') return text(inline)
  if ('strong' in inline) return { type: 'strong', children: [text(inline.strong)] }
  const url = safeLink(inline.href)
  return url ? { type: 'link', url, children: [text(inline.text)] } : text(inline.text)
}

function text(value: string): PhrasingContent {
  return { type: 'text', value: printable(value) }
}
