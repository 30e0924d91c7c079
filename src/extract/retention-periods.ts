import type { Extractor } from './reading.ts'

/** Reads the list `retentionPeriods` of the model. */
export const retentionPeriods: Extractor = () => []
