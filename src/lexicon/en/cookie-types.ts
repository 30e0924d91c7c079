import type { Term } from '../term.ts'

/** Kinds of cookies. */
export const cookieTypes: readonly Term[] = []
