import { Parser } from 'htmlparser2'
import { collector, type FlatText, finish, put, putBreak } from './flat-text.ts'

/** A block of an HTML fragment, or a comment in it. */
export interface HtmlBlock {
  kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'header' | 'rowEnd' | 'listEnd' | 'comment'
  /** Of a heading: 1 to 6. */
  depth: number
  flat: FlatText
  /** Of a comment: its text and its offsets in the source. */
  comment?: { text: string; start: number; end: number }
  /** True where the whole block is bold. */
  isStrong: boolean
}

const blockTags = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' '
  )
)
const hidden = new Set(['script', 'style', 'template', 'noscript', 'head', 'title', 'iframe', 'object', 'svg'])
const headings: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 }

/** A comment with nothing beside it, which needs no parser. */
const onlyComment = /^([ \t]*)<!--([^<>-]*(?:-[^<>-]+)*)-->[ \t\r\n]*$/

/**
 * Read the blocks of an HTML fragment.
 *
 * @param html    the fragment as it stands in the source
 * @param offset  where the fragment starts in the source
 */
export function htmlBlocks(html: string, offset: number): HtmlBlock[] {
  const comment = onlyComment.exec(html)
  if (comment) return [commentBlock(comment[2]!, offset + comment[1]!.length, offset + html.trimEnd().length)]
  const blocks: HtmlBlock[] = []
  const open: string[] = []
  let hiddenDepth = 0
  let into = collector()
  let strong = 0
  let plain = false
  const flush = () => {
    const flat = finish(into)
    into = collector()
    const isStrong = !plain
    plain = false
    if (!flat.text) return
    const tag = open.findLast(
      (name) => name === 'li' || name === 'td' || name === 'th' || name === 'dt' || headings[name] !== undefined
    )
    const depth = tag ? (headings[tag] ?? 0) : 0
    const kind =
      tag === undefined
        ? 'paragraph'
        : depth
          ? 'heading'
          : tag === 'li'
            ? 'item'
            : tag === 'td'
              ? 'cell'
              : tag === 'th'
                ? 'header'
                : 'paragraph'
    blocks.push({ kind, depth, flat, isStrong: isStrong || tag === 'dt' })
  }
  const parser: Parser = new Parser(
    {
      onopentag(name) {
        if (hidden.has(name)) hiddenDepth++
        if (name === 'br') putBreak(into, offset + parser.startIndex)
        if (blockTags.has(name)) flush()
        if (name === 'b' || name === 'strong') strong++
        open.push(name)
      },
      onclosetag(name) {
        if (hidden.has(name)) hiddenDepth--
        if (blockTags.has(name)) flush()
        if (name === 'b' || name === 'strong') strong--
        if (name === 'tr') blocks.push({ kind: 'rowEnd', depth: 0, flat: finish(collector()), isStrong: false })
        if (name === 'ul' || name === 'ol' || name === 'table')
          blocks.push({ kind: 'listEnd', depth: 0, flat: finish(collector()), isStrong: false })
        const last = open.lastIndexOf(name)
        if (last >= 0) open.splice(last, 1)
      },
      ontext(data) {
        if (hiddenDepth > 0) return
        if (strong === 0 && data.trim()) plain = true
        const start = offset + parser.startIndex
        const end = offset + parser.endIndex + 1
        // A character reference comes as text of its own, shorter than what stands in the source.
        const exact = end - start === data.length
        for (let i = 0; i < data.length; i++)
          put(into, data[i]!, exact ? start + i : start, exact ? start + i + 1 : end)
      },
      oncomment(data) {
        blocks.push(commentBlock(data, offset + parser.startIndex, offset + parser.endIndex + 1))
      }
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: true }
  )
  parser.write(html)
  parser.end()
  flush()
  return blocks
}

function commentBlock(text: string, start: number, end: number): HtmlBlock {
  return { kind: 'comment', depth: 0, flat: finish(collector()), comment: { text, start, end }, isStrong: false }
}
