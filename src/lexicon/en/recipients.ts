import type { Term } from '../term.ts'

/** Who receives personal data. */
export const recipients: readonly Term[] = []
