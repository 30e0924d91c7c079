import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import Database from 'libsql'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type PostgresServer, startPostgres } from '../ledger/postgres-server.ts'
import { type Fault, type MailServer, type MailServerOptions, startMailServer } from '../mail/mail-server.ts'
import { deliveryStates, dispatchPlace, dispatchWords, endOf } from './dispatch-place.ts'

// Each starts the program several times, and a machine may be busy.
vi.setConfig({ testTimeout: 180_000 })

const ended: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end()
})

async function begin(people: number, options: MailServerOptions = {}) {
  const place = await dispatchPlace(people)
  const mails = await startMailServer(options)
  ended.push(place.remove, mails.die)
  return { place, mails }
}

function idsOf(text: string, line: RegExp): string[] {
  return [...text.matchAll(line)].map(([, id]) => id!).sort()
}

/** Nobody twice, whoever is on record as sent to was sent to, and who was not is in doubt and named. */
async function expectNobodyLost(mails: MailServer, where: string, addresses: string[], stdout: string): Promise<void> {
  const states = await deliveryStates(where)
  const times = new Map<string, number>()
  for (const { to } of mails.taken) times.set(to, (times.get(to) ?? 0) + 1)
  expect([...states.keys()].sort()).toEqual([...addresses].sort())
  const doubtful: string[] = []
  for (const [email, state] of states) {
    expect(['accepted', 'doubtful']).toContain(state)
    if (state === 'accepted') expect(times.get(email), email).toBe(1)
    else doubtful.push(email.split('@')[0]!)
  }
  expect(idsOf(stdout, /^ {2}in doubt: (u\d+)$/gm)).toEqual(doubtful.sort())
}

/** A server that takes every message, and has something happen at one of them. */
function acceptAnd(nth: number, happen: () => void): (to: string) => Fault {
  let seen = 0
  return (to) => {
    if (to !== '' && ++seen === nth) happen()
    return 'accept'
  }
}

const forgotten =
  'what was not recorded is listed as in doubt by the next call, and sent again only with --resend-doubtful\n'

test('a disk that fills in the middle: what was sent and not recorded is told, and with room again the same call goes on', async (context) => {
  let fill = () => {}
  const { place, mails } = await begin(60, {
    delay: 2,
    fault: acceptAnd(12, () => fill())
  })
  const disk = join(place.folder, 'disk')
  mkdirSync(disk)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk], { encoding: 'utf8' })
  if (mounted.status !== 0) return context.skip(`no small disk can be mounted here: ${mounted.stderr ?? mounted.error}`)
  ended.push(() => spawnSync('umount', ['-l', disk]))
  const where = join(disk, 'ledger.sqlite')
  await place.publish('--ledger', where)
  fill = () => {
    const { bavail, bsize } = statfsSync(disk)
    writeFileSync(join(disk, 'other'), Buffer.alloc(bavail * bsize))
  }
  const first = await place.dispatch(mails.url, '--ledger', where)
  expect([first.exitCode, first.stdout]).toEqual([4, ''])
  const told = `${forgotten}error: ${where}: the disk is full; make room and run the command again; what was recorded before is kept\n`
  expect(first.stderr.slice(-told.length)).toBe(told)
  const sent = new Set(mails.taken.map(({ to }) => to.split('@')[0]!))
  const unrecorded = idsOf(first.stderr, /^not recorded: (u\d+): sent: 250 /gm)
  expect(unrecorded.length).toBeGreaterThan(0)
  for (const id of unrecorded) expect(sent).toContain(id)
  for (const id of idsOf(first.stderr, /^not recorded: (u\d+): not sent$/gm)) expect(sent).not.toContain(id)

  rmSync(join(disk, 'other'))
  const second = await place.dispatch(mails.url, '--ledger', where)
  expect([second.exitCode, second.stderr]).toEqual([4, ''])
  await expectNobodyLost(mails, where, place.addresses, second.stdout)
  const doubtful = idsOf(second.stdout, /^ {2}in doubt: (u\d+)$/gm)
  expect(doubtful).toEqual(expect.arrayContaining(unrecorded))

  // Sent again only because it was asked for, and only those who were told.
  const third = await place.dispatch(mails.url, '--ledger', where, '--resend-doubtful')
  expect(third.exitCode).toBe(0)
  const twice = place.addresses.filter((each) => mails.taken.filter(({ to }) => to === each).length > 1)
  expect(twice.map((each) => each.split('@')[0]!).sort()).toEqual(unrecorded)
  expect(new Set(mails.taken.map(({ to }) => to)).size).toBe(60)
})

test('a ledger that another process holds for a while is waited for', async () => {
  let hold = () => {}
  const { place, mails } = await begin(40, {
    delay: 2,
    fault: acceptAnd(10, () => hold())
  })
  await place.publish()
  const other = new Database(join(place.folder, 'assent.ledger.sqlite'))
  let isHeld = false
  hold = () => {
    // The program may be writing at this moment.
    other.exec('pragma busy_timeout = 5000; begin immediate')
    isHeld = true
    void setTimeout(1500).then(() => other.exec('rollback'))
  }
  const sent = await place.dispatch(mails.url)
  expect([sent.exitCode, sent.stderr, isHeld]).toEqual([0, '', true])
  expect(mails.taken.map(({ to }) => to).sort()).toEqual([...place.addresses].sort())
  other.close()
})

