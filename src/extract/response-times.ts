import type { Extractor } from './reading.ts'

/** Reads the list `responseTimes` of the model. */
export const responseTimes: Extractor = () => []
