import type { Overrides } from '../judge/rule.ts'
import { lintPolicy } from '../lint/lint-policy.ts'
import type { LintFinding } from '../lint/lint-rule.ts'
import type { Policy } from '../model.ts'
import { findingIdOf } from './finding-id.ts'
import type { CheckFinding } from './report.ts'

/**
 * Lint the new version. What the old version has too is told as already there: the branch did not cause it. A finding
 * about several things counts as soon as one of them is new.
 */
export function lintFindings(old: Policy | null, now: Policy, rules: Overrides): CheckFinding[] {
  const before = new Set(old ? lintPolicy(old, rules).flatMap(keys) : [])
  return lintPolicy(now, rules).map((finding) => {
    const { rule, severity, basis, reason, place, about } = finding
    return {
      id: findingIdOf('l', rule, about),
      rule,
      source: 'lint',
      severity,
      state: keys(finding).every((key) => before.has(key)) ? 'already-there' : 'open',
      fails: false,
      message: reason,
      basis: [...basis],
      direction: null,
      needsConsent: false,
      place,
      old: null,
      approval: null
    }
  })
}

/** A contradiction is one thing by all that it is about; what is listed together, one thing each. */
function keys({ rule, about }: LintFinding): string[] {
  if (about.length === 0) return [rule]
  return rule === 'contradiction' ? [`${rule} ${about.join(' ')}`] : about.map((each) => `${rule} ${each}`)
}
