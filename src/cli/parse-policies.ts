import type { ReadPolicy } from '../extract/parse-policy.ts'
import { CallError } from './call-error.ts'
import { exitCodes } from './exit-codes.ts'
import { type Parsed, parseInput, type Reading } from './parse-input.ts'
import type { Rim } from './rim.ts'
import { tell, warn } from './voice.ts'

/**
 * Read and parse policies, one after another. One that cannot be read is told on standard error, sets the exit status,
 * and is left out; the others go on.
 */
export async function parsePolicies(readings: readonly Reading[], rim: Rim): Promise<ReadPolicy[]> {
  const policies: ReadPolicy[] = []
  for (const read of readings) {
    const policy = resultOf(await parseInput(read), rim)
    if (policy) policies.push(policy)
  }
  return policies
}

/** What an input gave, its messages told; null where it could not be read, which sets the exit status. */
export function resultOf<Result>({ result, refusal, warnings }: Parsed<Result>, rim: Rim): Result | null {
  for (const message of warnings) warn(message, rim)
  if (!refusal) return result
  tell(refusal, rim)
  rim.exitCode = exitCodes.input
  return null
}

/**
 * Find what the words of a command name: files, folders, patterns, `-` and `REV:path`. What stands for nothing is told on
 * standard error and sets the exit status.
 *
 * @returns the names, and whether the caller named just one file
 * @throws CallError where standard input is named twice
 */
export async function findInputs(inputs: readonly string[], rim: Rim): Promise<{ names: string[]; isOne: boolean }> {
  expectOneStdin(inputs)
  const { findPolicies } = await import('../read/find-policies.ts')
  const { names, isOne, refusals } = await findPolicies(inputs)
  if (refusals.length > 0) rim.exitCode = exitCodes.input
  for (const message of refusals) tell(message, rim)
  return { names, isOne }
}

/** Standard input can be read but once. @throws CallError where it is named again */
export function expectOneStdin(names: readonly string[]): void {
  if (names.filter((name) => name === '-').length < 2) return
  throw new CallError('standard input can be read only once; name - once, and files for the rest')
}
