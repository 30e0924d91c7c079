import { afterEach, expect, test } from 'vitest'
import { type Sending, sendLetters } from '../../src/dispatch/send-letters.ts'
import { smtpServerOf } from '../../src/mail/smtp-server.ts'
import { openSession } from '../../src/mail/smtp-session.ts'
import { type MailServer, type MailServerOptions, startMailServer } from '../mail/mail-server.ts'
import { memoryOutbox } from './memory-outbox.ts'

const people = (count: number) => Array.from({ length: count }, (_, i) => `p${i}@example.com`)
let close: (() => Promise<void>) | undefined

afterEach(async () => {
  await close?.()
  close = undefined
})

async function run(emails: string[], server: MailServerOptions, changes: Partial<Sending> = {}) {
  return runWith(await startMailServer(server), emails, changes)
}

async function runWith(
  mails: MailServer,
  emails: string[],
  changes: Partial<Sending> = {},
  fails?: Parameters<typeof memoryOutbox>[2]
) {
  close = mails.die
  const retries = changes.retries ?? 5
  const memory = memoryOutbox(emails, retries, fails)
  const sending: Sending = {
    open: () => openSession(smtpServerOf(mails.url, {})),
    mailOf: ({ messageId }, to) => ({
      returnPath: 'privacy@example.com',
      to,
      envelopeId: 'e',
      bytes: Buffer.from(`To: ${to}\r\nMessage-ID: ${messageId}\r\n\r\nHello.\r\n.\r\n`)
    }),
    now: () => 0,
    connections: 3,
    interval: 0,
    retries,
    retryWait: 20,
    limit: Number.POSITIVE_INFINITY,
    stop: new AbortController().signal,
    waits: true,
    isProven: false,
    onSettled: () => {},
    onUnrecorded: () => {},
    ...changes
  }
  const ending = sendLetters(memory.outbox, sending)
  if (fails) await expect(ending).rejects.toThrow('the disk is full')
  return { ending: fails ? null : await ending, mails, ...memory }
}

function count(states: Record<string, string>): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const state of Object.values(states)) counts[state] = (counts[state] ?? 0) + 1
  return counts
}

test('everybody gets one message, with a dot on a line of its own intact', async () => {
  const { ending, mails, states } = await run(people(200), {})
  expect(ending).toEqual({ trouble: null, nextDue: null })
  expect(count(states())).toEqual({ accepted: 200 })
  expect(mails.taken.map((mail) => mail.to).sort()).toEqual(people(200).sort())
  expect(mails.taken[0]?.raw).toMatch(/Hello\.\r\n\.\r\n$/)
})

test('each answer is kept with what it means', async () => {
  const faults: MailServerOptions['fault'] = (to, tries) => {
    if (to.startsWith('p1@')) return { at: 'recipient', code: 550, text: '5.1.1 no such user' }
    if (to.startsWith('p2@')) return { at: 'message', code: 552, text: '5.2.2 mailbox full' }
    if (to.startsWith('p3@') && tries < 3) return { at: 'recipient', code: 451, text: '4.7.1 greylisted' }
    if (to.startsWith('p4@')) return { at: 'message', code: 452, text: '4.2.2 over quota' }
    if (to.startsWith('p5@')) return 'lost'
    if (to.startsWith('p6@') && tries < 2) return 'drop at recipient'
    if (to.startsWith('p7@')) return { at: 'message', code: 554, text: '5.7.1 not wanted' }
    return 'accept'
  }
  const { ending, states, history, mails } = await run(people(10), { fault: faults }, { retries: 2, isProven: true })
  expect(ending).toEqual({ trouble: null, nextDue: null })
  expect(states()).toEqual({
    'p0@example.com': 'accepted',
    'p1@example.com': 'refused',
    'p2@example.com': 'refused',
    'p3@example.com': 'accepted',
    'p4@example.com': 'queued',
    'p5@example.com': 'doubtful',
    'p6@example.com': 'accepted',
    'p7@example.com': 'refused',
    'p8@example.com': 'accepted',
    'p9@example.com': 'accepted'
  })
  const told = (person: number) => history.filter((each) => each.person === person).map((each) => each.kind)
  expect(told(3)).toEqual(['deferred', 'deferred', 'accepted'])
  expect(told(4)).toEqual(['deferred', 'deferred', 'deferred'])
  expect(history.find((each) => each.person === 1)?.answer).toBe('550 5.1.1 no such user (p1@example.com)')
  expect(mails.taken.map((mail) => mail.to).sort()).toEqual(
    ['p0', 'p3', 'p5', 'p6', 'p8', 'p9'].map((each) => `${each}@example.com`)
  )
})

test('an address that could begin a command is never handed to the server', async () => {
  const { states, mails, history } = await run(
    ['a@example.com', 'b@example.com\r\nRCPT TO:<c@example.com>', 'none'],
    {}
  )
  expect(Object.values(states())).toEqual(['accepted', 'refused', 'refused'])
  expect(mails.taken.map((mail) => mail.to)).toEqual(['a@example.com'])
  expect(history.find((each) => each.person === 2)?.answer).toBe(
    'not sent: the address cannot be used, as it has no `@`'
  )
})

test('a refused sender ends the run after a few, and nobody is taken for refused', async () => {
  const { ending, states } = await run(people(50), {
    fault: () => ({ at: 'sender', code: 550, text: '5.7.1 sender not allowed' })
  })
  expect(ending?.trouble).toMatch(/^the mail server refuses the sender: 550 5\.7\.1/)
  expect(count(states())).toEqual({ queued: 50 })
})

