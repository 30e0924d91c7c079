import type { Term } from '../term.ts'

/** What processing rests on. */
export const legalBases: readonly Term[] = []
