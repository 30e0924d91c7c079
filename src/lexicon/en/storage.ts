import type { Term } from '../term.ts'

/** Where data are held and how they are disposed of. */
export const storage: readonly Term[] = []
