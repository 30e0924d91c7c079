#!/usr/bin/env node
// The example from edit to accepted notice, in a temporary folder, with a mail server on this machine:
//
//   npm run demo [-- FOLDER]
//
// Prints each command with what it answers, and leaves the pages to open. The clock is set for each step, so that a window
// of thirty days passes while you watch; the ledger says of each event that it was.
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { SMTPServer } from 'smtp-server'

const program = resolve(import.meta.dirname, '../../bin/assent.js')
const policies = resolve(import.meta.dirname, '../../policies/kerfmarkt')
const folder = process.argv[2] ? resolve(process.argv[2]) : mkdtempSync(join(tmpdir(), 'assent-demo-'))
mkdirSync(folder, { recursive: true })

const people = `id,email,joined,locale
ana,ana@example.com,2018-09-01,en
ben,ben@example.com,2019-02-11,en
cleo,cleo@example.com,2019-06-30,fr
dirk,,2019-11-05,nl
eve,gone@example.com,2020-01-20,en
`
const events = `person,event,at
ana,use,2020-05-02T08:15:00Z
ben,decline,2020-05-06T19:40:00Z
ben,use,2020-05-20T07:00:00Z
finn,join,2020-05-10T12:00:00Z
`

const mails = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo({ address }, _session, done) {
    if (!address.startsWith('gone@')) return done()
    done(Object.assign(new Error('5.1.1 No such mailbox'), { responseCode: 550 }))
  },
  onData(stream, session, done) {
    const parts = []
    stream.on('data', (part) => parts.push(part))
    stream.on('end', () => {
      mails.push({ to: session.envelope.rcptTo[0].address, text: Buffer.concat(parts) })
      done(null, '2.0.0 taken')
    })
  }
})
await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
const smtp = `smtp://127.0.0.1:${server.server.address().port}`

try {
  await walk()
} finally {
  await new Promise((closed) => server.close(closed))
}

async function walk() {
  cpSync(join(policies, '2018-05.md'), join(folder, 'old.md'))
  cpSync(join(policies, '2020-05.md'), join(folder, 'new.md'))
  writeFileSync(join(folder, 'people.csv'), people)
  writeFileSync(join(folder, 'events.csv'), events)

  tell('A new version of the policy is written. What does it change?')
  await assent('2020-05-01T06:00:00Z', ['diff', 'old.md', 'new.md', '--output', 'html=changes.html'], 14)

  tell('The changes are substantial: a notice must go out. Its dates come from the clause on changes in the policy.')
  const at = '2020-05-01T09:00'
  const zone = ['--time-zone', 'Europe/Amsterdam']
  await assent('2020-05-01T06:30:00Z', ['notice', 'old.md', 'new.md', '--out', 'notice', '--at', at, ...zone])

  tell('It is posted on the site, and mailed to everybody who has an address.')
  await assent('2020-05-01T07:00:00Z', ['publish', 'notice', '--at', at])
  const from = ['--from', 'Kerfmarkt <privacy@kerfmarkt.example.com>']
  await assent('2020-05-01T07:05:00Z', ['dispatch', 'notice', '--to', 'people.csv', '--smtp', smtp, ...from])
  for (const { to, text } of mails) writeFileSync(join(folder, `mail-${to.split('@')[0]}.eml`), text)

  tell('What people do afterwards is recorded, those without an address among them.')
  await assent('2020-05-20T12:00:00Z', ['record', '--people', 'people.csv', 'events.csv'])

  tell('Half-way through the window:')
  await assent('2020-05-21T12:00:00Z', ['status'])

  tell('When it has ended:')
  const report = ['--output', 'html=status.html']
  await assent('2020-06-01T00:00:00+02:00', ['status', '--people', ...report])

  tell('How did one of them come to be bound?')
  await assent('2020-06-01T00:00:00+02:00', ['status', '--person', 'cleo'])

  tell('Years later: nothing that the ledger holds was altered, and the evidence stands by itself.')
  await assent('2025-01-10T10:00:00Z', ['ledger', 'verify'])
  await assent('2025-01-10T10:00:00Z', ['ledger', 'export', '--person', 'cleo', '--out', 'evidence'])
  await assent('2025-01-10T10:00:00Z', ['ledger', 'verify', 'evidence'])

  console.log(`\n${bold('Pages to open')}`)
  const pages = ['changes.html', 'notice/notice.html', 'notice/banner.html', 'status.html', 'evidence/index.html']
  for (const page of pages) console.log(join(folder, page))
}

/** Run a command as its user would, with the clock at `now`, and print what it answers, or the first `most` lines. */
function assent(now, words, most = Infinity) {
  console.log(`\n${bold(`$ assent ${words.map((word) => (/[ <>]/.test(word) ? `'${word}'` : word)).join(' ')}`)}`)
  return new Promise((done, failed) => {
    const env = { ...process.env, ASSENT_NOW: now }
    const child = spawn(process.execPath, [program, ...words], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let answer = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (answer += text))
    child.on('error', failed)
    child.on('close', (code) => {
      const lines = answer.trimEnd().split('\n')
      console.log(lines.slice(0, most).join('\n'))
      if (lines.length > most) console.log('…')
      if (code === 0) done()
      else failed(new Error(`assent ${words[0]} ended with exit status ${code}`))
    })
  })
}

function tell(text) {
  console.log(`\n${text}`)
}

function bold(text) {
  return process.stdout.isTTY && !process.env.NO_COLOR ? `\u001b[1m${text}\u001b[22m` : text
}
