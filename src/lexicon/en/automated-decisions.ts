import type { Term } from '../term.ts'

/** Automated decisions and profiling. */
export const automatedDecisions: readonly Term[] = []
