import { afterAll, beforeAll, expect, test } from 'vitest'
import { configuredSender } from '../../src/cli/sender-of.ts'
import { noticeMail } from '../../src/mail/notice-mail.ts'
import { senderOf } from '../../src/mail/sender.ts'
import { smtpServerOf } from '../../src/mail/smtp-server.ts'
import { openSession } from '../../src/mail/smtp-session.ts'
import { printable } from '../../src/render/printable.ts'
import { hostile } from '../cli/hostile-place.ts'
import { type MailServer, startMailServer } from './mail-server.ts'
import { expectPlain, readMail } from './taken-mail.ts'

let mails: MailServer
beforeAll(async () => {
  mails = await startMailServer()
})
afterAll(() => mails.die())

/** Send one letter through a real server, and give back what it took. */
async function sent({ subject = 'Privacy', text = 'Hello.\n', from = 'kerf@example.com' }) {
  const mailOf = await noticeMail({
    notice: `n-${'3f9a'.repeat(16)}`,
    subject,
    text,
    html: '<p>Hello.</p>',
    from: senderOf(from)
  })
  const session = await openSession(smtpServerOf(mails.url, {}))
  const to = 'ana@example.com'
  const bytes = mailOf({ to, messageId: '<n-1.2@example.com>', at: 0 })
  const { kind } = await session.send({ returnPath: 'kerf@example.com', to, envelopeId: 'e', bytes })
  session.close()
  expect(kind).toBe('accepted')
  const taken = mails.taken.at(-1)!
  expectPlain(taken)
  return readMail(taken)
}

const named = (name: string) =>
  configuredSender({
    controller: { name, email: 'kerf@example.com' },
    severities: {},
    folder: '',
    path: null,
    approvalsPath: ''
  })!

test.each([
  'Wrenfield, Ltd; "Kerf" <x@y.example> \\ (c): @[z]',
  'Bücher & Söhne “Kerf”, 東京 🌳',
  '-oQ .. .',
  `${'long '.repeat(50)}end`,
  'w'.repeat(256)
])('the name of a sender reads as it is written: %s', async (name) => {
  expect((await sent({ from: named(name) })).from).toEqual([{ address: 'kerf@example.com', name }])
})

test('a name on several lines is one name', async () => {
  const { from } = await sent({ from: named('Ann\r\nBcc: x@y.example\n') })
  expect(from).toEqual([{ address: 'kerf@example.com', name: 'Ann Bcc: x@y.example' }])
})

test.each([
  ['w'.repeat(257), "the sender's name is longer than 256 characters"],
  [
    '=?utf-8?q?Bank=0d=0aBcc:_x@y.example?=',
    "the sender's name holds `=?`, which readers of mail take for something encoded"
  ],
  ['left\u202ethgir', "the sender's name holds a character that is not seen; leave that out"],
  ['wid\u200bth', "the sender's name holds a character that is not seen; leave that out"],
  ['red\u001b[31m', 'the sender holds a control character or an end of line']
])('the name %j is refused', (name, says) => expect(() => senderOf(named(name))).toThrow(says))

test.each([
  hostile.join(' '),
  'Privacy =?utf-8?q?=0d=0aBcc:_x@y.example?= policy',
  'Bücher =?utf-8?q?=0d=0a?= 東京',
  'w'.repeat(2000),
  'A title '.repeat(200).trim(),
  'Privacy\r\nBcc: x@y.example',
  'Privacy\u2028Bcc: x@y.example'
])('a title is the subject as it reads on one line: %j', async (subject) => {
  expect((await sent({ subject })).subject).toBe(printable(subject))
})

test.each([
  '.',
  '..',
  '.\n.\n\n.',
  'a\n.\nMAIL FROM:<x@y.example>\nRCPT TO:<x@y.example>\nDATA',
  'From here on\n>From there',
  `${'w'.repeat(3000)}\n.${'é'.repeat(3000)}`,
  '=2E\n=\n=0D=0A.',
  'left\u202ethgir\u200b\n\ttab'
])('the text of a letter arrives whole: %j', async (text) => {
  expect((await sent({ text: `Dear all,\n${text}\nend` })).text?.trimEnd()).toBe(`Dear all,\n${text}\nend`)
})

test('an address beyond ASCII goes to a server that takes it, and is refused before one that does not is asked', async () => {
  const plain = await startMailServer({ smtp: { hideSMTPUTF8: true } })
  const outcomes: { kind: string; answer: string }[] = []
  for (const { url } of [mails, plain]) {
    const session = await openSession(smtpServerOf(url, {}))
    for (const to of ['añá@example.com', 'ana@example.com']) {
      const bytes = Buffer.from(`To: ${to}\r\n\r\nHello.\r\n`)
      outcomes.push(await session.send({ returnPath: 'kerf@example.com', to, envelopeId: 'e', bytes }))
    }
    session.close()
  }
  expect(outcomes.map(({ kind }) => kind)).toEqual(['accepted', 'accepted', 'refused', 'accepted'])
  expect(outcomes[2]!.answer).toContain('SMTPUTF8')
  expect(plain.taken.map(({ to }) => to)).toEqual(['ana@example.com'])
  plain.die()
})
