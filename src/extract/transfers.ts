import type { Extractor } from './reading.ts'

/** Reads the list `transfers` of the model. */
export const transfers: Extractor = () => []
