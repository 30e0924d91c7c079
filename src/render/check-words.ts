import type { CheckedPolicy, CheckFinding, CheckReport } from '../check/report.ts'
import type { Approval } from '../config/approvals.ts'
import { severities } from '../judge/at-least.ts'
import { printable } from './printable.ts'

/** What a form of the report says of one finding: each a sentence, on one line, safe to show. */
export interface FindingWords {
  message: string
  /** What the old version said; null where that tells nothing more. */
  before: string | null
  /** Why it does or does not count; null for what is open. */
  standing: string | null
}

/** A finding in words. */
export function findingWords({ message, old, state, approval, needsConsent }: CheckFinding): FindingWords {
  const consent = needsConsent ? ' Silence cannot carry this change: it needs consent.' : ''
  const standings = {
    open: null,
    approved: approval && `Approved ${by(approval)}`,
    overruled: approval && `Counts as ${approval.severity} ${by(approval)}`,
    'already-there': 'Already there before this change',
    waiting: 'Waiting to be published before this change'
  }
  return {
    message: printable(`${whole(message)}${consent}`),
    before: old && printable(`Before, at line ${old.line}: “${old.words}”`),
    standing: standings[state] && printable(standings[state])
  }
}

/** A sentence with its full stop. */
function whole(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`
}

function by({ name, date, reason }: Approval): string {
  return `by ${name} on ${date}: ${reason}`
}

/** An approval whose finding has gone, as one line. */
export function staleWords({ id, name, date, reason }: Approval): string {
  return printable(
    `The approval of ${id} is stale: its finding has gone. It was given by ${name} on ${date}: ${reason}`
  )
}

/** All that is said of a finding, as one line, with the id by which it can be approved. */
export function fullMessage(finding: CheckFinding): string {
  const { message, before, standing } = findingWords(finding)
  return [message, before, standing, `(${finding.id})`].filter((part) => part !== null).join(' ')
}

/** The outcome in one line: `Fails: 2 substantial, 1 to review; 1 approved, 3 already there.` */
export function outcome({ policies, fails, failOn }: CheckReport): string {
  const findings = policies.flatMap((policy) => policy.findings)
  const unreadable = findings.filter((finding) => finding.source === 'input').length
  const counted = severities.map((severity) => {
    const word = severity === 'review' ? 'to review' : severity
    return [counting(findings).filter((finding) => finding.severity === severity).length, word] as const
  })
  const aside = [
    [findings.filter((finding) => finding.state === 'approved').length, 'approved'],
    [findings.filter((finding) => finding.state === 'already-there').length, 'already there'],
    [findings.filter((finding) => finding.state === 'waiting').length, 'waiting to be published']
  ] as const
  const list = [listed(counted), listed(aside), unreadable > 0 ? `${unreadable} that cannot be read` : ''].filter(
    (part) => part !== ''
  )
  const verdict = fails ? 'Fails' : 'Passes'
  const what = policies.length === 0 ? 'no policy is touched' : list.length > 0 ? list.join('; ') : 'nothing found'
  return `${verdict}: ${what} (fails on ${failOn}).`
}

/** Open findings and overruled ones, without files that cannot be read. */
export function counting(findings: readonly CheckFinding[]): CheckFinding[] {
  return findings.filter(({ state, source }) => (state === 'open' || state === 'overruled') && source !== 'input')
}

function listed(counts: readonly (readonly [number, string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ')
}

/** What became of a policy, in words. */
export function statusWords({ status, oldPath, changedSentences }: CheckedPolicy): string {
  const count = changedSentences === 1 ? '1 sentence' : `${changedSentences} sentences`
  const changed = changedSentences === 0 ? 'no sentence changed its words' : `${count} changed`
  const words = {
    changed,
    renamed: `was ${oldPath}; ${changed}`,
    added: 'new, so there is nothing to compare it with',
    removed: 'gone',
    unchanged: 'not touched',
    pair: `compared with ${oldPath}; ${changed}`,
    unreadable: 'cannot be read'
  }
  return printable(words[status])
}

/** The findings in the order in which they matter: what fails, what counts, then the rest; else as they stand. */
export function byWeight(findings: readonly CheckFinding[]): CheckFinding[] {
  const states = ['open', 'overruled', 'approved', 'waiting', 'already-there']
  const weight = ({ fails, state, severity }: CheckFinding) =>
    (fails ? 0 : 100) + (state === 'overruled' ? 0 : states.indexOf(state)) * 10 + severities.indexOf(severity)
  return [...findings].sort((a, b) => weight(a) - weight(b) || a.place.line - b.place.line)
}
