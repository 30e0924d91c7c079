import { createHash } from 'node:crypto'
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { printable } from './printable.ts'
import { withoutUnseen } from './unseen.ts'

const writer = unified().use(rehypeStringify).freeze()

/** Readable on a phone, on a wide screen and on paper, in light and in dark; what a mark means, its form says too. */
const style = `
:root { color-scheme: light dark; font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif;
  --page: light-dark(#f6f6f8, #16171b); --card: light-dark(#fff, #202127); --ink: light-dark(#1c1d22, #ececf0); --quiet: light-dark(#55575f, #b2b4bd); --line: light-dark(#d9dae0, #3d3f48); --link: light-dark(#1646a8, #9dbcff);
  --substantial: light-dark(#a4161a, #ff8f8f); --review: light-dark(#8a5200, #f4bd6a); --editorial: light-dark(#44566c, #a9bfd8); --none: light-dark(#14602b, #8fe3a5);
  --went: light-dark(#8f1414, #ffa3a3); --wentback: light-dark(#fde7e7, #4b1f21); --came: light-dark(#0f5527, #97e8ac); --cameback: light-dark(#dcf5e2, #133f22); }
body { margin: 0; background: var(--page); color: var(--ink); }
main { max-width: 70rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.75rem; margin: 0 0 1rem; letter-spacing: -0.01em; overflow-wrap: anywhere; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 0.75rem; }
h3 { font-size: 0.95rem; margin: 1.5rem 0 0.5rem; color: var(--quiet); }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible { outline: 0.15rem solid; outline-offset: 0.15rem; }
code { font: 0.85em ui-monospace, "SF Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.verdict { font-size: 1.15rem; font-weight: 600; margin: 0 0 1.25rem; padding: 0.8rem 1rem; background: var(--card); border: 1px solid var(--line); border-left: 0.4rem solid var(--mark, var(--none)); border-radius: 0.4rem; }
.substantial { --mark: var(--substantial); } .review { --mark: var(--review); } .editorial { --mark: var(--editorial); }
h2.substantial, h2.review, h2.editorial { color: var(--mark); }
.contents ul { display: flex; flex-wrap: wrap; gap: 0.5rem; list-style: none; margin: 0 0 1.5rem; padding: 0; }
.contents a { display: inline-block; padding: 0.25rem 0.8rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--card); text-decoration: none; }
.contents a:hover { text-decoration: underline; }
ul.changes { list-style: none; margin: 0; padding: 0; }
ul.changes > li { margin: 0 0 0.6rem; padding: 0.7rem 0.9rem; background: var(--card); border: 1px solid var(--line); border-left: 0.25rem solid var(--mark, var(--line)); border-radius: 0.4rem; }
li p { margin: 0; }
blockquote { margin: 0.5rem 0; padding: 0.1rem 0 0.1rem 0.8rem; border-left: 0.2rem solid var(--line); font-family: Charter, "Bitstream Charter", Georgia, serif; max-width: 46rem; }
.tags { font-size: 0.83rem; color: var(--quiet); margin-top: 0.25rem; }
.pill { display: inline-block; padding: 0 0.5rem; border: 1px solid; border-radius: 0.8rem; font-weight: 600; white-space: nowrap; }
.broadens { color: var(--substantial); } .narrows { color: var(--none); } .consent { color: var(--review); white-space: normal; }
.wide { overflow-x: auto; margin: 0 0 1.5rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 600; padding: 0.3rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.7rem; border: 1px solid var(--line); background: var(--card); }
thead th { font-size: 0.85rem; color: var(--quiet); }
th { overflow-wrap: normal; }
td.file { overflow-wrap: anywhere; min-width: 8rem; }
td.sha { font-size: 0.85rem; color: var(--quiet); }
.count { width: auto; }
.count td { text-align: right; font-variant-numeric: tabular-nums; }
.sides { table-layout: fixed; margin: 0 0 1rem; }
.sides td { overflow-wrap: anywhere; }
.sides p { margin: 0; }
.sides p + p { margin-top: 0.5em; }
.sides p[dir] { font-family: Charter, "Bitstream Charter", Georgia, serif; }
.place { font-size: 0.8rem; color: var(--quiet); }
ins { color: var(--came); background: var(--cameback); text-decoration: underline color-mix(in srgb, currentcolor 50%, transparent); text-underline-offset: 0.15em; border-radius: 0.15rem; }
del { color: var(--went); background: var(--wentback); text-decoration: line-through; border-radius: 0.15rem; }
.char { border: 1px solid; border-radius: 0.2rem; font: 0.75em ui-monospace, monospace; padding: 0 0.15rem; }
:target { outline: 0.15rem solid var(--link); outline-offset: 0.15rem; scroll-margin-top: 1rem; }
@media (max-width: 40rem) { main { padding: 1.25rem 0.9rem 3rem; } h1 { font-size: 1.45rem; } th, td { padding: 0.3rem 0.4rem; } .count { font-size: 0.85rem; } .count thead th { font-size: 0.75rem; } .versions, .versions tbody, .versions tr, .versions th, .versions td, .history, .history tbody, .history tr, .history td { display: block; } .versions thead, .history thead { display: none; } .versions th, .versions td, .history td { border: 0; padding: 0.15rem 0.6rem; } .versions tr, .history tr { border: 1px solid var(--line); padding: 0.3rem 0; } .sides, .sides tbody, .sides tr, .sides td { display: block; } .sides thead { display: none; } .sides td { border-bottom: 0; } .sides td + td { border-top: 1px dashed var(--line); } .sides tr { border-bottom: 0.3rem solid var(--line); } .sides td::before { content: attr(data-side); display: block; font-weight: 600; font-size: 0.8rem; } }
@media print { :root { color-scheme: light; font-size: 9.5pt; --page: #fff; } main { max-width: none; padding: 0; } .contents { display: none; } a { color: inherit; } h2, h3, caption, thead { break-after: avoid; } li, tr, blockquote { break-inside: avoid; } .wide { overflow: visible; } .verdict, ul.changes > li, ins, del { print-color-adjust: exact; -webkit-print-color-adjust: exact; } @page { size: A4; margin: 16mm; } }
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

/** Stands in for a character beside it: no text from outside holds it, as it is one of those that are not seen. */
const mark = '\u0000'

/** Words from outside; a character that steers what is shown, or that is not seen, is named by its number instead. */
export function shown(text: string): ElementContent[] {
  const named = withoutUnseen(text.replaceAll(/[\n\t\r]/g, ' '), (each) => `${mark}${charNumber(each)}${mark}`)
  return named.split(mark).map((part, at) => (at % 2 === 1 ? h('span.char', part) : { type: 'text', value: part }))
}

function charNumber(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}
