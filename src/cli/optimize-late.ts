import { setFlagsFromString } from 'node:v8'

/**
 * Have V8 optimize a function only once it has run long. `parse` reads each policy once, and optimizing takes a quarter of
 * its processor time otherwise, on threads that other policies could be read on; the history of one policy takes as long
 * either way. Only V8 11, that of Node.js 20, knows the flag; it is read whenever a budget is renewed, and holds for all
 * threads.
 */
export function optimizeLate(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000')
}
