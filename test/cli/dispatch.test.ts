import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { type MailServer, type MailServerOptions, startMailServer } from '../mail/mail-server.ts'
import { dispatchPlace, dispatchWords, endOf } from './dispatch-place.ts'

// Each starts the program several times, and a machine may be busy.
vi.setConfig({ testTimeout: 120_000 })

const ended: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ended.splice(0)) await end()
})

async function begin(people: number, options: MailServerOptions = {}) {
  const place = await dispatchPlace(people)
  const mails = await startMailServer(options)
  ended.push(place.remove, mails.die)
  return { place, mails }
}

function sentTo(mails: MailServer): string[] {
  return mails.taken.map(({ to }) => to).sort()
}

test('where the clause takes an e-mail for notice, a missing posting is a warning', async () => {
  const { place, mails } = await begin(2)
  const sent = await place.dispatch(mails.url)
  expect(sent.stderr).toBe(
    'warning: no posting of this notice is recorded: for people without an e-mail address nothing runs yet; post it, then: assent publish notice\n'
  )
  expect([sent.exitCode, mails.taken.length]).toEqual([0, 2])
  expect(await place.publish()).toMatchObject({ exitCode: 0 })
  const again = await place.dispatch(mails.url)
  expect([again.stderr, again.exitCode, mails.taken.length]).toEqual(['', 0, 2])
})

test('where only the posting gives notice, nothing is sent before it is recorded', async () => {
  const { place, mails } = await begin(2)
  writeFileSync(join(place.folder, 'assent.config.yaml'), 'channels: [WebsitePosting]\ntimeZone: Europe/Amsterdam\n')
  const made = await place.run(['notice', '2018-05.md', '2020-05.md', '--out', 'notice', '--force'])
  expect(made.exitCode).toBe(0)
  await place.run(['record', '--people', 'people.csv'])
  const refused = await place.dispatch(mails.url)
  expect(refused).toMatchObject({ exitCode: 2, stdout: '' })
  expect(refused.stderr).toBe(
    "error: the policy's clause counts from the posting, and none of this notice is recorded; post it, then: assent publish notice\n"
  )
  expect(mails.taken).toEqual([])
})

test('the sender is the address that the policy names, where no other is given', async () => {
  const { place, mails } = await begin(1)
  await place.publish()
  const words = ['dispatch', 'notice', '--to', 'people.csv', '--smtp', mails.url]
  expect(await place.run(words)).toMatchObject({ exitCode: 0, stderr: '' })
  expect(mails.taken.map(({ from }) => from)).toEqual(['privacy@kerfmarkt.example.com'])
})

test('everybody gets the notice once, and a second call sends nothing', async () => {
  const { place, mails } = await begin(20)
  await place.publish()
  const first = await place.dispatch(mails.url)
  expect(first.stderr).toBe('')
  expect(first.exitCode).toBe(0)
  expect(first.stdout).toMatch(
    /^notice n-[\da-f]{12} dispatched to 20 people\n {2}accepted {3}20 {2}by the mail server\n {2}refused {5}0\n {2}waiting {5}0\n {2}in doubt {4}0\nledger head \d+ [\da-f]{64}\n$/
  )
  expect(sentTo(mails)).toEqual([...place.addresses].sort())
  const [mail] = mails.taken
  expect(mail?.from).toBe('privacy@example.com')
  expect(mail?.raw).toMatch(/^From: Kerf <privacy@example\.com>\r$/m)
  expect(mail?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m)
  const second = await place.dispatch(mails.url)
  expect(second.exitCode).toBe(0)
  expect(mails.taken).toHaveLength(20)
})

test('refusals are kept; what is put off or lost makes the status 4, and later calls go on', async () => {
  let isLost = true
  const fault: MailServerOptions['fault'] = (to, tries) => {
    if (to === 'u1@example.com') return { at: 'recipient', code: 550, text: '5.1.1 no such user' }
    if (to === 'u2@example.com' && isLost) return 'lost'
    if (to === 'u3@example.com' && tries < 3) return { at: 'recipient', code: 451, text: '4.7.1 later' }
    return 'accept'
  }
  const { place, mails } = await begin(6, { fault })
  await place.publish()
  const first = await place.dispatch(mails.url, '--retries', '1', '--retry-wait', '0')
  expect(first.exitCode).toBe(4)
  expect(first.stdout).toMatch(
    /accepted {3}3 .*\n {2}refused {4}1 .*\n {2}waiting {4}1 .*\n {2}in doubt {3}1 .*\n {2}in doubt: u2\n/
  )
  isLost = false
  const second = await place.dispatch(mails.url)
  expect(second.exitCode).toBe(4)
  expect(second.stdout).toMatch(/accepted {3}4 .*\n {2}refused {4}1 .*\n {2}waiting {4}0\n {2}in doubt {3}1 .*\n/)
  const third = await place.dispatch(mails.url, '--resend-doubtful')
  expect(third.exitCode).toBe(0)
  const twice = mails.taken.filter(({ to }) => to === 'u2@example.com')
  expect(twice).toHaveLength(2)
  expect(twice[0]?.messageId).toBe(twice[1]?.messageId)
  expect(mails.taken).toHaveLength(6)
})

