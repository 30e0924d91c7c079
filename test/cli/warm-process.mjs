// Runs the built program again and again in one process, as if each run had a process of its own: its words, folder and
// environment come as messages, and what it wrote goes back.
import { createRequire } from 'node:module'

const { start } = createRequire(import.meta.url)('../../dist/cli/start.cjs')
const home = process.cwd()

/** Take what a stream is given, in the order in which it is written. */
function taken(stream) {
  const parts = []
  stream.write = (part, encoding, done) => {
    parts.push(Buffer.from(part, typeof encoding === 'string' ? encoding : 'utf8'))
    const told = typeof encoding === 'function' ? encoding : done
    if (told) process.nextTick(told)
    return true
  }
  return { text: () => Buffer.concat(parts.splice(0)).toString('utf8') }
}

const [stdout, stderr] = [taken(process.stdout), taken(process.stderr)]

process.on('message', async ({ words, cwd, env }) => {
  process.chdir(cwd ?? home)
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, env)
  process.exitCode = undefined
  try {
    await start(words)
  } catch (error) {
    process.stderr.write(`${error.stack}\n`)
    process.exitCode = 70
  }
  for (const stream of [process.stdout, process.stderr]) stream.removeAllListeners('error')
  process.send({ exitCode: process.exitCode, stdout: stdout.text(), stderr: stderr.text() })
})
