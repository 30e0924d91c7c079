import type { Place, Policy, Severity } from '../model.ts'

/** What a check found in one policy. */
export interface Problem {
  place: Place
  /** `Unexpected …, expected …`; the policy's words in backticks. */
  reason: string
  /** What makes this problem itself, beside its rule: never a line, nor our wording. Empty where one policy has but one. */
  about: readonly string[]
}

/** A check of one version of a policy by itself. */
export interface LintRule {
  /** Says what is wrong, never how grave it is; never renamed and never used again. */
  id: string
  severity: Severity
  /** Articles and guidelines that ask for it. */
  basis: readonly string[]
  /** What the rule looks for, and what to do, in plain words. */
  means: string
  check(policy: Policy): Problem[]
}

/** A problem, with the rule that found it. */
export interface LintFinding extends Problem {
  rule: string
  severity: Severity
  basis: readonly string[]
}
