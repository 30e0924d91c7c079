#!/usr/bin/env node
// How fast the queue of a dispatch is on PostgreSQL: jobs of 100 people put in, and taken and done by one worker and by two,
// each a process of its own. No mail is sent. The server is a fresh one of the registry's binaries, with fsync off.
//
//   node .ci/queue-rate.mjs [PEOPLE]      200000 where not given
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'

const now = { now: Date.now, kind: 'machine' }

if (process.argv[2] === 'worker') await work(process.argv[3], process.argv[4])
else await measure(Number(process.argv[2] ?? 200_000))

/** @param bundle  what `bundled` wrote */
async function work(bundle, where) {
  const { openLedger, dispatchQueue } = await import(bundle)
  const ledger = await openLedger(where, now)
  const queue = await dispatchQueue(ledger)
  process.send('ready')
  await new Promise((go) => process.once('message', go))
  let done = 0
  for (let taken = await queue.take(); taken; taken = await queue.take()) {
    await queue.done(taken.id)
    done += 1
  }
  await queue.close()
  await ledger.close()
  process.send(done)
  process.disconnect()
}

async function measure(people) {
  const folder = mkdtempSync(resolve('node_modules/.queue-rate-'))
  const bundle = `${folder}/queue.mjs`
  await bundled(bundle)
  const { openLedger, dispatchQueue, startPostgres, sql } = await import(bundle)
  const server = await startPostgres()
  if (typeof server === 'string') throw new Error(server)
  const where = await server.database()
  const ledger = await openLedger(where, now)
  const queue = await dispatchQueue(ledger)
  try {
    await sql`insert into delivery (notice, person, state, message_id, attempts, changed_at)
      select 1, n, 'queued', 'm' || n, 0, 0 from generate_series(1, ${sql.lit(people)}) as n`.execute(ledger.db)
    const sender = { name: null, address: 'privacy@example.com' }
    const terms = { notice: 1, from: sender, returnPath: sender.address, retries: 5, retryWait: 60_000 }
    for (const workers of [1, 2]) {
      const start = performance.now()
      await queue.enqueue(terms, Number.POSITIVE_INFINITY)
      report('put in', people / 100, start)
      await race(workers, bundle, where)
    }
  } finally {
    await queue.close()
    await ledger.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function race(workers, bundle, where) {
  const processes = Array.from({ length: workers }, () => fork(process.argv[1], ['worker', bundle, where]))
  await Promise.all(processes.map((each) => new Promise((ready) => each.once('message', ready))))
  const start = performance.now()
  const ends = processes.map((each) => new Promise((end) => each.once('message', end)))
  for (const each of processes) each.send('go')
  const done = await Promise.all(ends)
  report(
    `taken and done by ${workers}`,
    done.reduce((sum, count) => sum + count, 0),
    start
  )
}

function report(what, jobs, start) {
  const seconds = (performance.now() - start) / 1000
  console.log(`${what}: ${jobs} jobs in ${seconds.toFixed(2)} s, ${Math.round(jobs / seconds)} a second`)
}

async function bundled(outfile) {
  const contents = `export { openLedger } from './src/ledger/open-ledger.ts'
    export { dispatchQueue } from './src/ledger/dispatch-queue.ts'
    export { startPostgres } from './test/ledger/postgres-server.ts'
    export { sql } from 'kysely'`
  const common = { bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error' }
  await build({ ...common, stdin: { contents, resolveDir: '.', loader: 'ts' }, outfile })
}
