import type { Approval } from '../config/approvals.ts'
import type { FailOn } from '../judge/at-least.ts'
import type { Direction, Reader, Severity, Verdict } from '../model.ts'

/** Where a finding stands in the new version; in the old one where the policy is gone. */
export interface FindingPlace {
  /** From 1. */
  line: number
  endLine: number
  /** From 1; null where the whole line is meant. `endColumn` is the column after the last character. */
  column: number | null
  endColumn: number | null
}

/** What the old version said. */
export interface OldWords {
  path: string
  /** From 1. */
  line: number
  words: string
}

/** What `assent check` has to say about one place of one policy. */
export interface CheckFinding {
  /** `c-…` of a change, `l-…` of a finding in one version, `u-…` of a file that cannot be read. */
  id: string
  rule: string
  source: 'change' | 'lint' | 'check' | 'input'
  /** As it counts: by the table of rules, the configuration, and an approval that overrules both. */
  severity: Severity
  /**
   * `open`: nobody has looked at it. `approved`: it does not count. `overruled`: approved with a severity of its own.
   * `already-there`: the base has it too, so the branch did not cause it, and it does not count.
   * `waiting`: a change that the base has too, since the version published last; the branch did not bring it, and it does
   * not count.
   */
  state: 'open' | 'approved' | 'overruled' | 'already-there' | 'waiting'
  /** True where it makes the exit status. */
  fails: boolean
  /** One sentence. */
  message: string
  basis: string[]
  direction: Direction | null
  needsConsent: boolean
  place: FindingPlace
  old: OldWords | null
  approval: Approval | null
}

/** What became of a policy. `pair`: two versions that the user named. */
export type PolicyStatus = 'changed' | 'renamed' | 'added' | 'removed' | 'unchanged' | 'pair' | 'unreadable'

/** One policy that was checked. */
export interface CheckedPolicy {
  /** From the top of the repository, or as the user named it; parts are divided by `/`. */
  path: string
  oldPath: string | null
  status: PolicyStatus
  /** Sentences whose words changed, and those that no change of facts explains. */
  changedSentences: number
  unexplained: number
  findings: CheckFinding[]
}

/** What `assent check` found. */
export interface CheckReport {
  schemaVersion: 1
  reader: Reader
  /** The revision that the branch was compared with, or `published`; null where pairs were named. */
  base: string | null
  failOn: FailOn
  /** The gravest severity of what counts. */
  verdict: Verdict
  /** True where a finding counts that is at least as grave as `failOn`, or a file cannot be read. */
  fails: boolean
  policies: CheckedPolicy[]
  /** Approvals whose finding has gone. */
  stale: Approval[]
}
