import module from 'node:module'
import { version } from '../version.ts'
import { exitCodes } from './exit-codes.ts'

const words = process.argv.slice(2)

if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) process.stdout.write(`${version}\n`)
else await start()

/** Run a command. What it needs is loaded only now, and from Node's cache of compiled code where Node keeps one. */
async function start(): Promise<void> {
  const { enableCompileCache } = module as { enableCompileCache?: () => void }
  enableCompileCache?.()
  process.stdout.on('error', stopUnlessClosed)
  process.stderr.on('error', () => {})
  const [{ run }, { processRim }] = await Promise.all([import('./program.ts'), import('./rim.ts')])
  process.exitCode = await run(words, processRim())
}

/** A reader that has seen enough, such as `head`, closes the pipe, which is no error; a full disk is one. */
function stopUnlessClosed({ code }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return
  process.stderr.write(`error: standard output cannot be written (${code}); name another place for it\n`)
  process.exit(exitCodes.call)
}
