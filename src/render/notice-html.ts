import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { Block, Inline, Item } from '../notice/block.ts'
import { noticeBlocks } from '../notice/blocks.ts'
import type { Notice } from '../notice/notice.ts'
import { printable } from './printable.ts'
import { safeLink } from './safe-link.ts'

const writer = unified().use(rehypeStringify).freeze()

/** Readable on a phone, on a wide screen and on paper, in light and in dark. */
const style = `
:root { color-scheme: light dark; font: 1.0625rem/1.55 system-ui, sans-serif; }
body { margin: 0; }
main { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; margin: 1.8em 0 0.5em; }
h1 { font-size: 1.7rem; margin-top: 0; }
h2 { font-size: 1.3rem; }
h3 { font-size: 1.08rem; }
ul { padding-left: 1.25rem; }
li { margin: 0.6em 0; }
blockquote { margin: 0.4em 0; padding-left: 0.8rem; border-left: 0.2rem solid; }
blockquote p { margin: 0; }
footer { margin-top: 2.5rem; font-size: 0.85rem; }
@media print { :root { font-size: 11pt; } main { max-width: none; padding: 0; } h2, h3 { break-after: avoid; } li { break-inside: avoid; } }
`

/** The notice as a page of its own: no script, nothing loaded from elsewhere, every word from the policy escaped. */
export function noticeHtml(notice: Notice): string {
  const blocks = noticeBlocks(notice)
  const reference = blocks.pop()
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', printable(notice.title)),
        h('style', style)
      ]),
      h('body', [h('main', [...blocks.map(blockElement), h('footer', reference ? [blockElement(reference)] : [])])])
    ])
  ])
  return `${writer.stringify(page)}\n`
}

/** One block as an element. */
export function blockElement(block: Block): Element {
  if (block.kind === 'heading') return h(`h${block.depth}`, printable(block.text))
  if (block.kind === 'paragraph') return h('p', inlineElements(block.line))
  return h('ul', block.items.map(itemElement))
}

function itemElement({ line, quotes }: Item): Element {
  const quoted = quotes.map((each) =>
    h('blockquote', [h('p', [h('strong', `${each.label}:`), ` “${printable(each.words)}”`])])
  )
  return h('li', [...inlineElements(line), ...quoted])
}

function inlineElements(line: readonly Inline[]): ElementContent[] {
  return line.map((each): ElementContent => {
    if (typeof each === 'string') return { type: 'text', value: printable(each) }
    if ('strong' in each) return h('strong', printable(each.strong))
    const href = safeLink(each.href)
    return href ? h('a', { href }, printable(each.text)) : { type: 'text', value: printable(each.text) }
  })
}