test('a server that relays for nobody ends the run, and nobody is taken for refused', async () => {
  const { ending, states } = await run(people(50), {
    fault: () => ({ at: 'recipient', code: 554, text: '5.7.1 relay access denied' })
  })
  expect(ending?.trouble).toMatch(/^the mail server refuses the sender: 554 5\.7\.1/)
  expect(count(states())).toEqual({ queued: 50 })
})

test('a server that dies and returns gets the rest; what it had taken is not sent again', async () => {
  let seen = 0
  let second: MailServer | undefined
  const first = await startMailServer({
    delay: 1,
    fault: () => {
      seen += 1
      if (seen === 40) void restart()
      return 'accept'
    }
  })
  async function restart() {
    await first.die()
    second = await startMailServer({ port: first.port })
    close = second.die
  }
  const { ending, states } = await runWith(first, people(100))
  expect(ending?.trouble).toBeNull()
  const all = [...first.taken, ...second!.taken].map((mail) => mail.to)
  expect(new Set(all).size).toBe(all.length)
  for (const [email, state] of Object.entries(states())) {
    expect(['accepted', 'doubtful']).toContain(state)
    if (state === 'accepted') expect(all).toContain(email)
  }
  expect(count(states()).doubtful ?? 0).toBeLessThanOrEqual(3)
})

test('a server that is not there is given up, and everything waits', async () => {
  const gone = await startMailServer()
  await gone.die()
  const { ending, states } = await run(
    people(20),
    {},
    {
      open: () => openSession(smtpServerOf(gone.url, {})),
      retries: 1
    }
  )
  expect(ending?.trouble).toMatch(/^the mail server 127\.0\.0\.1:\d+ cannot be used: .*ECONNREFUSED/)
  expect(count(states())).toEqual({ queued: 20 })
})

test('stop finishes what is under way and gives back the rest', async () => {
  const stop = new AbortController()
  const { states, mails } = await run(
    people(100),
    { delay: 20 },
    {
      stop: stop.signal,
      onSettled: (settled) => settled.length > 0 && stop.abort()
    }
  )
  const counts = count(states())
  expect(counts.accepted).toBe(mails.taken.length)
  expect(counts.queued).toBe(100 - mails.taken.length)
})

test('a limit holds, whatever is put off on the way', async () => {
  const { states, mails } = await run(
    people(100),
    {
      fault: (_to, tries) => (tries === 1 ? { at: 'recipient', code: 450 } : 'accept')
    },
    { limit: 7 }
  )
  expect(mails.taken.length).toBe(7)
  expect(count(states())).toEqual({ accepted: 7, queued: 93 })
})

test('a connection that ends in the middle of a message leaves its letter in doubt, and nobody else', async () => {
  const { ending, states, mails } = await run(people(30), {
    fault: (to) => (to === 'p7@example.com' ? 'drop in data' : 'accept')
  })
  expect(ending).toEqual({ trouble: null, nextDue: null })
  expect(states()['p7@example.com']).toBe('doubtful')
  expect(count(states())).toEqual({ accepted: 29, doubtful: 1 })
  expect(mails.taken).toHaveLength(29)
})

test.each(['sender', 'recipient', 'message'] as const)(
  'a server that says 421 to a %s ends its session; the letter goes out in the next one, once',
  async (at) => {
    let told = 0
    const { ending, states, mails } = await run(people(12), {
      fault: () => {
        told += 1
        return told % 9 === 5 ? { at, code: 421, text: '4.3.2 closing' } : 'accept'
      }
    })
    expect(ending).toEqual({ trouble: null, nextDue: null })
    expect(count(states())).toEqual({ accepted: 12 })
    expect(mails.taken.map(({ to }) => to).sort()).toEqual(people(12).sort())
  }
)

test('what cannot be recorded is told: whoever got a letter, and whoever was taken up and got none', async () => {
  const unrecorded = new Map<string, string>()
  const server = await startMailServer()
  const { states, mails } = await runWith(
    server,
    people(100),
    {
      onUnrecorded: (settled) => {
        for (const { email, id, kind } of settled) unrecorded.set(email, `${id} ${kind}`)
      }
    },
    (before) => before > 3
  )
  const inHand = Object.keys(states()).filter((email) => states()[email] === 'sending')
  const sent = new Set(mails.taken.map(({ to }) => to))
  expect(inHand.filter((email) => sent.has(email)).length).toBeGreaterThan(0)
  expect([...unrecorded.keys()].sort()).toEqual(inHand.sort())
  for (const email of inHand) {
    const id = email.replace(/^p(\d+)@.*/, 'u$1')
    expect(unrecorded.get(email)).toBe(`${id} ${sent.has(email) ? 'accepted' : 'unsent'}`)
  }
  for (const [email, state] of Object.entries(states())) {
    if (state === 'accepted') expect(sent.has(email)).toBe(true)
    if (state === 'queued') expect(sent.has(email)).toBe(false)
  }
})

test('where the ledger is back at the second try, all that was sent is recorded, and nothing is in doubt', async () => {
  let hasFailed = false
  const { states, mails } = await runWith(
    await startMailServer(),
    people(100),
    {
      onUnrecorded: (settled) => {
        throw new Error(`not recorded: ${settled.length}`)
      }
    },
    (before, settles) => {
      const fails = !hasFailed && before > 2 && settles
      hasFailed ||= fails
      return fails
    }
  )
  expect(hasFailed).toBe(true)
  const counts = count(states())
  expect(counts).toEqual({ accepted: mails.taken.length, queued: 100 - mails.taken.length })
})
