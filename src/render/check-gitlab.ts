import type { CheckFinding, CheckReport } from '../check/report.ts'
import { fullMessage, staleWords } from './check-words.ts'
import { fingerprints } from './fingerprints.ts'
import { jsonText } from './json-text.ts'

/** One entry of a GitLab code quality report, with the fields that its documentation asks for. */
interface Issue {
  description: string
  check_name: string
  /** The same in each run, and no two alike. */
  fingerprint: string
  severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker'
  location: { path: string; lines: { begin: number; end: number } }
}

/** What makes the exit status is `critical` or, where a file cannot be read, `blocker`. */
const grades = { substantial: 'major', review: 'minor', editorial: 'info' } as const

/** The report for GitLab's code quality widget. Stale approvals stand in the log alone where no policy was checked. */
export function checkGitlab(report: CheckReport): string {
  const fingerprint = fingerprints()
  const issues = report.policies.flatMap(({ path, findings }) =>
    findings.map((finding): Issue => {
      const { line, endLine } = finding.place
      return {
        description: fullMessage(finding),
        check_name: finding.rule,
        fingerprint: fingerprint(path, finding.id),
        severity: gradeOf(finding),
        location: { path, lines: { begin: line, end: endLine } }
      }
    })
  )
  const [first] = report.policies
  const stale = first
    ? report.stale.map(
        (approval): Issue => ({
          description: staleWords(approval),
          check_name: 'stale-approval',
          fingerprint: fingerprint('stale-approval', approval.id),
          severity: 'info',
          location: { path: approval.policy ?? first.path, lines: { begin: 1, end: 1 } }
        })
      )
    : []
  return `${jsonText([...issues, ...stale], 2)}\n`
}

function gradeOf({ source, fails, state, severity }: CheckFinding): Issue['severity'] {
  if (source === 'input') return 'blocker'
  if (fails) return 'critical'
  return state === 'open' || state === 'overruled' ? grades[severity] : 'info'
}
