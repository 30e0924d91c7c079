/** The library: what the commands call, and the types of what they hand on. */
export { parsePolicy, type ReadPolicy } from './extract/parse-policy.ts'
export type * from './model.ts'
