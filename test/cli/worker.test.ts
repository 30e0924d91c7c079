import type { ChildProcess } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PostgresServer, startPostgres } from '../ledger/postgres-server.ts'
import { type MailServer, startMailServer } from '../mail/mail-server.ts'
import { deliveryStates, dispatchPlace, dispatchWords, endOf } from './dispatch-place.ts'

const people = 240

let place: Awaited<ReturnType<typeof dispatchPlace>>
let postgres: PostgresServer | string
let mails: MailServer

beforeAll(async () => {
  postgres = await startPostgres()
  place = await dispatchPlace(people)
  mails = await startMailServer({ delay: 5 })
}, 240_000)
afterAll(async () => {
  await mails.die()
  place.remove()
  if (typeof postgres !== 'string') await postgres.stop()
})

async function untilTaken(count: number): Promise<void> {
  while (mails.taken.length < count) await setTimeout(10)
}

test('of three workers two are killed and one is added: nobody is lost, nobody twice unless in doubt', async (context) => {
  if (typeof postgres === 'string') return context.skip(postgres)
  const where = await postgres.database()
  const worker = (): ChildProcess => place.start(['worker', '--ledger', where, '--smtp', mails.url, '--drain'])
  await place.publish('--ledger', where)
  const queued = await place.dispatch(mails.url, '--ledger', where, '--enqueue')
  expect(queued.stderr).toBe('')
  expect(queued.stdout).toContain(`waiting    ${people}`)
  expect(queued.exitCode).toBe(0)
  expect(mails.taken).toEqual([])

  const workers = [worker(), worker(), worker()]
  await untilTaken(40)
  workers[0]!.kill('SIGKILL')
  await untilTaken(100)
  workers[1]!.kill('SIGKILL')
  workers.push(worker())
  await untilTaken(140)
  workers[2]!.kill('SIGTERM')
  expect(await Promise.all(workers.map(endOf))).toEqual([null, null, 0, 0])

  const before = await deliveryStates(where)
  const times = new Map<string, number>()
  for (const { to } of mails.taken) times.set(to, (times.get(to) ?? 0) + 1)
  expect(Math.max(...times.values())).toBe(1)
  expect(before.size).toBe(people)
  for (const [email, state] of before) {
    expect(['accepted', 'doubtful']).toContain(state)
    if (state === 'accepted') expect(times.get(email), email).toBe(1)
  }

  // The dispatch itself works too: it lists those in doubt, and sends again if asked.
  const doubtful = [...before].filter(([, state]) => state === 'doubtful').map(([email]) => email)
  // At most what two killed workers had under way or not yet written down: a faster machine has more of it.
  expect(doubtful.length).toBeLessThanOrEqual(people / 4)
  const rest = await place.dispatch(mails.url, '--ledger', where)
  for (const email of doubtful) expect(rest.stdout).toContain(`in doubt: ${email.split('@')[0]}\n`)
  const resent = await place.run(dispatchWords(mails.url, ['--ledger', where, '--resend-doubtful']))
  expect(resent.exitCode).toBe(0)
  expect(resent.stdout).toContain(`accepted   ${people}`)
}, 580_000)

test('a worker needs a ledger on PostgreSQL, and says so', async () => {
  await place.publish()
  const { exitCode, stderr } = await place.run(['worker', '--smtp', mails.url])
  expect(exitCode).toBe(2)
  expect(stderr).toBe('error: workers need a ledger on PostgreSQL; name it with --ledger postgres://…\n')
})
