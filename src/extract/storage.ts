import type { Extractor } from './reading.ts'

/** Reads the list `storage` of the model. */
export const storage: Extractor = () => []
