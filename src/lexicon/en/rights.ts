import type { Term } from '../term.ts'

/** What people may ask for. */
export const rights: readonly Term[] = []
