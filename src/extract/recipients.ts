import type { Extractor } from './reading.ts'

/** Reads the list `recipients` of the model. */
export const recipients: Extractor = () => []
