import type { Concept } from './concept.ts'

/** How a storage period is stated; GDPR Art. 13(2)(a). */
export const retentionKinds: readonly Concept[] = [
  { id: 'FixedDuration', iri: 'dpv:TemporalDuration', label: 'a fixed period' },
  { id: 'UntilEvent', iri: 'dpv:UntilEventDuration', label: 'until an event' },
  { id: 'AsNecessary', iri: 'dpv:IndeterminateDuration', label: 'as long as necessary' },
  { id: 'LegallyDetermined', iri: 'dpv:UntilEventDuration', label: 'the period set by law' },
  { id: 'Indefinite', iri: 'dpv:EndlessDuration', label: 'without limit' }
]
