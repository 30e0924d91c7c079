import type { Root } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'

// The extensions are here for their escapes: a tilde, a pipe or a bracket of the policy must not turn into markup.
const extensions = [gfmTableToMarkdown(), gfmStrikethroughToMarkdown(), gfmFootnoteToMarkdown()]

/** A letter as Markdown (CommonMark and GFM), with no more escapes than it needs. */
export function letterMarkdown(letter: Root): string {
  return toMarkdown(letter, { bullet: '-', rule: '-', extensions })
}