test('a rehearsal sends and records nothing, and shows what would be', async () => {
  const { place, mails } = await begin(3)
  writeFileSync(join(place.folder, 'people.csv'), 'id,email\na,a@example.com\nb,\nc,no address\n,d@example.com\n')
  await place.publish()
  const rehearsal = await place.dispatch(mails.url, '--dry-run')
  expect(rehearsal.exitCode).toBe(3)
  expect(rehearsal.stderr).toBe(
    'people.csv:4:1: the address of c cannot be used, as it has no `@`\npeople.csv:5:1: Unexpected empty `id`\n'
  )
  expect(rehearsal.stdout).toMatch(
    /would be sent {2}2 .*\n.*bad {3}1 .*\n {2}no address {5}1\n {2}sent before {4}0\n {2}bad rows {7}1\n/
  )
  expect(rehearsal.stdout).toContain('To: a@example.com')
  expect(mails.taken).toEqual([])
  expect((await place.dispatch(mails.url)).stdout).toContain('dispatched to 2 people')
})

test('a limit sends so many, and the next call the rest', async () => {
  const { place, mails } = await begin(10)
  await place.publish()
  expect((await place.dispatch(mails.url, '--limit', '4')).exitCode).toBe(0)
  expect(mails.taken).toHaveLength(4)
  await place.dispatch(mails.url)
  expect(sentTo(mails)).toEqual([...place.addresses].sort())
})

test('Ctrl-C finishes what is under way, and nothing is in doubt', async () => {
  const { place, mails } = await begin(60, { delay: 40 })
  await place.publish()
  const child = place.start(dispatchWords(mails.url))
  while (mails.taken.length < 5) await setTimeout(5)
  child.kill('SIGINT')
  expect(await endOf(child)).toBe(130)
  const sent = mails.taken.length
  expect(sent).toBeLessThan(60)
  const rest = await place.dispatch(mails.url)
  expect(rest.exitCode).toBe(0)
  expect(rest.stdout).toContain('accepted   60')
  expect(sentTo(mails)).toEqual([...place.addresses].sort())
})

test('a login goes through the environment, and a wrong one is told without the password', async () => {
  const smtp: MailServerOptions['smtp'] = {
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: ({ password }, _session, done) => done(password === 'right' ? null : new Error('no'), { user: 'u' })
  }
  const { place, mails } = await begin(2, { smtp })
  await place.publish()
  const url = mails.url.replace('//', '//u@')
  const wrong = await place.run(dispatchWords(url), { ASSENT_SMTP_PASSWORD: 'wrong-secret' })
  expect(wrong.exitCode).toBe(4)
  expect(wrong.stderr).toMatch(/^error: the mail server 127\.0\.0\.1:\d+ cannot be used: Invalid login: 535/)
  expect(wrong.stderr).not.toContain('wrong-secret')
  const right = await place.run(dispatchWords(url), { ASSENT_SMTP_PASSWORD: 'right' })
  expect(right.exitCode).toBe(0)
  expect(mails.taken).toHaveLength(2)
})

test('a set clock is the moment of dispatch, and the ledger says that it was set', async () => {
  const { place, mails } = await begin(1)
  await place.publish()
  await place.run(dispatchWords(mails.url), { ASSENT_NOW: '2020-05-01T22:45:00Z' })
  expect(mails.taken[0]?.raw).toMatch(/^Date: Fri, 01 May 2020 22:45:00 \+0000\r$/m)
  const { openLedger } = await import('../../src/ledger/open-ledger.ts')
  const ledger = await openLedger(join(place.folder, 'assent.ledger.sqlite'), { now: Date.now, kind: 'machine' })
  ended.push(ledger.close)
  const event = await ledger.db.selectFrom('event').selectAll().where('kind', '=', 'dispatch').executeTakeFirstOrThrow()
  const seal = await ledger.db
    .selectFrom('seal')
    .selectAll()
    .where('last_seq', '=', event.seq)
    .executeTakeFirstOrThrow()
  expect(event.at).toBe(Date.UTC(2020, 4, 1, 22, 45))
  expect(seal.clock).toBe('set')
})

test.each([
  [['--rate', 'fast'], /the rate is `fast`/],
  [['--connections', '0'], /--connections is `0`/],
  [['--from', 'nobody'], /the sender is `nobody`/],
  [['--smtp', 'http://example.com'], /not the address of a mail server/],
  [['--enqueue'], /--enqueue needs a ledger on PostgreSQL/]
])('%j is refused with a sentence', async (words, message) => {
  const { place, mails } = await begin(1)
  await place.publish()
  const { exitCode, stderr } = await place.dispatch(mails.url, ...words)
  expect(exitCode).toBe(2)
  expect(stderr).toMatch(message)
  expect(stderr.split('\n')).toHaveLength(2)
})
