import { law } from '../../judge/law.ts'
import type { AnyFact, FactKind, Policy, Severity } from '../../model.ts'
import type { LintRule } from '../lint-rule.ts'
import { sectionPlace } from '../places.ts'

/** An item that Art. 13 or 14 GDPR asks for, and how its absence is said. */
interface Item {
  id: string
  severity: Severity
  basis: readonly string[]
  /** What is missing, as the end of 'Unexpected policy without …'. */
  lacks: string
  /** What to write, as the end of 'expected …'. */
  expected: string
  kind: FactKind
  concept?: string
  /** False where the policy is one that needs no such item. */
  applies?(policy: Policy): boolean
  /** Where a fact of the kind alone does not show that the item is there. */
  isThere?(policy: Policy): boolean
}

const affirmed = (facts: readonly AnyFact[], concept?: string) =>
  facts.some((fact) => fact.polarity === 'affirmed' && (concept === undefined || fact.concept === concept))
const restsOn = (basis: string) => (policy: Policy) => affirmed(policy.legalBases, basis)
const transfers = (policy: Policy) => affirmed(policy.transfers, 'Destination')
const hasSafeguards = (policy: Policy) =>
  policy.transfers.some((fact) => fact.concept !== 'Destination' && fact.polarity === 'affirmed')
const hasDate = ({ dates }: Policy) => dates.lastUpdated !== null || dates.effective !== null
const decides = (policy: Policy) => affirmed(policy.automatedDecisions)

