import type { Overrides } from '../judge/rule.ts'
import type { Policy } from '../model.ts'
import type { LintFinding } from './lint-rule.ts'
import { lintRules } from './lint-rules.ts'

/**
 * Check one version of a policy by itself: what GDPR Art. 13 and 14 ask for and it lacks, and where it is unclear.
 *
 * Pure: the same model gives the same findings, in the order of the file.
 *
 * @param overrides  severity by rule id, or `off`
 */
export function lintPolicy(policy: Policy, overrides: Overrides = {}): LintFinding[] {
  return lintRules
    .flatMap((rule) => {
      const severity = overrides[rule.id] ?? rule.severity
      if (severity === 'off') return []
      return rule.check(policy).map((problem) => ({ rule: rule.id, severity, basis: rule.basis, ...problem }))
    })
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
}
