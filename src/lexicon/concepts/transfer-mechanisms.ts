import type { Concept } from './concept.ts'

/** What a transfer to a third country rests on; GDPR chapter V. */
export const transferMechanisms: readonly Concept[] = [
  {
    id: 'StandardContractualClauses',
    iri: 'eu-gdpr:StandardContractualClauses',
    label: 'standard contractual clauses'
  },
  { id: 'AdequacyDecision', iri: 'eu-gdpr:AdequacyDecision', label: 'adequacy decision' },
  { id: 'BindingCorporateRules', iri: 'eu-gdpr:BindingCorporateRules', label: 'binding corporate rules' },
  { id: 'PrivacyShield', iri: null, broader: 'eu-gdpr:DataTransferTool', label: 'Privacy Shield' },
  { id: 'DataPrivacyFramework', iri: null, broader: 'eu-gdpr:DataTransferTool', label: 'Data Privacy Framework' },
  { id: 'Consent', iri: 'eu-gdpr:A49-1-a', label: 'consent' },
  { id: 'OtherSafeguards', iri: 'eu-gdpr:DataTransferTool', label: 'other safeguards' }
]
