import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Change, Hunk, PolicyDiff, Source } from '../model.ts'
import {
  account,
  byKind,
  grades,
  headline,
  hunksByChange,
  kindTitle,
  nameOf,
  operations,
  quoteOf,
  withoutQuotes
} from './diff-words.ts'
import { htmlPage, shown } from './html-page.ts'
import { redline } from './redline.ts'
import { hunkId, marked, sideBySide } from './side-by-side.ts'

/**
 * A comparison as a page by itself: a summary, the changes by severity and kind, and the changed text side by side.
 * Changes and the passages that they rest on link to each other. Every word of a policy is escaped.
 */
export function diffHtml(diff: PolicyDiff): string {
  const places = new Map<string, string>()
  diff.text.hunks.forEach((hunk, at) => {
    for (const id of hunk.changes) if (!places.has(id)) places.set(id, hunkId(at))
  })
  return htmlPage(`Changes: ${nameOf(diff.from)} to ${nameOf(diff.to)}`, [
    h('h1', 'Changes of the policy'),
    h('p.verdict', { className: diff.verdict }, headline(diff)),
    contents(diff),
    h('div.wide', [versions(diff)]),
    ...summary(diff),
    ...grades.flatMap(({ severity, title }) =>
      changesOf(
        title,
        severity,
        diff.changes.filter((change) => change.severity === severity),
        places,
        hunksByChange(diff.text.hunks)
      )
    ),
    h('h2', { id: 'text' }, 'The changed text, side by side'),
    h('p', account(diff)),
    ...sideBySide(diff.text.hunks)
  ])
}

function versions({ from, to }: PolicyDiff): Element {
  const version = (label: string, source: Source) =>
    h('tr', [
      h('th', { scope: 'row' }, label),
      h('td.file', shown(nameOf(source))),
      h('td.sha', [h('code', source.sha256)])
    ])
  return h('table.versions', [
    h('caption', 'Versions'),
    h('thead', [
      h('tr', [
        h('th', { scope: 'col' }, 'Version'),
        h('th', { scope: 'col' }, 'File'),
        h('th', { scope: 'col' }, 'SHA-256')
      ])
    ]),
    h('tbody', [version('Old', from), version('New', to)])
  ])
}

/** Where to go from here: the changes of each severity, and the text. */
function contents({ changes }: PolicyDiff): Element {
  const told = grades.flatMap(({ severity, title }) => {
    const count = changes.filter((change) => change.severity === severity).length
    return count > 0 ? [h('li', [h('a', { href: `#${severity}` }, `${title} (${count})`)])] : []
  })
  return h('nav.contents', { ariaLabel: 'Contents' }, [
    h('ul', [...told, h('li', [h('a', { href: '#text' }, 'The changed text')])])
  ])
}

/** How many changes there are of each kind and severity. */
function summary({ changes }: PolicyDiff): Element[] {
  if (changes.length === 0) return []
  const told = grades.filter(({ severity }) => changes.some((change) => change.severity === severity))
  const count = (of: readonly Change[], severity: string) => of.filter((change) => change.severity === severity).length
  const head = told.map(({ title }) => h('th', { scope: 'col' }, title))
  const rows = byKind(changes).map((group) =>
    h('tr', [
      h('th', { scope: 'row' }, kindTitle(group.kind)),
      ...told.map(({ severity }) => h('td', `${count(group.changes, severity) || ''}`))
    ])
  )
  return [
    h('div.wide', [
      h('table.count', [
        h('caption', 'Changes by kind'),
        h('thead', [h('tr', [h('th', { scope: 'col' }, 'Kind'), ...head])]),
        h('tbody', rows)
      ])
    ])
  ]
}

function changesOf(
  title: string,
  id: string,
  changes: readonly Change[],
  places: ReadonlyMap<string, string>,
  hunks: ReadonlyMap<string, Hunk>
) {
  if (changes.length === 0) return []
  const shownBefore = new Set<Hunk>()
  const words = (change: Change) => {
    const hunk = hunks.get(change.id)
    if (!hunk || hunk.op === 'moved' || shownBefore.has(hunk)) return undefined
    shownBefore.add(hunk)
    return hunk
  }
  return [
    h('h2', { id, className: id }, `${title} (${changes.length})`),
    ...byKind(changes).flatMap((group) => [
      h('h3', kindTitle(group.kind)),
      h(
        'ul.changes',
        { className: id },
        group.changes.map((change) => entry(change, places.get(change.id), words(change)))
      )
    ])
  ]
}

/** The change, the words that it rests on where no change above shows them already, and what it rests on in law. */
function entry(change: Change, place: string | undefined, hunk: Hunk | undefined): Element {
  const says = hunk ? withoutQuotes(change) : change.summary
  return h('li', { id: change.id }, [
    h('p', [h('strong', `${operations[change.op]}: `), ...shown(says)]),
    ...(hunk ? [h('blockquote', { dir: 'auto' }, marked(redline(quoteOf(hunk.old), quoteOf(hunk.new))))] : []),
    h('p.tags', [
      ...linked(linesOf(change), place),
      ...pills(change),
      { type: 'text', value: change.basis.map((tag) => `${tag} · `).join('') },
      h('code', change.rule),
      { type: 'text', value: ' · ' },
      h('code', change.id)
    ])
  ])
}

function pills({ direction, needsConsent }: Change): ElementContent[] {
  const found = [
    ...(direction === 'neutral' ? [] : [h('span.pill', { className: direction }, direction)]),
    ...(needsConsent ? [h('span.pill', { className: 'consent' }, 'needs consent: silence cannot carry it')] : [])
  ]
  return found.flatMap((pill): ElementContent[] => [pill, { type: 'text', value: ' · ' }])
}

function linked(words: string, place: string | undefined): ElementContent[] {
  if (words === '') return []
  return [place ? h('a', { href: `#${place}` }, words) : { type: 'text', value: words }, { type: 'text', value: ' · ' }]
}

/** 'old line 119, new lines 124 to 126' */
function linesOf({ oldLines, newLines }: Change): string {
  const side = (name: string, [first, last]: Change['oldLines']) => {
    if (first === undefined) return []
    return [first === last ? `${name} line ${first}` : `${name} lines ${first} to ${last}`]
  }
  return [...side('old', oldLines), ...side('new', newLines)].join(', ')
}