test('two calls at the same time: everybody gets the notice once', async () => {
  const { place, mails } = await begin(80, { delay: 10 })
  await place.publish()
  const both = await Promise.all([place.dispatch(mails.url), place.dispatch(mails.url)])
  for (const { exitCode, stdout, stderr } of both) {
    expect(stderr).toBe('')
    // Who is done first may see letters that the other has under way.
    expect(exitCode).toBe(/under way +[1-9]/.test(stdout) ? 4 : 0)
    expect(stdout).toContain('dispatched to 80 people')
  }
  expect(mails.taken.map(({ to }) => to).sort()).toEqual([...place.addresses].sort())
  const last = await place.dispatch(mails.url)
  expect([last.exitCode, mails.taken.length]).toEqual([0, 80])
})

test('a server that never answers is left by a second Ctrl-C; who was under way is in doubt, and named', async () => {
  const { place, mails } = await begin(20, { delay: 1 })
  await place.publish()
  mails.state.delay = 3_600_000
  const child = place.start(dispatchWords(mails.url))
  let stderr = ''
  child.stderr!.on('data', (piece) => {
    stderr += piece
  })
  while (mails.handedOver() === 0) await setTimeout(20)
  child.kill('SIGINT')
  while (stderr === '') await setTimeout(20)
  expect(stderr).toBe('stopping: messages under way are finished; Ctrl-C again breaks off\n')
  child.kill('SIGINT')
  expect([await endOf(child), child.signalCode]).toEqual([null, 'SIGINT'])
  mails.state.delay = 0
  const rest = await place.dispatch(mails.url)
  expect([rest.exitCode, rest.stderr]).toEqual([4, ''])
  await expectNobodyLost(mails, join(place.folder, 'assent.ledger.sqlite'), place.addresses, rest.stdout)
  expect(rest.stdout).toMatch(/in doubt +[1-5] /)
})

test('a server that goes away for good ends the call with status 4; the next call sends the rest, and nobody twice', async () => {
  let die = () => {}
  const { place, mails } = await begin(30, {
    fault: () => {
      if (mails.taken.length >= 8) die()
      return 'accept'
    }
  })
  await place.publish()
  die = () => {
    die = () => {}
    void mails.die()
  }
  const first = await place.dispatch(mails.url, '--retries', '1')
  expect(first.exitCode).toBe(4)
  expect(first.stderr).toMatch(
    /^error: the mail server 127\.0\.0\.1:\d+ cannot be used: .*; what was done is kept, and the same call goes on\n$/
  )
  expect(first.stdout).toMatch(/waiting +[1-9]\d* {2}the same call goes on\n/)
  const second = await startMailServer({ port: mails.port })
  ended.push(second.die)
  const rest = await place.dispatch(second.url)
  expect(rest.stderr).toBe('')
  expect(rest.exitCode).toBe(/in doubt +[1-9]/.test(rest.stdout) ? 4 : 0)
  mails.taken.push(...second.taken)
  await expectNobodyLost(mails, join(place.folder, 'assent.ledger.sqlite'), place.addresses, rest.stdout)
})

let postgres: PostgresServer | string
beforeAll(async () => {
  postgres = await startPostgres()
}, 120_000)
afterAll(async () => {
  if (typeof postgres !== 'string') await postgres.stop()
}, 60_000)

test('a connection to PostgreSQL that is lost again and again loses nobody, and sends nothing twice', async (context) => {
  if (typeof postgres === 'string') return context.skip(postgres)
  const server = postgres
  const { place, mails } = await begin(150, { delay: 5 })
  const where = await server.database()
  await place.publish('--ledger', where)
  const cut = "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'assent'"
  // Each call loses its connections once, at a moment of its own; the last one keeps them.
  for (let call = 1; call <= 2; call += 1) {
    const before = mails.taken.length
    const running = place.dispatch(mails.url, '--ledger', where)
    const isOver = running.then(() => true)
    while (mails.taken.length < before + call * 4 && !(await Promise.race([isOver, setTimeout(5, false)])));
    await server.query(where, cut)
    const { exitCode, stderr } = await running
    if (exitCode === 0) continue
    expect([exitCode, stderr.replace(/^(?:not recorded|what was not recorded).*\n/gm, '')]).toEqual([4, lost(where)])
  }
  const last = await place.dispatch(mails.url, '--ledger', where)
  expect(last.stderr).toBe('')
  await expectNobodyLost(mails, where, place.addresses, last.stdout)
})

function lost(where: string): string {
  const shown = where.replace('assent@', '')
  return `error: ${shown}: the connection to the database was lost; run the command again; what was recorded before is kept\n`
}
