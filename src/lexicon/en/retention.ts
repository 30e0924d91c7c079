import type { Term } from '../term.ts'

/** How long data are kept: kinds, and the events that periods run from. */
export const retention: readonly Term[] = []
