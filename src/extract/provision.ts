import type { Extractor } from './reading.ts'

/** Reads the list `provision` of the model. */
export const provision: Extractor = () => []
