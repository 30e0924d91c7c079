import { fromHtml } from 'hast-util-from-html'
import { type Options, toMdast } from 'hast-util-to-mdast'
import type { Html, Root } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import { decode } from '../decode.ts'

const options: Options = {
  // Comments to assent stand in HTML as they do in Markdown.
  nodeHandlers: { comment: (_state, node): Html => ({ type: 'html', value: `<!--${node.value}-->` }) }
}

/** The Markdown of a web page: its text with headings, lists, tables and links. Nothing is run and nothing fetched. */
export function htmlMarkdown(html: string): string {
  const tree = toMdast(fromHtml(html), options) as Root
  return toMarkdown(tree, { extensions: [gfmTableToMarkdown()], bullet: '-', listItemIndent: 'one' })
}

/** The Markdown of the bytes of a web page in UTF-8. @throws VFileMessage where they are no text */
export async function htmlFileMarkdown(bytes: Uint8Array, name: string): Promise<string> {
  return htmlMarkdown(decode(bytes, name))
}
