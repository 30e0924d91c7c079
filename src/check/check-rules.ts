import { law } from '../judge/law.ts'
import type { Severity } from '../model.ts'

/** What `assent check` looks for beside the changes and the checks of one version. */
export interface CheckRule {
  /** Says what is wrong, never how grave it is; never renamed and never used again. */
  id: string
  severity: Severity
  /** Articles and guidelines that ask for it. */
  basis: readonly string[]
  /** What the rule looks for, and what to do, in plain words. */
  means: string
}

/** Checks that need both versions; a configuration may overrule each by its id. */
export const checkRules = [
  {
    id: 'date-not-moved',
    severity: 'review',
    basis: [law.effectiveDate, law.lastUpdated],
    means:
      'The words changed, yet the policy still bears the dates of the version before. Move the date of the last update, or the date from which it holds.'
  },
  {
    id: 'policy-removed',
    severity: 'substantial',
    basis: [law.transparency, law.materialChange],
    means:
      'A policy is gone. If it lives on under another name with other words, compare the two with `assent check --pair OLD NEW`.'
  }
] as const satisfies readonly CheckRule[]
