import type { Term } from '../term.ts'

/** How changes of the policy are told and take effect. */
export const changeTerms: readonly Term[] = []
