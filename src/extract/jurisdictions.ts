import type { Extractor } from './reading.ts'

/** Reads the list `jurisdictions` of the model. */
export const jurisdictions: Extractor = () => []
