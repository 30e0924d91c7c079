import type { Extractor } from './reading.ts'

/** Reads the list `purposes` of the model. */
export const purposes: Extractor = () => []
