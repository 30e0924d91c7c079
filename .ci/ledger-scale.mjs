#!/usr/bin/env node
// Measure the ledger on SQLite at scale, beside bare batched inserts of the same rows, and the count with its memory.
//
//   node .ci/ledger-scale.mjs [people]      100000 where not given; three events for each
//
// A million people must reach half of the bare inserts, whose transactions are as large as ours. Fewer need not: the start of
// the program, half a second, counts in full. The time and the memory of the count are judged at a million people: 6 seconds
// of CPU, 300 MB.
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const people = Number(process.argv[2] ?? 100_000)
const perPerson = 3
const least = people >= 1_000_000 ? 0.5 : 0.3
const folder = mkdtempSync(join(tmpdir(), 'assent-scale-'))
const program = resolve('bin/assent.js')
const usage = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => { const u = process.resourceUsage(); process.stderr.write('usage ' + JSON.stringify({ cpu: (u.userCPUTime + u.systemCPUTime) / 1e6, mb: u.maxRSS / 1024 }) + '\\n') })"
)}`
const bare = `
  import Database from 'libsql'
  const [file, people, perPerson] = [process.argv[1], ...process.argv.slice(2).map(Number)]
  const db = new Database(file)
  db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -64000; pragma wal_autocheckpoint = 10000')
  db.exec('create table event (seq integer primary key, notice bigint not null, person bigint not null, kind text not null, at bigint not null, detail text)')
  db.exec('create unique index event_once on event (person, kind, at, notice)')
  const insert = db.prepare('insert into event (seq, notice, person, kind, at, detail) values (?, ?, ?, ?, ?, ?)')
  const start = performance.now()
  const total = people * perPerson
  for (let seq = 0; seq < total; ) {
    db.exec('begin immediate')
    for (const end = Math.min(total, seq + 50000); seq < end; seq += 1) {
      insert.run([seq + 1, 0, 1 + ((seq * 7919) % people), 'use', 1588500000000 + seq * 1000, null])
    }
    db.exec('commit')
  }
  db.close()
  process.stdout.write(String((performance.now() - start) / 1000))
`

try {
  await write('people.csv', 'id,email,joined,locale', people, (n) => `u${n},u${n}@example.com,2019-${month(n)}-01,en`)
  await write('events.csv', 'person,event,at', people * perPerson, (n) => {
    return `u${(n * 7919) % people},${n % 97 === 0 ? 'decline' : 'use'},${new Date(1588500000000 + n * 1000).toISOString()}`
  })
  const at = '2020-05-01T07:00:00Z'
  const policies = ['2018-05.md', '2020-05.md']
  for (const name of policies) copyFileSync(join('policies/kerfmarkt', name), join(folder, name))
  assent('notice', ...policies, '--out', 'notice', '--time-zone', 'Europe/Amsterdam', '--at', at)
  assent('publish', 'notice', '--at', at)
  const entered = assent('record', '--people', 'people.csv')
  report('people recorded', people, entered)
  const inserted = run([...'--input-type=module -e'.split(' '), bare, 'bare.sqlite', String(people), String(perPerson)])
  inserted.seconds = Number(inserted.stdout)
  report('bare inserts of events', people * perPerson, inserted)
  const recorded = assent('record', 'events.csv')
  report('events recorded', people * perPerson, recorded)
  const counted = assent('status', '--as-of', '2020-05-28T10:00:00Z', '--format', 'json')
  const again = assent('status', '--as-of', '2020-07-28T10:00:00Z', '--format', 'json')
  for (const each of [counted, again]) {
    console.log(`status: ${each.seconds.toFixed(2)} s, ${each.cpu.toFixed(2)} s of CPU, ${Math.round(each.mb)} MB`)
  }
  const verified = assent('ledger', 'verify')
  console.log(
    `verify: ${verified.seconds.toFixed(2)} s, ${verified.cpu.toFixed(2)} s of CPU, ${Math.round(verified.mb)} MB`
  )
  console.log(`ledger: ${(statSync(join(folder, 'assent.ledger.sqlite')).size / 1e6).toFixed(0)} MB`)
  const ratio = inserted.seconds / recorded.seconds
  const byCpu = inserted.cpu / recorded.cpu
  console.log(
    `recording events reaches ${ratio.toFixed(2)} of the bare inserts (${byCpu.toFixed(2)} by CPU), at least ${least} is needed`
  )
  if (ratio < least && byCpu < least) process.exitCode = 1
  if (people >= 1_000_000 && (counted.cpu > 6 || counted.mb > 300)) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function month(n) {
  return String((n % 12) + 1).padStart(2, '0')
}

async function write(name, header, count, line) {
  const file = createWriteStream(join(folder, name))
  file.write(`${header}\n`)
  for (let n = 0; n < count; ) {
    const lines = []
    for (const end = Math.min(count, n + 10_000); n < end; n += 1) lines.push(line(n))
    if (!file.write(`${lines.join('\n')}\n`)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'finish')
}

function assent(...words) {
  return run([program, ...words])
}

function run(words) {
  const start = performance.now()
  const env = { ...process.env, NODE_PATH: resolve('node_modules') }
  const cwd = words[0] === program ? folder : process.cwd()
  const placed = words.map((word) => (word === 'bare.sqlite' ? join(folder, word) : word))
  const done = spawnSync(process.execPath, ['--import', usage, ...placed], { cwd, env, encoding: 'utf8' })
  const seconds = (performance.now() - start) / 1000
  if (done.status !== 0) throw new Error(`${words.join(' ')}: ${done.stderr}${done.stdout}`)
  return { seconds, stdout: done.stdout, ...JSON.parse(/^usage (.*)$/m.exec(done.stderr)[1]) }
}

function report(what, rows, { seconds, cpu, mb }) {
  const rate = Math.round(rows / seconds).toLocaleString('en')
  console.log(
    `${what}: ${rows.toLocaleString('en')} rows in ${seconds.toFixed(2)} s (${rate} a second), ${cpu.toFixed(2)} s of CPU, ${Math.round(mb)} MB`
  )
}
