import { law } from '../../judge/law.ts'
import type { AnyFact, FactKind, Policy } from '../../model.ts'
import type { LintRule, Problem } from '../lint-rule.ts'
import { factPlace } from '../places.ts'

/** What is denied in general, and the concepts of the same list that it speaks against. */
const general: Partial<Record<FactKind, Readonly<Record<string, readonly string[]>>>> = {
  recipients: { ThirdParty: ['AdvertisingPartner', 'BusinessPartner', 'SocialNetwork', 'Affiliate'] }
}
/** Lists in which 'we do' and 'we do not' of one concept cannot both hold. What is collected is denied for one occasion only. */
const kinds = ['purposes', 'recipients', 'automatedDecisions'] as const satisfies readonly FactKind[]

/** 'We never share your data' and 'we share your data with partners' in one policy. */
export const contradiction: LintRule = {
  id: 'contradiction',
  severity: 'review',
  basis: [law.transparency, 'GDPR Art. 5(1)(a)'],
  means: 'The policy denies in one place what it says in another. Limit the denial to what it covers.',
  check: (policy) =>
    kinds.flatMap((kind) =>
      policy[kind]
        .filter((fact) => fact.polarity === 'denied' && isGeneral(policy, kind, fact))
        .flatMap((denied) => clash(policy, kind, denied))
    )
}

function clash(policy: Policy, kind: FactKind, denied: AnyFact): Problem[] {
  const against = [denied.concept, ...(general[kind]?.[denied.concept] ?? [])]
  const words = denied.evidence[0]
  if (!words) return []
  const lines = new Set(denied.evidence.map(({ line }) => line))
  for (const said of policy[kind]) {
    if (said.polarity !== 'affirmed' || !against.includes(said.concept)) continue
    // What the same sentence goes on to allow is an exception, not a contradiction.
    const other = said.evidence.find(({ line }) => !lines.has(line))
    if (!other) continue
    const reason = `Unexpected denial \`${words.quote}\` (${denied.label}), expected no statement to the contrary: line ${other.line} says \`${other.quote}\` (${said.label})`
    return [{ place: factPlace(denied), reason, about: [kind, denied.concept, said.concept] }]
  }
  return []
}

/**
 * False for a denial of one way of using data: of purposes only the sale is denied outright ('not for marketing without
 * your permission' leaves marketing open), and who is denied data that are sold may still get them otherwise.
 */
function isGeneral(policy: Policy, kind: FactKind, denied: AnyFact): boolean {
  if (kind === 'purposes') return denied.concept === 'SellData'
  const sales = policy.purposes
    .filter((fact) => fact.concept === 'SellData' && fact.polarity === 'denied')
    .flatMap((fact) => fact.evidence)
  return !denied.evidence.every(({ line }) => sales.some((sale) => sale.line === line))
}
