import { automatedDecisions } from './automated-decisions.ts'
import { changeTerms } from './change-terms.ts'
import { children } from './children.ts'
import { choices } from './choices.ts'
import { contacts } from './contacts.ts'
import { controllers } from './controllers.ts'
import { cookies } from './cookies.ts'
import { dataCategories } from './data-categories.ts'
import { jurisdictions } from './jurisdictions.ts'
import { legalBases } from './legal-bases.ts'
import { legitimateInterests } from './legitimate-interests.ts'
import { provision } from './provision.ts'
import { purposes } from './purposes.ts'
import type { Extractor } from './reading.ts'
import { recipients } from './recipients.ts'
import { responseTimes } from './response-times.ts'
import { retentionPeriods } from './retention-periods.ts'
import { rights } from './rights.ts'
import { security } from './security.ts'
import { sources } from './sources.ts'
import { storage } from './storage.ts'
import { transfers } from './transfers.ts'

/** Every rule that reads facts, in the order of the model's lists. */
export const extractors: readonly Extractor[] = [
  controllers,
  contacts,
  dataCategories,
  sources,
  purposes,
  legalBases,
  legitimateInterests,
  retentionPeriods,
  storage,
  recipients,
  transfers,
  rights,
  choices,
  responseTimes,
  cookies,
  children,
  automatedDecisions,
  provision,
  security,
  jurisdictions,
  changeTerms
]
