import { law } from '../../judge/law.ts'
import type { ChangeTerms } from '../../model.ts'
import type { LintRule } from '../lint-rule.ts'
import { factPlace } from '../places.ts'

/** A clause on changes that says how they are told, but not how long people have. */
export const changeTermsWithoutWindow: LintRule = {
  id: 'change-terms-without-window',
  severity: 'review',
  basis: [law.materialChange, law.fundamentalChange],
  means:
    'The clause on changes gives no time between the notice and the effect. Say from when a change holds for those who were told.',
  check: (policy) =>
    policy.changeTerms
      .filter((terms) => terms.window === null && terms.evidence.length > 0)
      .map((terms) => ({
        place: factPlace(terms),
        reason: `Unexpected clause on changes without a window, expected a number of ${setsUncounted(terms) ? 'calendar days, which alone can be counted without a calendar of holidays' : 'days between the notice and its effect'}`,
        about: []
      }))
}

function setsUncounted({ evidence }: ChangeTerms): boolean {
  return evidence.some(({ rule }) => rule === 'change-terms/uncounted-window')
}
