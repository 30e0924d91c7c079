import type { Term } from '../term.ts'

/** Whether data must be given. */
export const provision: readonly Term[] = []
