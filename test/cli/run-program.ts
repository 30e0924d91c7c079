import { execFile } from 'node:child_process'
import { resolve } from 'node:path'

export interface Outcome {
  exitCode: number
  stdout: string
  stderr: string
}

const program = resolve('bin/assent.js')

/** Start the built program as a user does, and wait for its end. */
export function runProgram(
  words: readonly string[],
  {
    cwd = '.',
    input = '',
    env = {},
    uid
  }: { cwd?: string; input?: string | Uint8Array; env?: Record<string, string>; uid?: number } = {}
): Promise<Outcome> {
  return new Promise((done) => {
    const options = {
      cwd,
      env: { PATH: process.env.PATH, ...env },
      maxBuffer: 1 << 28,
      ...(uid === undefined ? {} : { uid })
    }
    const child = execFile(process.execPath, [program, ...words], options, (error, stdout, stderr) => {
      done({ exitCode: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr })
    })
    child.stdin?.on('error', () => {}) // a program that refuses its input early closes the pipe
    child.stdin?.end(input)
  })
}
