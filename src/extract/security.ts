import type { Extractor } from './reading.ts'

/** Reads the list `security` of the model. */
export const security: Extractor = () => []
