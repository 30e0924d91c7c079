import { law } from '../../judge/law.ts'
import { type AnyFact, type FactKind, factKinds, type Policy } from '../../model.ts'
import type { LintRule, Problem } from '../lint-rule.ts'
import { factPlace } from '../places.ts'

/** What is denied in general, and the concepts of the same list that it speaks against. */
const general: Partial<Record<FactKind, Readonly<Record<string, readonly string[]>>>> = {
  recipients: { ThirdParty: ['AdvertisingPartner', 'BusinessPartner', 'SocialNetwork', 'Affiliate'] }
}
/** Lists in which 'we do' and 'we do not' of one concept cannot both hold. */
const kinds = factKinds.filter((kind) =>
  ['dataCategories', 'purposes', 'recipients', 'legalBases', 'automatedDecisions', 'sources'].includes(kind)
)

/** 'We never share your data' and 'we share your data with partners' in one policy. */
export const contradiction: LintRule = {
  id: 'contradiction',
  severity: 'review',
  basis: [law.transparency, 'GDPR Art. 5(1)(a)'],
  means: 'The policy denies in one place what it says in another. Limit the denial to what it covers.',
  check: (policy) =>
    kinds.flatMap((kind) =>
      policy[kind].filter((fact) => fact.polarity === 'denied').flatMap((denied) => clash(policy, kind, denied))
    )
}

function clash(policy: Policy, kind: FactKind, denied: AnyFact): Problem[] {
  const against = [denied.concept, ...(general[kind]?.[denied.concept] ?? [])]
  const said = policy[kind].find((fact) => fact.polarity === 'affirmed' && against.includes(fact.concept))
  const words = denied.evidence[0]
  const other = said?.evidence[0]
  if (!said || !words || !other) return []
  const reason = `Unexpected denial \`${words.quote}\` (${denied.label}), expected no statement to the contrary: line ${other.line} says \`${other.quote}\` (${said.label})`
  return [{ place: factPlace(denied), reason, about: [kind, denied.concept, said.concept] }]
}
