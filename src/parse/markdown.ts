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

/**
 * Parse CommonMark with GFM tables, footnotes and strikethrough, and YAML front matter, into mdast.
 *
 * What remark-gfm bundles, less its literal autolinks: a bare address is text to us, and finding them doubles the time.
 * Each extension costs time on every line, so only those are used whose marks the source holds.
 */
export function markdown(source: string): Root {
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
