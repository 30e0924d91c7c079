import { type ChildProcess, fork } from 'node:child_process'
import { resolve } from 'node:path'
import { type Outcome, runProgram } from './run-program.ts'

let child: ChildProcess | undefined
let turn: Promise<unknown> = Promise.resolve()

/**
 * Run the built program as `runProgram` does, but in a process that it shares with the calls before: a start takes ten
 * times as long as most commands. What comes on standard input gets a process of its own. Not for tests of how a process
 * starts, is stopped, or ends, nor of the file of a ledger, which SQLite leaves whole only when the process ends.
 */
export function runWarm(
  words: readonly string[],
  { cwd = '.', env = {}, input = '' }: { cwd?: string; env?: Record<string, string>; input?: string } = {}
): Promise<Outcome> {
  if (input !== '') return runProgram(words, { cwd, env, input })
  const outcome = turn.then(() => ask({ words, cwd: resolve(cwd), env: { PATH: process.env.PATH, ...env } }))
  turn = outcome.catch(() => {})
  return outcome
}

function ask(call: object): Promise<Outcome> {
  child ??= started()
  const running = child
  return new Promise((done, fail) => {
    const ended = () => fail(new Error('the program ended its process'))
    running.once('exit', ended)
    running.once('message', (outcome: Outcome) => {
      running.off('exit', ended)
      done(outcome)
    })
    running.send(call)
  })
}

/** It ends with the process of the tests. */
function started(): ChildProcess {
  const made = fork(resolve('test/cli/warm-process.mjs'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  made.once('exit', () => {
    child = undefined
  })
  made.unref()
  made.channel?.unref()
  return made
}
