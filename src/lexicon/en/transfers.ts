import type { Term } from '../term.ts'

/** Mechanisms and destinations of transfers. */
export const transfers: readonly Term[] = []
