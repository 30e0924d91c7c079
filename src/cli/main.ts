import module from 'node:module'
import { version } from '../version.ts'

const words = process.argv.slice(2)

if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) process.stdout.write(`${version}\n`)
else await start()

/** Run a command. What it needs is loaded only now, and from Node's cache of compiled code where Node keeps one. */
async function start(): Promise<void> {
  const { enableCompileCache } = module as { enableCompileCache?: () => void }
  enableCompileCache?.()
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe)
  const [{ run }, { processRim }] = await Promise.all([import('./program.ts'), import('./rim.ts')])
  process.exitCode = await run(words, processRim())
}

/** A reader that has seen enough, such as `head`, closes the pipe; that is no error. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error
}
