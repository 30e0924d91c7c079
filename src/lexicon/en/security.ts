import type { Term } from '../term.ts'

/** How data are protected. */
export const security: readonly Term[] = []
