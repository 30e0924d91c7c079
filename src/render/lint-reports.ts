import { Chalk } from 'chalk'
import type { LintFinding } from '../lint/lint-rule.ts'
import type { Severity } from '../model.ts'
import { jsonText } from './json-text.ts'
import type { Look } from './look.ts'
import { printable } from './printable.ts'
import { plainWords, wrapWords } from './wrap-words.ts'

/** What the checks found in one policy. */
export interface LintReport {
  path: string
  findings: readonly LintFinding[]
}

type LintRenderer = (reports: readonly LintReport[], look: Look) => string

const order = ['substantial', 'review', 'editorial'] as const satisfies readonly Severity[]

/** The forms that `assent lint` writes. */
export const lintRenderers = {
  terminal(reports, look) {
    const ink = new Chalk({ level: look.colour ? 1 : 0 })
    const blocks = reports.map(({ path, findings }) =>
      findings.map((finding) => lines(path, finding, look, ink)).join('')
    )
    return `${blocks.join('')}${closing(reports)}`
  },
  json(reports) {
    const listed = reports.map(({ path, findings }) => ({
      path,
      findings: findings.map(({ rule, severity, basis, place, reason }) => ({
        rule,
        severity,
        basis,
        ...place,
        reason
      }))
    }))
    return `${jsonText({ schemaVersion: 1, policies: listed }, 2)}\n`
  }
} as const satisfies Record<string, LintRenderer>

export type LintFormat = keyof typeof lintRenderers

function lines(
  path: string,
  { place, rule, severity, reason, basis }: LintFinding,
  { width }: Look,
  ink: InstanceType<typeof Chalk>
): string {
  const colour = severity === 'substantial' ? ink.red : severity === 'review' ? ink.yellow : ink.dim
  const head = `${printable(path)}:${place.line}:${place.column} ${colour(severity)} ${ink.bold(rule)}`
  const body = wrapWords(plainWords(printable(reason)), width, '    ')
  return `${[head, ...body, ink.dim(`    ${basis.join('; ')}`)].join('\n')}\n`
}

function closing(reports: readonly LintReport[]): string {
  const all = reports.flatMap((report) => report.findings)
  const counts = order.map(
    (severity) =>
      `${all.filter((finding) => finding.severity === severity).length} ${severity === 'review' ? 'to review' : severity}`
  )
  const policies = reports.length === 1 ? '1 policy' : `${reports.length} policies`
  return all.length === 0 ? `Nothing found in ${policies}.\n` : `${counts.join(', ')}, in ${policies}.\n`
}
