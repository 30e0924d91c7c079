import type { Term } from '../term.ts'

/** What people may switch, refuse or opt out of. */
export const choices: readonly Term[] = []
