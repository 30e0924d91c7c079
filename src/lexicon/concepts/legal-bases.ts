import type { Concept } from './concept.ts'

/** Legal bases; GDPR Art. 6(1). */
export const legalBases: readonly Concept[] = [
  { id: 'Consent', iri: 'eu-gdpr:A6-1-a', label: 'consent' },
  { id: 'Contract', iri: 'eu-gdpr:A6-1-b', label: 'performance of a contract' },
  { id: 'LegalObligation', iri: 'eu-gdpr:A6-1-c', label: 'legal obligation' },
  { id: 'VitalInterest', iri: 'eu-gdpr:A6-1-d', label: 'vital interests' },
  { id: 'PublicInterest', iri: 'eu-gdpr:A6-1-e', label: 'public interest' },
  { id: 'LegitimateInterest', iri: 'eu-gdpr:A6-1-f', label: 'legitimate interests' }
]
