import { exitCodes } from './exit-codes.ts'
import { run } from './program.ts'
import { processRim } from './rim.ts'

/** Run a command in this process. */
export async function start(words: readonly string[]): Promise<void> {
  process.stdout.on('error', stopUnlessClosed)
  process.stderr.on('error', () => {})
  process.exitCode = await run(words, processRim())
}

/** A reader that has seen enough, such as `head`, closes the pipe, which is no error; a full disk is one. */
function stopUnlessClosed({ code }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return
  process.stderr.write(`error: standard output cannot be written (${code}); name another place for it\n`)
  process.exit(exitCodes.call)
}
