import type { Approval } from '../config/approvals.ts'
import { atLeast, type FailOn, severities } from '../judge/at-least.ts'
import type { Verdict } from '../model.ts'
import { reader } from '../reader.ts'
import type { CheckedPolicy, CheckFinding, CheckReport } from './report.ts'

export interface ReportOptions {
  base: string | null
  failOn: FailOn
  approvals: readonly Approval[]
  /** True where everything that the branch touches was checked, so that an approval without a finding is stale. */
  isWhole: boolean
}

/**
 * Weigh what was found against the approvals, and say what makes the exit status.
 *
 * Pure: the policies stay as they are.
 */
export function makeReport(checked: readonly CheckedPolicy[], options: ReportOptions): CheckReport {
  const { base, failOn, approvals, isWhole } = options
  const used = new Set<Approval>()
  const policies = checked.map((policy) => ({
    ...policy,
    findings: policy.findings.map((finding) => {
      const approval = approvals.find(
        ({ id, policy: only }) => id === finding.id && (only ?? policy.path) === policy.path
      )
      if (approval) used.add(approval)
      return weigh(finding, approval, failOn)
    })
  }))
  const findings = policies.flatMap((policy) => policy.findings)
  const paths = new Set(policies.map((policy) => policy.path))
  return {
    schemaVersion: 1,
    reader,
    base,
    failOn,
    verdict: verdictOf(findings),
    fails: findings.some((finding) => finding.fails),
    policies,
    stale: approvals.filter((each) => !used.has(each) && (isWhole || (each.policy && paths.has(each.policy))))
  }
}

/** True where a finding counts towards the verdict. */
export function counts({ state }: CheckFinding): boolean {
  return state === 'open' || state === 'overruled'
}

function weigh(finding: CheckFinding, approval: Approval | undefined, failOn: FailOn): CheckFinding {
  if (finding.source === 'input') return finding
  const weighed: CheckFinding = {
    ...finding,
    severity: approval?.severity ?? finding.severity,
    state: approval ? (approval.severity ? 'overruled' : 'approved') : finding.state,
    approval: approval ?? null
  }
  return { ...weighed, fails: counts(weighed) && atLeast(weighed.severity, failOn) }
}

function verdictOf(findings: readonly CheckFinding[]): Verdict {
  return severities.find((each) => findings.some((finding) => counts(finding) && finding.severity === each)) ?? 'none'
}
