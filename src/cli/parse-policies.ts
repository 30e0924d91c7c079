import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { ReadPolicy } from '../extract/parse-policy.ts'
import { factKinds, type Policy } from '../model.ts'
import { CallError } from './call-error.ts'
import { exitCodes } from './exit-codes.ts'
import type { Rim } from './rim.ts'
import { tell, warn } from './voice.ts'

/** Reads one file, wherever it comes from. */
export type Reading = () => Promise<VFile>

/**
 * Read and parse policies, one after another. One that cannot be read is told on standard error, sets the exit status,
 * and is left out; the others go on.
 */
export async function parsePolicies(readings: readonly Reading[], rim: Rim): Promise<ReadPolicy[]> {
  const policies: ReadPolicy[] = []
  for (const read of readings) {
    try {
      const file = await read()
      const { parsePolicy } = await import('../extract/parse-policy.ts')
      const result = parsePolicy(file)
      for (const message of file.messages) warn(message, rim)
      if (!hasFact(result.policy)) warn(noFact(file.path), rim)
      policies.push(result)
    } catch (error) {
      if (!(error instanceof VFileMessage)) throw error
      tell(error, rim)
      rim.exitCode = exitCodes.input
    }
  }
  return policies
}

/**
 * Find and parse what the words of a command name: files, folders, patterns, `-` and `REV:path`.
 *
 * @returns the policies that could be read, and whether the caller named just one
 * @throws CallError where standard input is named twice
 */
export async function parseInputs(
  inputs: readonly string[],
  rim: Rim
): Promise<{ policies: ReadPolicy[]; isOne: boolean }> {
  expectOneStdin(inputs)
  const { findPolicies } = await import('../read/find-policies.ts')
  const found = await findPolicies(inputs)
  if (found.refusals.length > 0) rim.exitCode = exitCodes.input
  for (const message of found.refusals) tell(message, rim)
  const policies = await parsePolicies(
    found.names.map((name) => () => rim.read(name)),
    rim
  )
  return { policies, isOne: found.isOne }
}

/** Standard input can be read but once. @throws CallError where it is named again */
export function expectOneStdin(names: readonly string[]): void {
  if (names.filter((name) => name === '-').length < 2) return
  throw new CallError('standard input can be read only once; name - once, and files for the rest')
}

function hasFact(policy: Policy): boolean {
  return factKinds.some((kind) => policy[kind].length > 0)
}

function noFact(path: string): VFileMessage {
  const message = new VFileMessage('no fact was found in this text; check that it is a privacy policy', {
    ruleId: 'no-fact',
    source: 'assent'
  })
  message.file = path
  return message
}
