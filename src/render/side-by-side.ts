import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Hunk, Passage } from '../model.ts'
import { quoteOf } from './diff-words.ts'
import { shown } from './html-page.ts'
import { type RedlineWord, twoRedlines } from './redline.ts'

/** The anchor of a changed passage. */
export function hunkId(at: number): string {
  return `text-${at + 1}`
}

/** Changed passages side by side: the old words on the left, the new on the right, under the titles of their sections. */
export function sideBySide(hunks: readonly Hunk[]): ElementContent[] {
  const sections: { title: string; rows: ElementContent[] }[] = []
  hunks.forEach((hunk, at) => {
    const title = (hunk.new[0] ?? hunk.old[0])?.section.join(' › ') || 'Before the first heading'
    const last = sections.at(-1)
    if (last?.title === title) last.rows.push(row(hunk, at))
    else sections.push({ title, rows: [row(hunk, at)] })
  })
  return sections.flatMap(({ title, rows }) => [
    h('h3', shown(title)),
    h('table.sides', [
      h('thead', [h('tr', [h('th', { scope: 'col' }, 'Old'), h('th', { scope: 'col' }, 'New')])]),
      h('tbody', rows)
    ])
  ])
}

function row(hunk: Hunk, at: number): ElementContent {
  const [old, now] =
    hunk.op === 'moved'
      ? [same(quoteOf(hunk.old)), same(quoteOf(hunk.new))]
      : twoRedlines(quoteOf(hunk.old), quoteOf(hunk.new))
  return h('tr', { id: hunkId(at) }, [
    cell('Old', hunk.old, old, hunk),
    cell('New', hunk.new, now, hunk, h('p.tags', links(hunk)))
  ])
}

function same(words: string): RedlineWord[] {
  return [{ text: words, mark: 'same' }]
}

function cell(
  side: string,
  passages: readonly Passage[],
  words: RedlineWord[],
  { op }: Hunk,
  ...rest: ElementContent[]
) {
  if (passages.length === 0) return h('td', { dataSide: side }, [h('p.place', 'nothing'), ...rest])
  const first = passages[0]!.line
  const last = passages.at(-1)!.endLine
  const lines = first === last ? `line ${first}` : `lines ${first} to ${last}`
  return h('td', { dataSide: side }, [
    h('p.place', op === 'moved' ? `${lines}, moved` : lines),
    h('p', { dir: 'auto' }, marked(words)),
    ...rest
  ])
}

/** Words of a redline, those that went and came marked as such; a gap as dots. */
export function marked(words: readonly RedlineWord[]): ElementContent[] {
  const runs: { mark: RedlineWord['mark']; words: string[] }[] = []
  for (const { mark, text } of words) {
    const last = runs.at(-1)
    if (last?.mark === mark) last.words.push(text)
    else runs.push({ mark, words: [text] })
  }
  return runs.flatMap(({ mark, words: own }, at): ElementContent[] => {
    const nodes = shown(own.join(' '))
    const run = mark === 'old' ? [h('del', nodes)] : mark === 'new' ? [h('ins', nodes)] : nodes
    return at === 0 ? run : [{ type: 'text', value: ' ' }, ...run]
  })
}

/** Back to the changes that rest on the passage. */
function links({ changes }: Hunk): ElementContent[] {
  return changes.flatMap((id, at): ElementContent[] => {
    const link = h('a', { href: `#${id}` }, [h('code', id)])
    return at === 0 ? [link] : [{ type: 'text', value: ' ' }, link]
  })
}
