import type { Extractor } from './reading.ts'

/** Reads the list `sources` of the model. */
export const sources: Extractor = () => []
