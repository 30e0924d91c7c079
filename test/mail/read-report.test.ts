import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReport } from '../../src/mail/read-report.ts'
import { dateOfField } from '../../src/mail/report-fields.ts'
import { sampleReport } from './report-sample.ts'

const read = (text: string) => readReport(Buffer.from(text, 'latin1'))
const bounce = {
  kind: 'bounce',
  messageId: '<n-1.aa@example.com>',
  envelopeId: null,
  recipients: [{ address: 'ana@example.net', status: '5.1.1' }],
  at: Date.UTC(2020, 4, 2, 8)
}

test.each([
  ['a failure', {}, bounce],
  ['line ends and case of other systems', { action: 'Failed' }, bounce],
  ['a report that is encoded', { encoding: 'base64' }, bounce],
  ['headers alone come back', { returned: 'text/rfc822-headers' }, bounce],
  [
    'nothing comes back but the envelope id, and the address it was sent to',
    { messageId: null, envelopeId: 'n-1.aa', original: '<ana.b@example.com>' },
    {
      ...bounce,
      messageId: null,
      envelopeId: 'n-1.aa',
      recipients: [{ address: 'ana.b@example.com', status: '5.1.1' }]
    }
  ],
  [
    'a server that gave up after days',
    { status: '4.4.7' },
    { ...bounce, recipients: [{ address: 'ana@example.net', status: '4.4.7' }] }
  ],
  ['a report without a date: that of the last attempt', { date: null }, { ...bounce, at: Date.UTC(2020, 4, 2, 7, 30) }],
  ['a date that is none', { date: 'yesterday' }, { ...bounce, at: Date.UTC(2020, 4, 2, 7, 30) }]
])('%s is a bounce', async (_name, parts, expected) => {
  expect(await read(sampleReport(parts))).toEqual(expected)
  expect(await read(sampleReport(parts).replaceAll('\r\n', '\n'))).toEqual(expected)
})

test.each(['delayed', 'delivered', 'relayed', 'expanded'])('a report of `%s` is none', async (action) => {
  expect(await read(sampleReport({ action, status: '4.4.1' }))).toEqual({
    kind: 'other',
    what: `a report that the message was ${action}`
  })
})

test('a report without an action counts by its status, and one without either cannot be read', async () => {
  const without = sampleReport().replace('Action: failed\r\n', '')
  expect(await read(without)).toEqual(bounce)
  expect(await read(without.replace('Status: 5.1.1\r\n', ''))).toMatchObject({ kind: 'unreadable' })
})

test.each([
  ['Auto-Submitted: auto-replied\r\nSubject: Out of office\r\n\r\nI am away.\r\n', 'an automatic reply'],
  ['Precedence: auto_reply\r\nSubject: Re: Notice\r\n\r\nThank you.\r\n', 'an automatic reply'],
  ['X-Autoreply: yes\r\nSubject: Re: Notice\r\n\r\nThank you.\r\n', 'an automatic reply'],
  ['Auto-Submitted: no\r\nSubject: Re: Notice\r\n\r\nAction: failed\r\n', 'no delivery report'],
  ['Subject: Undelivered\r\n\r\nFinal-Recipient: rfc822; a@b.c\r\nAction: failed\r\n', 'no delivery report']
])('%j is %s', async (text, what) => expect(await read(text)).toEqual({ kind: 'other', what }))

test.each([
  ['', 'this is no mail: it has no headers'],
  ['\u0000\u0001\u0002', 'this is no mail: it has no headers'],
  [nested(500), 'this mail is nested too deeply or has headers without end'],
  [`X: ${'y'.repeat(3_000_000)}\r\n\r\n`, 'this mail is nested too deeply or has headers without end']
])('what does harm or is no mail is told apart', async (text, why) => {
  expect(await read(text)).toEqual({ kind: 'unreadable', why })
})

function nested(depth: number): string {
  let text = ''
  for (let i = 0; i < depth; i++) text += `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`
  return text
}

test('no bytes make it throw, and no damage to a report makes up a Message-ID', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => void (await readReport(bytes))))
  const whole = Buffer.from(sampleReport())
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), fc.nat(whole.length), fc.uint8Array({ maxLength: 8 }), async (a, b, put) => {
      const report = await readReport(Buffer.concat([whole.subarray(0, a), put, whole.subarray(Math.max(a, b))]))
      if (report.kind === 'bounce') expect(report.recipients.length).toBeGreaterThan(0)
    })
  )
})

test.each([
  ['Fri, 1 May 2020 22:45:10 +0000 (UTC)', '2020-05-01T22:45:10.000Z'],
  ['01 May 2020 22:45 -0730', '2020-05-02T06:15:00.000Z'],
  ['Fri, 01 May 2020 22:45:10 GMT', '2020-05-01T22:45:10.000Z']
])('the date %s is %s', (text, iso) => expect(new Date(dateOfField(text)!).toISOString()).toBe(iso))

test.each(['', 'foo 1', '31 Apr 2020 10:00 +0000', '1 May 2020', '1 Foo 2020 10:00 +0000', '1 May 2020 25:00 +0000'])(
  '%j is no date',
  (text) => expect(dateOfField(text)).toBeNull()
)
