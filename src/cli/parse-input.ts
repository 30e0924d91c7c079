import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { ReadPolicy } from '../extract/parse-policy.ts'
import { factKinds, type Policy } from '../model.ts'

/** Reads one file, wherever it comes from. */
export type Reading = () => Promise<VFile>

/** A message with no more than is told, so that it can go from one thread to another. */
export type PlainMessage = Pick<VFileMessage, 'file' | 'line' | 'column' | 'ruleId' | 'reason'>

/** What one input gave. */
export interface Parsed<Result> {
  /** Null where the input could not be read. */
  result: Result | null
  /** Why it could not be read. */
  refusal: PlainMessage | null
  warnings: PlainMessage[]
}

/** Read and parse one policy. */
export async function parseInput(read: Reading): Promise<Parsed<ReadPolicy>> {
  try {
    const file = await read()
    const { parsePolicy } = await import('../extract/parse-policy.ts')
    const result = parsePolicy(file)
    const warnings = file.messages.map(plain)
    if (!hasFact(result.policy)) warnings.push(noFact(file.path))
    return { result, refusal: null, warnings }
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error
    return { result: null, refusal: plain(error), warnings: [] }
  }
}

function plain({ file, line, column, ruleId, reason }: VFileMessage): PlainMessage {
  return { file, line, column, ruleId, reason }
}

function hasFact(policy: Policy): boolean {
  return factKinds.some((kind) => policy[kind].length > 0)
}

function noFact(path: string): PlainMessage {
  const reason = 'no fact was found in this text; check that it is a privacy policy'
  return { file: path, line: undefined, column: undefined, ruleId: 'no-fact', reason }
}
