import type { Term } from '../term.ts'

/** Why personal data are used. */
export const purposes: readonly Term[] = []
