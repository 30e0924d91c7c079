import type { Term } from '../term.ts'
import { automatedDecisions } from './automated-decisions.ts'
import { basesAtLarge } from './bases-at-large.ts'
import { changeTerms } from './change-terms/index.ts'
import { children } from './children.ts'
import { choices } from './choices.ts'
import { companies } from './companies.ts'
import { contacts } from './contacts.ts'
import { controllers } from './controllers.ts'
import { cookieTypes } from './cookie-types.ts'
import { cookieUses } from './cookie-uses.ts'
import { dataCategories } from './data-categories/index.ts'
import { dateLabels } from './date-labels.ts'
import { frames } from './frames.ts'
import { jurisdictions } from './jurisdictions.ts'
import { legalBases } from './legal-bases.ts'
import { occasions } from './occasions.ts'
import { places } from './places.ts'
import { provision } from './provision.ts'
import { purposes } from './purposes/index.ts'
import { purposeObjects } from './purposes/objects/index.ts'
import { purposeVerbs } from './purposes/verbs/index.ts'
import { recipients } from './recipients/index.ts'
import { responses } from './responses.ts'
import { retentionActs } from './retention/acts.ts'
import { retentionEvents } from './retention/events.ts'
import { retention } from './retention/kinds.ts'
import { retentionSubjects } from './retention/subjects.ts'
import { rightCues, rightTriggers } from './right-cues.ts'
import { rights } from './rights.ts'
import { rightsAtLarge } from './rights-at-large.ts'
import { security } from './security.ts'
import { securityHints } from './security-hints.ts'
import { services } from './services.ts'
import { sharing } from './sharing.ts'
import { sources } from './sources.ts'
import { storage } from './storage.ts'
import { transfers } from './transfers.ts'

/** Every lexicon that is looked up in a sentence, by name. */
export const lexicons: Readonly<Record<string, readonly Term[]>> = {
  frames,
  dataCategories,
  sources,
  cookieTypes,
  cookieUses,
  purposes,
  purposeVerbs,
  purposeObjects,
  legalBases,
  basesAtLarge,
  recipients,
  occasions,
  companies,
  sharing,
  services,
  transfers,
  places,
  jurisdictions,
  security,
  securityHints,
  automatedDecisions,
  provision,
  rights,
  rightCues,
  rightTriggers,
  rightsAtLarge,
  choices,
  responses,
  contacts,
  controllers,
  children,
  retention,
  retentionActs,
  retentionEvents,
  retentionSubjects,
  storage,
  // One lexicon for each cue: the words of one may lie inside those of another.
  ...Object.fromEntries(changeTerms.map((term) => [`change${term.id}`, [term]])),
  dateLabels
}
