import { run } from '../../src/cli/program.ts'
import { processRim, type Rim } from '../../src/cli/rim.ts'

export interface InsideOutcome {
  exitCode: number
  stdout: string
  stderr: string
}

/** Run a command in this process, on real files, with its output kept; thousands of calls cost no start-up. */
export async function runInside(words: readonly string[], env: Rim['env'] = {}): Promise<InsideOutcome> {
  const out: string[] = []
  const err: string[] = []
  const rim: Rim = {
    ...processRim(),
    env,
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
    look: { width: 80, colour: false },
    isInteractive: false
  }
  const exitCode = await run(words, rim)
  return { exitCode, stdout: out.join(''), stderr: err.join('') }
}
