import { availableParallelism } from 'node:os'
import { setImmediate as turn } from 'node:timers/promises'
import type { ReadPolicy } from '../extract/parse-policy.ts'
import type { Policy } from '../model.ts'
import { type Parsed, parseInput } from './parse-input.ts'
import { resultOf } from './parse-policies.ts'
import type { Rim } from './rim.ts'

/** A thread that starts takes as long as reading some twenty policies; for fewer than so many it is not worth it. */
const policiesForThread = 50
/** So many policies for each thread are read ahead of what was written: none waits, and memory does not grow with their number. */
const ahead = 5

/** How many policies to read at a time: as many as asked for, else as processors and policies make worthwhile. */
export function jobsFor(asked: number | undefined, policies: number): number {
  const worthwhile = Math.min(availableParallelism(), Math.floor(policies / policiesForThread))
  return Math.max(1, Math.min(asked ?? worthwhile, policies))
}

/**
 * Read and parse policies, several at a time, and give their models in the order of their names: as JSON where another
 * thread made it. One that cannot be read is told on standard error, sets the exit status, and is left out.
 */
export async function* eachModel(names: readonly string[], jobs: number, rim: Rim): AsyncGenerator<Policy | string> {
  if (jobs === 1) {
    for (const [i, name] of names.entries()) {
      // Between two policies it is heard that whoever reads what is written went away, or wants to stop the program.
      if (i > 0) await turn()
      const read = resultOf(await parseInput(() => rim.read(name)), rim)
      if (read) yield read.policy
    }
    return
  }
  const [{ pMapIterable }, { policyThreads, waitingAtMost }] = await Promise.all([
    import('p-map'),
    import('./policy-threads.ts')
  ])
  // This thread is one of those that read.
  const threads = policyThreads(jobs - 1)
  const concurrency = (jobs - 1) * waitingAtMost + 1
  try {
    const parse = async (name: string): Promise<Parsed<ReadPolicy | string>> => {
      if (threads.areBusy()) await turn()
      const isOurs = name === '-' || threads.areBusy()
      return isOurs ? parseInput(() => rim.read(name)) : threads.parse(name)
    }
    for await (const parsed of pMapIterable(names, parse, { concurrency, backpressure: jobs * ahead })) {
      const result = resultOf(parsed, rim)
      if (result !== null) yield typeof result === 'string' ? result : result.policy
    }
  } finally {
    await threads.close()
  }
}
