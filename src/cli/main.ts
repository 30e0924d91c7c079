import module from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { version } from '../version.ts'
import { exitCodes } from './exit-codes.ts'

const words = process.argv.slice(2)

if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) process.stdout.write(`${version}\n`)
else await start()

/** Run a command. What it needs is loaded only now, and from Node's cache of compiled code where Node keeps one. */
async function start(): Promise<void> {
  const { enableCompileCache } = module as { enableCompileCache?: () => void }
  enableCompileCache?.()
  optimizeLate()
  process.stdout.on('error', stopUnlessClosed)
  process.stderr.on('error', () => {})
  const [{ run }, { processRim }] = await Promise.all([import('./program.ts'), import('./rim.ts')])
  process.exitCode = await run(words, processRim())
}

/**
 * Have V8 optimize a function only once it has run long. Most commands are over before optimizing has paid, which takes a
 * quarter of their processor time otherwise. Only V8 11, that of Node.js 20, knows the flag; it is read whenever a budget
 * is renewed, and holds for all threads.
 */
function optimizeLate(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000')
}

/** A reader that has seen enough, such as `head`, closes the pipe, which is no error; a full disk is one. */
function stopUnlessClosed({ code }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return
  process.stderr.write(`error: standard output cannot be written (${code}); name another place for it\n`)
  process.exit(exitCodes.call)
}
