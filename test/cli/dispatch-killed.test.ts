import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type MailServer, startMailServer } from '../mail/mail-server.ts'
import { deliveryStates, dispatchPlace, dispatchWords, endOf } from './dispatch-place.ts'

const people = 500
const kills = 50

let place: Awaited<ReturnType<typeof dispatchPlace>>
let mails: MailServer
/** Called whenever the server hears of a recipient. */
let onRecipient = () => {}

beforeAll(async () => {
  place = await dispatchPlace(people)
  mails = await startMailServer({
    delay: 1,
    fault: (to) => {
      if (to !== '') onRecipient()
      return 'accept'
    }
  })
  await place.publish()
}, 60_000)
afterAll(async () => {
  await mails.die()
  place.remove()
})

/** Numbers from 0 to 1 that look like chance and are the same each time (Lehmer's generator). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const states = () => deliveryStates(join(place.folder, 'assent.ledger.sqlite'))

function timesTaken(): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { to } of mails.taken) counts.set(to, (counts.get(to) ?? 0) + 1)
  return counts
}

test(`killed at ${kills} moments, nobody is lost, and nobody gets the notice twice unless listed as in doubt`, async () => {
  const next = chance(20_200_501)
  for (let kill = 0; kill < kills; kill++) {
    const child = place.start(dispatchWords(mails.url))
    // Some die while they start, the others when the server hears of one of the next recipients, or shortly after.
    const after = Math.floor(next() * 14)
    const pause = next() * 12
    let heard = 0
    const die = () => setTimeout(() => child.kill('SIGKILL'), pause)
    onRecipient = () => {
      heard += 1
      if (heard === after) die()
    }
    if (after === 0) setTimeout(() => child.kill('SIGKILL'), pause * 60)
    await endOf(child)
    expect(child.signalCode, `kill ${kill} came too late`).toBe('SIGKILL')
  }
  onRecipient = () => {}

  const rest = await place.dispatch(mails.url)
  const before = await states()
  const doubtful = [...before].filter(([, state]) => state === 'doubtful').map(([email]) => email)
  expect([0, 4]).toContain(rest.exitCode)
  expect(rest.stdout).toContain(`dispatched to ${people} people`)
  for (const email of doubtful) expect(rest.stdout).toContain(`in doubt: ${email.split('@')[0]}\n`)

  // Nobody twice, and whoever is on record as sent to was sent to.
  const once = timesTaken()
  expect(Math.max(...once.values())).toBe(1)
  expect(before.size).toBe(people)
  for (const [email, state] of before) {
    expect(['accepted', 'doubtful']).toContain(state)
    if (state === 'accepted') expect(once.get(email), email).toBe(1)
  }
  // A kill leaves in doubt what five connections had under way and what was answered a moment before, no more.
  expect(doubtful.length).toBeLessThanOrEqual(kills * 10)

  // Sent again only when asked for, under the same Message-ID; then everybody has it.
  const resent = await place.dispatch(mails.url, '--resend-doubtful')
  expect(resent.exitCode).toBe(0)
  expect([...(await states()).values()].every((state) => state === 'accepted')).toBe(true)
  const ids = new Map<string, Set<string>>()
  for (const { to, messageId } of mails.taken) ids.set(to, (ids.get(to) ?? new Set()).add(messageId))
  for (const [email, times] of timesTaken()) {
    expect(times, email).toBeLessThanOrEqual(doubtful.includes(email) ? 2 : 1)
    expect(ids.get(email)?.size).toBe(1)
  }
  expect(ids.size).toBe(people)
}, 600_000)
