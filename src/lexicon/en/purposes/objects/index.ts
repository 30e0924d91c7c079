import type { Term } from '../../../term.ts'
import { campaignObjects } from './campaigns.ts'
import { dealingObjects } from './dealings.ts'
import { riskObjects } from './risks.ts'
import { serviceObjects } from './services.ts'
import { studyObjects } from './studies.ts'

/** What the verbs of purposes act on. Objects that make the same purpose with a verb share an id. */
export const purposeObjects: readonly Term[] = [
  ...serviceObjects,
  ...studyObjects,
  ...dealingObjects,
  ...campaignObjects,
  ...riskObjects
]
