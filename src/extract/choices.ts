import type { Extractor } from './reading.ts'

/** Reads the list `choices` of the model. */
export const choices: Extractor = () => []
