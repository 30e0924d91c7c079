import type { Term } from '../term.ts'

/** Where data come from. */
export const sources: readonly Term[] = []
