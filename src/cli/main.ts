import { writeSync } from 'node:fs'
import module from 'node:module'
import { keepYoungHeapSmall } from '../read/young-heap.ts'
import { version } from '../version.ts'
import { inlineLittle } from './inline-little.ts'

const words = process.argv.slice(2)

if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) printVersion()
else await start()

/** Written past `process.stdout`, which takes a tenth of the time that Node.js itself needs to start. */
function printVersion(): void {
  try {
    writeSync(1, `${version}\n`)
  } catch {
    process.exitCode = 2
  }
}

/** Run a command. What it needs is loaded only now, and from Node's cache of compiled code where Node keeps one. */
async function start(): Promise<void> {
  const { enableCompileCache } = module as { enableCompileCache?: () => void }
  enableCompileCache?.()
  keepYoungHeapSmall()
  inlineLittle()
  await (await import('./start.ts')).start(words)
}
