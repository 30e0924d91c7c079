import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { CheckedPolicy, CheckFinding, CheckReport } from '../check/report.ts'
import { fullMessage, outcome, staleWords, statusWords } from './check-words.ts'
import { printable } from './printable.ts'

/** Characters that no XML text may hold, even escaped (XML 1.0, 2.2), beside control characters. */
const forbidden = /[\ufffe\uffff]|\p{Cs}/gu

/**
 * The report as JUnit XML, in the form that Jenkins and its like read: a suite a policy, a case a finding. What makes
 * the exit status is a failure, a file that cannot be read an error, what is approved or was already there skipped.
 */
export function checkJunit(report: CheckReport): string {
  const suites = report.policies.map(suiteOf)
  const stale = report.stale.map((approval) => {
    const name = `stale-approval ${approval.id}`
    return x('testcase', { name: safe(name), classname: 'approvals' }, x('skipped', safe(staleWords(approval))))
  })
  if (stale.length > 0) suites.push(suite('approvals', stale, { skipped: stale.length }))
  const findings = report.policies.flatMap((policy) => policy.findings)
  const errors = findings.filter(isError).length
  const failures = findings.filter(isFailure).length
  const tests = suites.reduce(
    (sum, each) => sum + each.children.filter((d) => 'name' in d && d.name === 'testcase').length,
    0
  )
  const root = x('testsuites', { name: safe(outcome(report)), tests, failures, errors }, suites)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}\n`
}

function suiteOf(policy: CheckedPolicy) {
  const { path, findings } = policy
  const cases = findings.map((finding) => caseOf(path, finding))
  const empty = x('testcase', { name: safe(statusWords(policy)), classname: safe(path) })
  const skipped = findings.filter(isSkipped).length
  const counts = { failures: findings.filter(isFailure).length, errors: findings.filter(isError).length, skipped }
  return suite(path, cases.length > 0 ? cases : [empty], counts)
}

function suite(name: string, cases: ReturnType<typeof x>[], counts: Record<string, number>) {
  return x('testsuite', { name: safe(name), tests: cases.length, failures: 0, errors: 0, ...counts }, cases)
}

function caseOf(path: string, finding: CheckFinding) {
  const { rule, id, place, severity } = finding
  const words = safe(fullMessage(finding))
  const name = safe(`${rule} ${id}`)
  const where = safe(`${path}:${place.line}: ${words}`)
  const told = isError(finding)
    ? x('error', { type: rule, message: words }, where)
    : isFailure(finding)
      ? x('failure', { type: severity, message: words }, where)
      : isSkipped(finding)
        ? x('skipped', words)
        : x('system-out', `${severity}: ${where}`)
  return x('testcase', { name, classname: safe(path) }, told)
}

function isError({ source }: CheckFinding): boolean {
  return source === 'input'
}

function isFailure(finding: CheckFinding): boolean {
  return finding.fails && !isError(finding)
}

function isSkipped({ state }: CheckFinding): boolean {
  return state === 'approved' || state === 'already-there' || state === 'waiting'
}

/** Text may not hold `]]>` either (XML 1.0, 2.4), and the writer lets it pass. */
function safe(text: string): string {
  return printable(text).replace(forbidden, '\ufffd').replaceAll(']]>', ']] >')
}
