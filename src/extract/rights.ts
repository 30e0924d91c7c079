import type { Extractor } from './reading.ts'

/** Reads the list `rights` of the model. */
export const rights: Extractor = () => []