const items: readonly Item[] = [
  {
    id: 'missing-controller',
    severity: 'substantial',
    basis: [law.controller],
    lacks: 'a controller',
    expected: 'the name of the company that decides on the data',
    kind: 'controllers'
  },
  {
    id: 'missing-contact',
    severity: 'substantial',
    basis: [law.controller],
    lacks: 'a way to reach the controller',
    expected: 'an e-mail address, a postal address or a telephone number',
    kind: 'contacts'
  },
  {
    id: 'missing-data-categories',
    severity: 'substantial',
    basis: [law.categories],
    lacks: 'categories of data',
    expected: 'what is collected',
    kind: 'dataCategories'
  },
  {
    id: 'missing-purposes',
    severity: 'substantial',
    basis: [law.purposes],
    lacks: 'purposes',
    expected: 'why the data are processed',
    kind: 'purposes'
  },
  {
    id: 'missing-legal-bases',
    severity: 'substantial',
    basis: [law.purposes],
    lacks: 'a legal basis',
    expected: 'consent, contract, legal obligation, vital or public interest, or legitimate interests',
    kind: 'legalBases'
  },
  {
    id: 'missing-legitimate-interests',
    severity: 'substantial',
    basis: [law.interests],
    lacks: 'the interests that it relies on',
    expected: 'each legitimate interest by name',
    kind: 'legitimateInterests',
    applies: restsOn('LegitimateInterest')
  },
  {
    id: 'missing-recipients',
    severity: 'substantial',
    basis: [law.recipients],
    lacks: 'recipients',
    expected: 'who gets the data, or categories of them',
    kind: 'recipients'
  },
  {
    id: 'missing-safeguards',
    severity: 'substantial',
    basis: [law.transfers],
    lacks: 'the safeguards of its transfers',
    expected: 'an adequacy decision, standard contractual clauses or another ground of chapter V',
    kind: 'transfers',
    applies: transfers,
    isThere: hasSafeguards
  },
  {
    id: 'missing-retention',
    severity: 'substantial',
    basis: [law.storagePeriod],
    lacks: 'a storage period',
    expected: 'how long the data are kept, or how that is decided',
    kind: 'retentionPeriods'
  },
  {
    id: 'missing-right-of-access',
    severity: 'substantial',
    basis: [law.rights, 'GDPR Art. 15'],
    lacks: 'the right of access',
    expected: 'it to be named',
    kind: 'rights',
    concept: 'Access'
  },
  {
    id: 'missing-right-to-rectification',
    severity: 'substantial',
    basis: [law.rights, 'GDPR Art. 16'],
    lacks: 'the right to rectification',
    expected: 'it to be named',
    kind: 'rights',
    concept: 'Rectification'
  },
  {
    id: 'missing-right-to-erasure',
    severity: 'substantial',
    basis: [law.rights, 'GDPR Art. 17'],
    lacks: 'the right to erasure',
    expected: 'it to be named',
    kind: 'rights',
    concept: 'Erasure'
  },
  {
    id: 'missing-right-to-restriction',
    severity: 'substantial',
    basis: [law.rights, 'GDPR Art. 18'],
    lacks: 'the right to restriction of processing',
    expected: 'it to be named',
    kind: 'rights',
    concept: 'Restriction'
  },
  {
    id: 'missing-right-to-object',
    severity: 'substantial',
    basis: [law.rights, 'GDPR Art. 21'],
    lacks: 'the right to object',
    expected: 'it to be named',
    kind: 'rights',
    concept: 'Objection'
  },
  {
    id: 'missing-right-to-portability',
    severity: 'substantial',
    basis: [law.rights, 'GDPR Art. 20'],
    lacks: 'the right to data portability',
    expected: 'it to be named',
    kind: 'rights',
    concept: 'Portability'
  },
  {
    id: 'missing-withdrawal-of-consent',
    severity: 'substantial',
    basis: ['GDPR Art. 13(2)(c)', 'GDPR Art. 7(3)'],
    lacks: 'the right to withdraw consent',
    expected: 'it to be named, since processing rests on consent',
    kind: 'rights',
    concept: 'WithdrawConsent',
    applies: restsOn('Consent')
  },
  {
    id: 'missing-complaint',
    severity: 'substantial',
    basis: ['GDPR Art. 13(2)(d)', 'GDPR Art. 77'],
    lacks: 'the right to complain to a supervisory authority',
    expected: 'it to be named',
    kind: 'rights',
    concept: 'Complaint'
  },
  {
    id: 'missing-provision',
    severity: 'review',
    basis: [law.provision],
    lacks: 'whether data must be given',
    expected: 'what is required and what follows if it is not given',
    kind: 'provision'
  },
  {
    id: 'missing-decision-rights',
    severity: 'review',
    basis: [law.automatedDecisions, 'GDPR Art. 22'],
    lacks: 'the right not to be subject to automated decisions',
    expected: 'it to be named, since such decisions are',
    kind: 'rights',
    concept: 'AutomatedDecision',
    applies: decides
  },
  {
    id: 'missing-sources',
    severity: 'review',
    basis: [law.source],
    lacks: 'the sources of the data',
    expected: 'where data come from that the person does not give',
    kind: 'sources'
  },
  {
    id: 'missing-change-terms',
    severity: 'review',
    basis: [law.noticeOfChange, law.materialChange],
    lacks: 'a clause on changes',
    expected: 'how changes are told and when they take effect',
    kind: 'changeTerms'
  },
  {
    id: 'missing-date',
    severity: 'review',
    basis: [law.effectiveDate, law.lastUpdated],
    lacks: 'a date',
    expected: 'when it was last updated, or from when it holds',
    kind: 'changeTerms',
    isThere: hasDate
  }
]

/** Required items of GDPR Art. 13 and 14, each with a rule of its own. */
export const requiredItems: readonly LintRule[] = items.map((item) => ({
  id: item.id,
  severity: item.severity,
  basis: item.basis,
  means: `The policy names ${item.lacks}: ${item.expected}.`,
  check: (policy) => {
    if ((item.applies && !item.applies(policy)) || isThere(item, policy)) return []
    return [
      {
        place: sectionPlace(policy, item.kind),
        reason: `Unexpected policy without ${item.lacks}, expected ${item.expected}`,
        about: []
      }
    ]
  }
}))

function isThere(item: Item, policy: Policy): boolean {
  return item.isThere ? item.isThere(policy) : affirmed(policy[item.kind], item.concept)
}
