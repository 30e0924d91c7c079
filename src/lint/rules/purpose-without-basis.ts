import { law } from '../../judge/law.ts'
import type { LintRule } from '../lint-rule.ts'
import { together } from '../together.ts'

/** A purpose that no statement ties to a legal basis, in a policy that ties others. */
export const purposeWithoutBasis: LintRule = {
  id: 'purpose-without-basis',
  severity: 'editorial',
  basis: [law.purposes],
  means:
    'A policy that states the basis of some purposes says none for others. Name the basis where the purpose is named.',
  check: (policy) => {
    const purposes = policy.purposes.filter((fact) => fact.polarity === 'affirmed')
    const tied = purposes.filter((fact) => fact.about.some((about) => about.kind === 'legalBases'))
    if (tied.length === 0) return []
    return together(
      purposes.filter((fact) => !tied.includes(fact)),
      'purposes',
      'a legal basis'
    )
  }
}
