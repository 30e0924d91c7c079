import { law } from '../../judge/law.ts'
import type { LintRule } from '../lint-rule.ts'
import { together } from '../together.ts'

/** A category of data that no statement ties to a purpose or a basis, in a policy that ties others. */
export const dataWithoutPurpose: LintRule = {
  id: 'data-without-purpose',
  severity: 'editorial',
  basis: [law.purposes, law.categories],
  means: 'A policy that says what some data are for says nothing of others. Name a purpose where the data are named.',
  check: (policy) => {
    const users = [...policy.purposes, ...policy.legalBases, ...policy.provision]
    const used = new Set(
      users.flatMap((fact) =>
        fact.about.filter((about) => about.kind === 'dataCategories').map((about) => about.concept)
      )
    )
    if (used.size === 0) return []
    return together(
      policy.dataCategories.filter((fact) => fact.polarity === 'affirmed' && !used.has(fact.concept)),
      'data',
      'a purpose or basis'
    )
  }
}
