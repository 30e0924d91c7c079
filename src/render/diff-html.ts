import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Change, PolicyDiff, Source } from '../model.ts'
import { account, byKind, grades, headline, kindTitle, nameOf, operations, remarks } from './diff-words.ts'
import { htmlPage, shown } from './html-page.ts'
import { hunkId, sideBySide } from './side-by-side.ts'

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
    h('p.verdict', headline(diff)),
    versions(diff),
    ...summary(diff),
    ...grades.flatMap(({ severity, title }) =>
      changesOf(
        title,
        severity,
        diff.changes.filter((change) => change.severity === severity),
        places
      )
    ),
    h('h2', { id: 'text' }, 'The changed text, side by side'),
    h('p', account(diff)),
    ...sideBySide(diff.text.hunks)
  ])
}

function versions({ from, to }: PolicyDiff): Element {
  const version = (label: string, source: Source) =>
    h('tr', [h('th', { scope: 'row' }, label), h('td', shown(nameOf(source))), h('td', [h('code', source.sha256)])])
  return h('table', [
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

/** How many changes there are of each kind and severity. */
function summary({ changes }: PolicyDiff): Element[] {
  if (changes.length === 0) return []
  const told = grades.filter(({ severity }) => changes.some((change) => change.severity === severity))
  const count = (of: readonly Change[], severity: string) => of.filter((change) => change.severity === severity).length
  const head = told.map(({ severity, title }) => h('th', { scope: 'col' }, [h('a', { href: `#${severity}` }, title)]))
  const rows = byKind(changes).map((group) =>
    h('tr', [
      h('th', { scope: 'row' }, kindTitle(group.kind)),
      ...told.map(({ severity }) => h('td', `${count(group.changes, severity) || ''}`))
    ])
  )
  return [
    h('table.count', [
      h('caption', 'Changes by kind'),
      h('thead', [h('tr', [h('th', { scope: 'col' }, 'Kind'), ...head])]),
      h('tbody', rows)
    ])
  ]
}

function changesOf(title: string, id: string, changes: readonly Change[], places: ReadonlyMap<string, string>) {
  if (changes.length === 0) return []
  return [
    h('h2', { id }, `${title} (${changes.length})`),
    ...byKind(changes).flatMap((group) => [
      h('h3', kindTitle(group.kind)),
      h(
        'ul',
        group.changes.map((change) => entry(change, places.get(change.id)))
      )
    ])
  ]
}

function entry(change: Change, place: string | undefined): Element {
  const tags = [...remarks(change), ...change.basis]
  return h('li', { id: change.id }, [
    h('p', [h('strong', `${operations[change.op]}: `), ...shown(change.summary)]),
    h('p.tags', [
      ...linked(linesOf(change), place),
      { type: 'text', value: tags.map((tag) => `${tag} · `).join('') },
      h('code', change.rule),
      { type: 'text', value: ' · ' },
      h('code', change.id)
    ])
  ])
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
