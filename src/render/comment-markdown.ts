import type { PhrasingContent, RootContent } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import { printable } from './printable.ts'

/** Addresses that GitHub and GitLab turn into links where they stand bare: in a quotation they stay words. */
const bareLinks: Options = {
  unsafe: [
    { character: ':', before: '[ps]', after: '\\/', inConstruct: 'phrasing' },
    { character: '.', before: '[Ww]', after: '[\\-.\\w]', inConstruct: 'phrasing' }
  ]
}
// The extensions are here for their escapes: a tilde, a pipe or a bracket of the policy must not turn into markup.
const extensions = [gfmTableToMarkdown(), gfmStrikethroughToMarkdown(), gfmFootnoteToMarkdown(), bareLinks]
/** `@team` would call people, `#12` and `!12` would link to other work: a mark without width parts them. */
const calls = /[@#!]/g
const wordLike = /[\p{L}\p{N}]/u
const wordJoiner = '\u2060'

/** Write nodes as the Markdown of a comment on a pull request. */
export function commentMarkdown(children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, { bullet: '-', extensions })
}

/** Words from outside as text of a comment: on one line, without markup, calling nobody. */
export function commentText(value: string): PhrasingContent {
  return { type: 'text', value: printable(value).replace(calls, uncalled) }
}

/** An address such as `privacy@example.com` calls nobody and stays as it is. */
function uncalled(sign: string, at: number, value: string): string {
  const isAfterWord = at > 0 && wordLike.test(value[at - 1]!)
  return !isAfterWord && wordLike.test(value[at + 1] ?? '') ? `${sign}${wordJoiner}` : sign
}

/** Words from outside as code: ids and paths. */
export function commentCode(value: string): PhrasingContent {
  return { type: 'inlineCode', value: printable(value) }
}
