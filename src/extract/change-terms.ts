import type { Extractor } from './reading.ts'

/** Reads the list `changeTerms` of the model. */
export const changeTerms: Extractor = () => []
