import { checkRules } from '../check/check-rules.ts'
import { rules } from '../judge/rules.ts'
import { lintRules } from '../lint/lint-rules.ts'

/** The ids of all rules that a configuration may overrule: of changes, of one version, and of the check. */
export const knownRules: readonly string[] = [...rules, ...lintRules, ...checkRules].map((rule) => rule.id).sort()
