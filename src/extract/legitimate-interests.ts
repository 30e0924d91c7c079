import type { Extractor } from './reading.ts'

/** Reads the list `legitimateInterests` of the model. */
export const legitimateInterests: Extractor = () => []
