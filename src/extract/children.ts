import type { Extractor } from './reading.ts'

/** Reads the list `children` of the model. */
export const children: Extractor = () => []
