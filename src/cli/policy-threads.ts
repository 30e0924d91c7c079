import { Worker } from 'node:worker_threads'
import type { Parsed } from './parse-input.ts'

/** Threads that read and parse policies. */
export interface PolicyThreads {
  /** True where each thread has as many policies before it as it should. */
  areBusy(): boolean
  /** Have a policy read by the thread that has the fewest before it; throws what the thread died of. */
  parse(name: string): Promise<Parsed<string>>
  close(): Promise<unknown>
}

/** So many policies wait at each thread, so that it goes on while this one is busy. */
export const waitingAtMost = 3

interface Thread {
  worker: Worker
  /** What became of each policy is told to whoever waits for it, by the number that the policy was sent with. */
  waiting: Map<number, Waiting>
}

interface Waiting {
  resolve(parsed: Parsed<string>): void
  reject(reason: unknown): void
}

/** Start so many threads that read and parse policies. */
export function policyThreads(count: number): PolicyThreads {
  const threads = Array.from({ length: count }, start)
  let sent = 0
  const idlest = () => threads.reduce((idle, thread) => (thread.waiting.size < idle.waiting.size ? thread : idle))
  return {
    areBusy: () => idlest().waiting.size >= waitingAtMost,
    parse: (name) =>
      new Promise((resolve, reject) => {
        const { worker, waiting } = idlest()
        const id = sent++
        waiting.set(id, { resolve, reject })
        worker.postMessage({ id, name })
      }),
    close: () => Promise.all(threads.map(({ worker }) => worker.terminate()))
  }
}

function start(): Thread {
  const thread: Thread = { worker: new Worker(threadFile()), waiting: new Map() }
  thread.worker.on('message', ({ id, parsed }: { id: number; parsed: Parsed<string> }) => {
    thread.waiting.get(id)!.resolve(parsed)
    thread.waiting.delete(id)
  })
  thread.worker.on('error', (reason) => {
    for (const { reject } of thread.waiting.values()) reject(reason)
  })
  return thread
}

/** The build leaves this module in a folder beside that of the program. */
function threadFile(): URL {
  return new URL('../cli/policy-thread.cjs', import.meta.url)
}
