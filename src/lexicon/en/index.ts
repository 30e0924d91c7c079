import type { Term } from '../term.ts'
import { automatedDecisions } from './automated-decisions.ts'
import { changeTerms } from './change-terms.ts'
import { children } from './children.ts'
import { choices } from './choices.ts'
import { contacts } from './contacts.ts'
import { cookieTypes } from './cookie-types.ts'
import { dataCategories } from './data-categories.ts'
import { frames } from './frames.ts'
import { jurisdictions } from './jurisdictions.ts'
import { legalBases } from './legal-bases.ts'
import { provision } from './provision.ts'
import { purposes } from './purposes.ts'
import { recipients } from './recipients.ts'
import { retention } from './retention.ts'
import { rights } from './rights.ts'
import { security } from './security.ts'
import { sources } from './sources.ts'
import { storage } from './storage.ts'
import { transfers } from './transfers.ts'

/** Every lexicon that is looked up in a sentence, by name. */
export const lexicons: Readonly<Record<string, readonly Term[]>> = {
  frames,
  dataCategories,
  sources,
  cookieTypes,
  purposes,
  legalBases,
  recipients,
  transfers,
  jurisdictions,
  security,
  automatedDecisions,
  provision,
  rights,
  choices,
  contacts,
  children,
  retention,
  storage,
  changeTerms
}
