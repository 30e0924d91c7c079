import type { Term } from '../term.ts'

/** Age limits and what is done with data of children. */
export const children: readonly Term[] = []
