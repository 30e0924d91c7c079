import type { Extractor } from './reading.ts'

/** Reads the list `controllers` of the model. */
export const controllers: Extractor = () => []
