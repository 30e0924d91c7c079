import type { Concept } from './concept.ts'

/** Kinds of cookies by what they are for. */
export const cookieTypes: readonly Concept[] = [
  { id: 'Essential', iri: null, label: 'essential cookies' },
  { id: 'Functional', iri: null, label: 'functional cookies' },
  { id: 'Analytics', iri: null, label: 'analytics cookies' },
  { id: 'Advertising', iri: null, label: 'advertising cookies' },
  { id: 'ThirdParty', iri: null, label: 'third-party cookies' }
]
