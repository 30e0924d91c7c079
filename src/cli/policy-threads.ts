import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Parsed } from './parse-input.ts'

/** Threads that read and parse policies. */
export interface PolicyThreads {
  /** Have a policy read by a thread that has nothing to do; throws what the thread died of. */
  parse(name: string): Promise<Parsed<string>>
  close(): Promise<unknown>
}

/**
 * Start threads that read and parse policies.
 *
 * @param jobs  how many; no more policies may be given to them at a time
 */
export function policyThreads(jobs: number): PolicyThreads {
  const threads = Array.from({ length: jobs }, () => new Worker(threadFile()))
  const idle = [...threads]
  return {
    async parse(name) {
      const thread = idle.pop()!
      thread.postMessage(name)
      const [parsed] = await once(thread, 'message')
      idle.push(thread)
      return parsed
    },
    close: () => Promise.all(threads.map((thread) => thread.terminate()))
  }
}

/** The build leaves this module in a folder beside that of the program. */
function threadFile(): URL {
  return new URL('../cli/policy-thread.cjs', import.meta.url)
}
