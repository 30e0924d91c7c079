import type { Extractor } from './reading.ts'

/** Reads the list `contacts` of the model. */
export const contacts: Extractor = () => []
