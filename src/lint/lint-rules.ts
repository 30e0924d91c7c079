import type { LintRule } from './lint-rule.ts'
import { changeTermsWithoutWindow } from './rules/change-terms-without-window.ts'
import { contradiction } from './rules/contradiction.ts'
import { dataWithoutPurpose } from './rules/data-without-purpose.ts'
import { purposeWithoutBasis } from './rules/purpose-without-basis.ts'
import { requiredItems } from './rules/required-items.ts'
import { retentionWithoutPeriod } from './rules/retention-without-period.ts'

/** Every check of one version by itself; `assent rules` lists them, and a configuration may overrule each by its id. */
export const lintRules: readonly LintRule[] = [
  ...requiredItems,
  retentionWithoutPeriod,
  purposeWithoutBasis,
  dataWithoutPurpose,
  contradiction,
  changeTermsWithoutWindow
]
