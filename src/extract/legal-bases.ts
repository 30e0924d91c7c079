import type { Extractor } from './reading.ts'

/** Reads the list `legalBases` of the model. */
export const legalBases: Extractor = () => []
