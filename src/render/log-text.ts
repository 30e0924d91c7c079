import { Chalk, type ChalkInstance } from 'chalk'
import type { LogVersion, PolicyLog } from '../log/policy-log.ts'
import type { Change } from '../model.ts'
import { kindTitle } from './diff-words.ts'
import { dayOf, logHeadline, shortId, versionWords, withSeverity } from './log-words.ts'
import type { Look } from './look.ts'
import { printable } from './printable.ts'
import { plainWords, wrapWords } from './wrap-words.ts'

const signs = { added: '+', removed: '-', changed: '~', moved: '>' } as const

/** The history of a policy for a terminal, the newest version first. Changes of wording are counted, unless asked for. */
export function logText(log: PolicyLog, look: Look): string {
  const ink = new Chalk({ level: look.colour ? 1 : 0 })
  const lines = [
    ...wrapWords(plainWords(printable(`${log.path}: ${logHeadline(log)}`)), look.width, '').map((line) =>
      ink.bold(line)
    ),
    ...log.versions.flatMap((version) => ['', ...block(version, log, look, ink)]),
    ''
  ]
  return lines.join('\n')
}

function block(version: LogVersion, log: PolicyLog, { width }: Look, ink: ChalkInstance): string[] {
  const head = `${dayOf(version)} ${shortId(version.commit)} ${version.subject}`
  const isFiltered = log.filter.kinds.length > 0 || log.filter.concept !== null
  const told = isFiltered
    ? version.changes
    : [...withSeverity(version, 'substantial'), ...withSeverity(version, 'review')]
  return [
    ...wrapWords(plainWords(printable(head)), width, '  ', '').map((line) => ink.bold(line)),
    ...wrapWords(plainWords(printable(versionWords(version, log))), width, '  '),
    ...told.flatMap((change) => entry(change, width, ink))
  ]
}

function entry(change: Change, width: number, ink: ChalkInstance): string[] {
  const paint = { substantial: ink.red, review: ink.yellow, editorial: ink.blue }[change.severity]
  const tag = `${kindTitle(change.kind)}, ${change.severity}, line ${change.newLines[0] ?? `${change.oldLines[0]} before`}, ${change.id}`
  return [
    ...wrapWords(plainWords(printable(change.summary)), width, '      ', `    ${signs[change.op]} `).map((line) =>
      paint(line)
    ),
    ...wrapWords(plainWords(tag), width, '      ').map((line) => ink.dim(line))
  ]
}
