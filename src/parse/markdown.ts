import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'

// What remark-gfm bundles, less its literal autolinks: a bare address is text to us, and finding them doubles the time.
const options = {
  extensions: [gfmTable(), gfmFootnote(), gfmStrikethrough({ singleTilde: false }), frontmatter(['yaml'])],
  mdastExtensions: [
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    frontmatterFromMarkdown(['yaml'])
  ]
}

/** Parse CommonMark with GFM tables, footnotes and strikethrough, and YAML front matter, into mdast. */
export function markdown(source: string): Root {
  return fromMarkdown(source, options)
}
