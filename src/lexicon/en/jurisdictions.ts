import type { Term } from '../term.ts'

/** Laws and places that a part of the policy is for. */
export const jurisdictions: readonly Term[] = []
