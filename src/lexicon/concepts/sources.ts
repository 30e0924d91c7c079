import type { Concept } from './concept.ts'

/** Where personal data come from; GDPR Art. 14(2)(f). */
export const sources: readonly Concept[] = [
  { id: 'DataSubject', iri: 'dpv:DataSubject', label: 'you' },
  { id: 'AutomaticCollection', iri: null, broader: 'dpv:DataSource', label: 'automatic collection' },
  { id: 'ThirdParty', iri: 'dpv:ThirdParty', label: 'third parties' },
  { id: 'PublicSource', iri: 'dpv:PublicDataSource', label: 'public sources' }
]
