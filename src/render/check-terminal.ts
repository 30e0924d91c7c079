import { Chalk, type ChalkInstance } from 'chalk'
import type { CheckedPolicy, CheckFinding, CheckReport } from '../check/report.ts'
import { byWeight, findingWords, outcome, staleWords, statusWords } from './check-words.ts'
import type { Look } from './look.ts'
import { printable } from './printable.ts'
import { plainWords, wrapWords } from './wrap-words.ts'

/** The report for a terminal: the outcome, then each policy with what fails first. */
export function checkTerminal(report: CheckReport, { width, colour }: Look): string {
  const ink = new Chalk({ level: colour ? 1 : 0 })
  const fill = (text: string, indent = '') => wrapWords(plainWords(text), width, indent)
  const paint = report.fails ? ink.red : ink.green
  const lines = [
    ...fill(outcome(report)).map((line) => paint.bold(line)),
    ...report.policies.flatMap((policy) => block(policy, fill, ink)),
    ...report.stale.flatMap((approval) => ['', ...fill(staleWords(approval)).map((line) => ink.yellow(line))])
  ]
  return `${lines.join('\n')}\n`
}

type Fill = (text: string, indent?: string) => string[]

function block(policy: CheckedPolicy, fill: Fill, ink: ChalkInstance): string[] {
  const path = printable(policy.path)
  return [
    '',
    ...fill(`${path}: ${statusWords(policy)}`).map((line) => ink.bold(line)),
    ...byWeight(policy.findings).flatMap((finding) => entry(path, finding, fill, ink))
  ]
}

function entry(path: string, finding: CheckFinding, fill: Fill, ink: ChalkInstance): string[] {
  const { severity, rule, id, place, state, fails, basis } = finding
  const at = `${path}:${place.line}${place.column === null ? '' : `:${place.column}`}`
  if (state === 'waiting') {
    return fill(`${at} ${rule}: waiting to be published: ${findingWords(finding).message}`, '  ').map((line) =>
      ink.dim(line)
    )
  }
  if (state === 'already-there') return fill(`${at} ${rule}: already there`, '  ').map((line) => ink.dim(line))
  const { message, before, standing } = findingWords(finding)
  const paint = fails ? ink.red : severity === 'editorial' ? ink.dim : ink.yellow
  const grade = finding.source === 'input' ? 'error' : state === 'approved' ? 'approved' : severity
  return [
    ...fill(`${at} ${grade} ${rule}${fails ? ', fails' : ''}`, '  ').map((line) =>
      fails ? ink.bold(paint(line)) : paint(line)
    ),
    ...fill(message, '    '),
    ...(before ? fill(before, '    ') : []),
    ...(standing ? fill(standing, '    ') : []),
    ...fill([id, ...basis].join('; '), '    ').map((line) => ink.dim(line))
  ]
}
