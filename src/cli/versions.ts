import type { VFile } from 'vfile'
import { CallError } from './call-error.ts'
import type { Reading } from './parse-input.ts'
import { expectOneStdin } from './parse-policies.ts'
import type { Rim } from './rim.ts'

/**
 * How the old and the new version are read: two names, or one path and the revision that has its old version.
 *
 * @param readBase  reads what the base has of a path
 * @throws CallError where the call names one version, or three
 */
export function versions(
  first: string,
  second: string | undefined,
  base: string | undefined,
  rim: Rim,
  readBase: (path: string, base: string) => Promise<VFile> = rim.readBase
): Reading[] {
  if (base !== undefined) {
    if (second !== undefined) throw new CallError('--base names the old version; name one path beside it')
    if (first === '-') throw new CallError('--base needs the path of a file; standard input has none')
    return [() => readBase(first, base), () => rim.read(first)]
  }
  if (second === undefined) {
    throw new CallError('the newer version is missing; name two versions, or one path and --base REV')
  }
  expectOneStdin([first, second])
  return [() => rim.read(first), () => rim.read(second)]
}
