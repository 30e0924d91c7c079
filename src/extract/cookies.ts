import type { Extractor } from './reading.ts'

/** Reads the list `cookies` of the model. */
export const cookies: Extractor = () => []
