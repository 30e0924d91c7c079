#!/usr/bin/env node
// How fast `assent dispatch` hands messages to a mail server, beside a bare loop of nodemailer's pool that sends the same
// text to the same server over as many connections, and records nothing:
//
//   node .ci/dispatch-rate.mjs [PEOPLE]
//
// Each is run as a process of its own, in turn, and each is measured at the server, from the first recipient to the last
// message, so that starting up does not count. Exits 1 where the better of the rounds is below `least` of the loop. The
// aim is 0.7; the threshold leaves room for a busy machine.
import { execFile } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { SMTPServer } from 'smtp-server'

const least = 0.5
const rounds = 3
const connections = 5
const people = Number(process.argv[2] ?? 3000)
const folder = mkdtempSync(join(tmpdir(), 'assent-rate-'))
const from = 'Kerf <privacy@example.com>'

let began
let ended
let taken = 0
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  disableReverseLookup: true,
  onRcptTo(_address, _session, done) {
    began ??= performance.now()
    done()
  },
  onData(stream, _session, done) {
    stream.resume()
    stream.on('end', () => {
      taken += 1
      ended = performance.now()
      done()
    })
  }
})
server.on('error', () => {})
await new Promise((done) => server.listen(0, '127.0.0.1', done))
const { port } = server.server.address()

const run = (words) =>
  new Promise((done, fail) =>
    execFile(process.execPath, words, { cwd: folder }, (error) => (error ? fail(error) : done()))
  )

/** Messages a second of one process, by the server's clock. */
async function rate(words) {
  began = undefined
  taken = 0
  await run(words)
  if (taken !== people) throw new Error(`${taken} messages came, not ${people}: ${words.join(' ')}`)
  return people / ((ended - began) / 1000)
}

const program = resolve('bin/assent.js')
const addresses = Array.from({ length: people }, (_, i) => `u${i}@example.com`)
writeFileSync(join(folder, 'people.csv'), `id,email\n${addresses.map((each, i) => `u${i},${each}`).join('\n')}\n`)
const versions = ['2018-05.md', '2020-05.md']
for (const each of versions) copyFileSync(`policies/kerfmarkt/${each}`, join(folder, each))
await run([program, 'notice', ...versions, '--out', 'notice', '--at', '2020-05-01T09:00Z'])
const [text, html] = ['txt', 'html'].map((each) => readFileSync(join(folder, `notice/notice.${each}`), 'utf8'))
writeFileSync(join(folder, 'mail.json'), JSON.stringify({ from, subject: 'Notice', text, html }))
writeFileSync(
  join(folder, 'loop.mjs'),
  `import { readFileSync } from 'node:fs'
import { createTransport } from ${JSON.stringify(import.meta.resolve('nodemailer'))}
const mail = JSON.parse(readFileSync('mail.json', 'utf8'))
const pool = createTransport({ host: '127.0.0.1', port: ${port}, pool: true, maxConnections: ${connections}, maxMessages: Infinity })
await Promise.all(Array.from({ length: ${people} }, (_, i) => pool.sendMail({ ...mail, to: 'u' + i + '@example.com' })))
pool.close()
`
)

const ratios = []
for (let round = 0; round < rounds; round++) {
  const ledger = `${round}.sqlite`
  await run([program, 'publish', 'notice', '--ledger', ledger, '--at', '2020-05-01T09:00Z'])
  const words = ['dispatch', 'notice', '--to', 'people.csv', '--smtp', `smtp://127.0.0.1:${port}`, '--from', from]
  const dispatch = [program, ...words, '--ledger', ledger, '--connections', String(connections)]
  const loop = [join(folder, 'loop.mjs')]
  const first = round % 2 === 0 ? await rate(loop) : await rate(dispatch)
  const second = round % 2 === 0 ? await rate(dispatch) : await rate(loop)
  const [bare, ours] = round % 2 === 0 ? [first, second] : [second, first]
  ratios.push(ours / bare)
  console.log(
    `${people} messages: dispatch ${ours.toFixed(0)} a second, bare loop ${bare.toFixed(0)}: ${(ours / bare).toFixed(2)}`
  )
}
server.close()
rmSync(folder, { recursive: true })
const best = Math.max(...ratios)
console.log(`best ${best.toFixed(2)} of the bare loop, at least ${least}`)
if (best < least) process.exitCode = 1
