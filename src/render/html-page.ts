import { createHash } from 'node:crypto'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { printable } from './printable.ts'

const writer = unified().use(rehypeStringify).freeze()

/** Readable on a phone, on a wide screen and on paper, in light and in dark; what a mark means, its form says too. */
const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; --line: light-dark(#c8c8d0, #55555f); --went: light-dark(#9b1c1c, #ff9a9a); --wentback: light-dark(#fde8e8, #4a1d1d); --came: light-dark(#14602b, #8fe3a5); --cameback: light-dark(#def7e4, #12401f); }
body { margin: 0; }
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; margin: 1.6em 0 0.5em; }
h1 { font-size: 1.6rem; margin-top: 0; }
h2 { font-size: 1.3rem; border-bottom: 1px solid var(--line); padding-bottom: 0.2em; }
h3 { font-size: 1.05rem; }
ul, ol { padding-left: 1.3rem; }
li { margin: 0.6em 0; }
li p { margin: 0; }
code { font: 0.85em ui-monospace, monospace; }
.verdict { font-size: 1.15rem; font-weight: 600; }
.tags { font-size: 0.85rem; opacity: 0.85; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 600; padding: 0.3rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.5rem; border: 1px solid var(--line); }
.count { width: auto; }
.count td { text-align: right; }
.sides { table-layout: fixed; }
.sides p { margin: 0; }
.sides p + p { margin-top: 0.5em; }
.place { font-size: 0.75rem; opacity: 0.75; }
ins { color: var(--came); background: var(--cameback); text-decoration: underline; }
del { color: var(--went); background: var(--wentback); text-decoration: line-through; }
.char { border: 1px solid; border-radius: 0.2rem; font: 0.75em ui-monospace, monospace; padding: 0 0.15rem; }
:target { outline: 0.2rem solid; outline-offset: 0.2rem; }
@media (max-width: 40rem) { .sides, .sides tbody, .sides tr, .sides td { display: block; } .sides thead { display: none; } .sides td { border-bottom: 0; } .sides tr { border-bottom: 0.3rem solid var(--line); } .sides td::before { content: attr(data-side); display: block; font-weight: 600; font-size: 0.75rem; } }
@media print { :root { font-size: 10pt; } main { max-width: none; padding: 0; } h2, h3, caption { break-after: avoid; } li, tr { break-inside: avoid; } }
`
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`

/** A page by itself: no script, nothing loaded from elsewhere, and a policy of content that would allow neither. */
export function htmlPage(title: string, body: readonly ElementContent[]): string {
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'referrer', content: 'no-referrer' }),
        h('title', printable(title)),
        h('style', style)
      ]),
      h('body', [h('main', [...body])])
    ])
  ])
  return `${writer.stringify(page)}\n`
}

/** Controls, marks of direction and characters without width: what a reader would not see, or would see falsely. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u

/** Words from outside; a character that steers what is shown is named by its number instead of obeyed. */
export function shown(text: string): ElementContent[] {
  const folded = text.replaceAll(/[\n\t\r]/g, ' ')
  if (!unseen.test(folded)) return [{ type: 'text', value: folded }]
  const nodes: ElementContent[] = []
  let plain = ''
  for (const character of folded) {
    if (!unseen.test(character)) {
      plain += character
      continue
    }
    nodes.push({ type: 'text', value: plain }, charName(character))
    plain = ''
  }
  return [...nodes, { type: 'text', value: plain }]
}

function charName(character: string): Element {
  return h('span.char', `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`)
}
