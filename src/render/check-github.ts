import type { CheckFinding, CheckReport } from '../check/report.ts'
import { byWeight, fullMessage, outcome, staleWords, statusWords } from './check-words.ts'
import { printable } from './printable.ts'

interface Annotation {
  level: 'error' | 'warning' | 'notice'
  /** Null where there is no file to stand at. */
  file: string | null
  line?: number
  endLine?: number
  col?: number
  endColumn?: number
  title: string
  message: string
}

/**
 * The report as workflow commands, which GitHub shows as annotations beside the lines. GitHub shows ten of a level for
 * one step, so what fails comes first; the job summary holds them all.
 */
export function checkGithub(report: CheckReport): string {
  const findings = report.policies.flatMap(({ path, status, findings: found }) =>
    found
      .filter(({ state }) => state !== 'already-there' && state !== 'waiting')
      .map((finding) => ({ path: status === 'removed' || status === 'unreadable' ? null : path, finding }))
  )
  const order = byWeight(findings.map(({ finding }) => finding))
  const annotations = findings
    .sort((a, b) => order.indexOf(a.finding) - order.indexOf(b.finding))
    .map(({ path, finding }) => annotation(path, finding))
  const stale: Annotation[] = report.stale.map((approval) => ({
    level: 'warning',
    file: null,
    title: 'assent: stale approval',
    message: staleWords(approval)
  }))
  const policies = report.policies.map((policy) => `${printable(policy.path)}: ${statusWords(policy)}`)
  return `${[...[...annotations, ...stale].map(command), ...policies.map(harmless), outcome(report)].join('\n')}\n`
}

function annotation(path: string | null, finding: CheckFinding): Annotation {
  const { rule, severity, place, fails, state } = finding
  const { line, endLine, column, endColumn } = place
  const isOneLine = line === endLine && column !== null && endColumn !== null && column < endColumn
  const grade = finding.source === 'input' ? 'error' : state === 'approved' ? 'approved' : severity
  return {
    level: fails ? 'error' : state === 'approved' || severity === 'editorial' ? 'notice' : 'warning',
    file: path,
    ...(path !== null && { line, endLine }),
    // GitHub takes columns only within one line.
    ...(path !== null && isOneLine && { col: column, endColumn }),
    title: `assent ${grade}: ${rule}`,
    message: fullMessage(finding)
  }
}

function command({ level, message, ...properties }: Annotation): string {
  const listed = Object.entries(properties).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [`${key}=${property(printable(String(value)))}`]
  )
  return `::${level} ${listed.join(',')}::${data(message)}`
}

/** The escapes of the runner's own toolkit: what would end the command, or begin another. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** A line that the runner does not take for a command, whatever the file is called. */
function harmless(line: string): string {
  return line.startsWith('::') || line.startsWith('##[') ? ` ${line.replaceAll('::', ': :')}` : line
}
