import type { Concept } from './concept.ts'

/** Rights of the person; GDPR Art. 15 to 22, 7(3), 77, and choices of other laws. */
export const rights: readonly Concept[] = [
  { id: 'Access', iri: 'eu-gdpr:A15', label: 'access' },
  { id: 'Rectification', iri: 'eu-gdpr:A16', label: 'rectification' },
  { id: 'Erasure', iri: 'eu-gdpr:A17', label: 'erasure' },
  { id: 'Restriction', iri: 'eu-gdpr:A18', label: 'restriction of processing' },
  { id: 'Portability', iri: 'eu-gdpr:A20', label: 'data portability' },
  { id: 'Objection', iri: 'eu-gdpr:A21', label: 'objection' },
  { id: 'AutomatedDecision', iri: 'eu-gdpr:A22', label: 'not to be subject to automated decisions' },
  { id: 'WithdrawConsent', iri: 'eu-gdpr:A7-3', label: 'withdrawal of consent' },
  { id: 'Complaint', iri: 'eu-gdpr:A77', label: 'complaint to a supervisory authority' },
  { id: 'OptOutMarketing', iri: null, label: 'opting out of marketing' },
  { id: 'OptOutSale', iri: null, label: 'opting out of sale or sharing' },
  { id: 'NonDiscrimination', iri: null, label: 'no discrimination for using a right' }
]
