import type { Extractor } from './reading.ts'

/** Reads the list `automatedDecisions` of the model. */
export const automatedDecisions: Extractor = () => []
