import type { Term } from '../term.ts'

/** Who can be asked, and cues of their role. */
export const contacts: readonly Term[] = []
