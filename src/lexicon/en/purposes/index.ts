import type { Term } from '../../term.ts'
import { businessPurposes } from './business.ts'
import { improvementPurposes } from './improvement.ts'
import { outreachPurposes } from './outreach.ts'
import { protectionPurposes } from './protection.ts'
import { servicePurposes } from './service.ts'

/** Why personal data are used. */
export const purposes: readonly Term[] = [
  ...servicePurposes,
  ...outreachPurposes,
  ...improvementPurposes,
  ...protectionPurposes,
  ...businessPurposes
]
