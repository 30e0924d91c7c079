import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { LogVersion, PolicyLog } from '../log/policy-log.ts'
import type { Change } from '../model.ts'
import { grades, kindTitle, operations, remarks } from './diff-words.ts'
import { htmlPage, shown } from './html-page.ts'
import { dayOf, logHeadline, shortId, versionWords, withSeverity } from './log-words.ts'

/** The history of a policy as a page by itself: a list of the versions, and what each changed, the newest first. */
export function logHtml(log: PolicyLog): string {
  return htmlPage(`History: ${log.path}`, [
    h('h1', ['History of ', ...shown(log.path)]),
    h('p.verdict', { className: gravest(log) }, logHeadline(log)),
    h('table.history', [
      h('caption', 'Versions'),
      h('thead', [
        h(
          'tr',
          ['Date', 'Commit', 'Subject', 'Changes'].map((title) => h('th', { scope: 'col' }, title))
        )
      ]),
      h(
        'tbody',
        log.versions.map((version) => row(version, log))
      )
    ]),
    ...log.versions.filter((version) => version.changes.length > 0).flatMap(section)
  ])
}

function row(version: LogVersion, log: PolicyLog): Element {
  const id = h('code', shortId(version.commit))
  const isTold = version.changes.length > 0
  return h('tr', [
    h('td', [h('time', { dateTime: version.date }, dayOf(version))]),
    h('td', [isTold ? h('a', { href: `#${anchor(version)}` }, [id]) : id]),
    h('td', shown(version.subject)),
    h('td', shown(versionWords(version, log)))
  ])
}

/** The gravest severity of the whole history, which colours its head. */
function gravest(log: PolicyLog): string {
  return (
    grades.find(({ severity }) => log.versions.some((each) => withSeverity(each, severity).length > 0))?.severity ??
    'none'
  )
}

function anchor({ commit }: LogVersion): string {
  return `v-${commit}`
}

function section(version: LogVersion): ElementContent[] {
  const { date, subject, against } = version
  return [
    h('h2', { id: anchor(version) }, [h('time', { dateTime: date }, dayOf(version)), ': ', ...shown(subject)]),
    h('p.tags', [
      h('code', version.commit),
      ' compared with ',
      h('code', shortId(against ?? '')),
      '; ',
      ...shown(version.path)
    ]),
    ...grades.flatMap(({ severity, title }) => {
      const changes = withSeverity(version, severity)
      return changes.length > 0
        ? [h('h3', `${title} (${changes.length})`), h('ul.changes', { className: severity }, changes.map(entry))]
        : []
    })
  ]
}

function entry(change: Change): Element {
  const place = change.newLines[0] ? `line ${change.newLines[0]}` : `line ${change.oldLines[0]} before`
  const tags = [kindTitle(change.kind), place, ...remarks(change), change.rule, change.id]
  return h('li', [
    h('p', [h('strong', `${operations[change.op]}: `), ...shown(change.summary)]),
    h('p.tags', tags.join(' · '))
  ])
}
