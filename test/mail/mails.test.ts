import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { checkAddress } from '../../src/mail/address.ts'
import { backOff } from '../../src/mail/back-off.ts'
import { messageIdOf } from '../../src/mail/message-id.ts'
import { noticeMail } from '../../src/mail/notice-mail.ts'
import { intervalOf, pace } from '../../src/mail/pace.ts'
import { senderOf } from '../../src/mail/sender.ts'
import { outcomeOf } from '../../src/mail/smtp-outcome.ts'
import { smtpServerOf } from '../../src/mail/smtp-server.ts'
import { withoutAddress } from '../../src/mail/without-address.ts'

test.each([
  ['ana@example.com', 'ana@example.com'],
  [' ana.b+c@Example.COM ', 'ana.b+c@example.com'],
  ['"a b"@example.com', '"a b"@example.com'],
  ['ana@bücher.example', 'ana@xn--bcher-kva.example'],
  ['josé@example.com', 'josé@example.com'],
  ['ana@[192.0.2.1]', 'ana@[192.0.2.1]'],
  ['ana@localhost', 'ana@localhost']
])('the address %j goes out as %j', (text, address) => {
  expect(checkAddress(text)).toEqual({ address })
})

test.each([
  ['ana', 'it has no `@`'],
  ['', 'it has no `@`'],
  ['@example.com', 'what stands before the `@` is not a mailbox'],
  ['Ana <ana@example.com>', 'what stands before the `@` is not a mailbox'],
  ['a..b@example.com', 'what stands before the `@` is not a mailbox'],
  ['a b@example.com', 'what stands before the `@` is not a mailbox'],
  [`${'a'.repeat(65)}@example.com`, 'what stands before the `@` is longer than 64 octets'],
  ['ana@', 'what stands after the `@` is not a domain'],
  ['ana@exa mple.com', 'what stands after the `@` is not a domain'],
  ['ana@-example.com', 'what stands after the `@` is not a domain'],
  ['ana@192.0.2.1', 'what stands after the `@` is not a domain'],
  ['ana@example.com, ben@example.com', 'what stands before the `@` is not a mailbox'],
  ['ana@example.com>', 'what stands after the `@` is not a domain'],
  ['ana@example.com\r\nBcc: ben@example.com', 'it holds a control character or an end of line'],
  ['ana@example.com\n', 'it holds a control character or an end of line'],
  ['ana\0@example.com', 'it holds a control character or an end of line']
])('the address %j is not sent to: %s', (text, fault) => {
  expect(checkAddress(text)).toEqual({ fault })
})

test.each([
  ['privacy@example.com', { name: '', address: 'privacy@example.com' }],
  ['"Wrenfield, Ltd" <privacy@example.com>', { name: 'Wrenfield, Ltd', address: 'privacy@example.com' }]
])('the sender %j is read', (text, sender) => expect(senderOf(text)).toEqual(sender))

test.each([
  '',
  'Wrenfield',
  'a@example.com, b@example.com',
  'A <a@example.com>\r\nBcc: b@example.com',
  'a@-',
  'G: a@b.c;'
])('the sender %j is refused', (text) => expect(() => senderOf(text)).toThrow(RangeError))

test('a Message-ID is the same each time, differs by person and notice, and holds nothing of the person', () => {
  const id = messageIdOf(`n-${'3f9a'.repeat(16)}`, 'salt', 'privacy@example.com')
  expect(id).toMatch(/^<n-3f9a3f9a3f9a3f9a\.[\da-f]{24}@example\.com>$/)
  expect(messageIdOf(`n-${'3f9a'.repeat(16)}`, 'salt', 'privacy@example.com')).toBe(id)
  expect(messageIdOf(`n-${'3f9a'.repeat(16)}`, 'other', 'privacy@example.com')).not.toBe(id)
  expect(messageIdOf(`n-${'3f9b'.repeat(16)}`, 'salt', 'privacy@example.com')).not.toBe(id)
})

test('a mail of a notice is read back by a parser as it was meant', async () => {
  const mailOf = await noticeMail({
    notice: `n-${'3f9a'.repeat(16)}`,
    subject: 'Änderung: was sich ändert\r\nBcc: evil@example.com',
    text: 'Grüße.\n\n.\nFrom here on.\n',
    html: '<p>Grüße.</p>',
    from: { name: 'Wrenfield “Kerf” Ltd', address: 'privacy@example.com' }
  })
  const at = Date.UTC(2020, 4, 1, 22, 45)
  const bytes = mailOf({ to: 'ana@example.com', messageId: '<n-1.2@example.com>', at })
  const mail = await PostalMime.parse(bytes)
  expect(mail.subject).toBe('Änderung: was sich ändert  Bcc: evil@example.com')
  expect(mail.to).toEqual([{ name: '', address: 'ana@example.com' }])
  expect(mail.from).toEqual({ name: 'Wrenfield “Kerf” Ltd', address: 'privacy@example.com' })
  expect(mail.messageId).toBe('<n-1.2@example.com>')
  expect(mail.date).toBe('2020-05-01T22:45:00.000Z')
  expect(mail.text?.trimEnd()).toBe('Grüße.\n\n.\nFrom here on.')
  expect(mail.html?.trimEnd()).toBe('<p>Grüße.</p>')
  const names = mail.headers.map((header) => header.key)
  expect(names).toHaveLength(new Set(names).size)
  expect(mail.headers.find((header) => header.key === 'auto-submitted')?.value).toBe('auto-generated')
  expect(names).not.toContain('bcc')
  for (const line of bytes.toString('latin1').split('\r\n')) {
    expect(line).toMatch(/^[\t\x20-\x7e]*$/) // seven bits, no bare CR or LF
    expect(line.length).toBeLessThanOrEqual(998)
  }
})

test.each([
  [{ command: 'RCPT TO', responseCode: 550, response: '550 5.1.1 no' }, false, 'refused'],
  [{ command: 'RCPT TO', responseCode: 450, response: '450 4.7.1 later' }, false, 'deferred'],
  [{ command: 'DATA', responseCode: 552, response: '552 5.2.2 full' }, true, 'refused'],
  [{ command: 'DATA', responseCode: 451, response: '451 4.3.0 later' }, true, 'deferred'],
  [{ command: 'DATA', responseCode: 554, response: '554 no' }, false, 'barred'],
  [{ command: 'MAIL FROM', responseCode: 550, response: '550 5.7.1 no' }, false, 'barred'],
  [{ command: 'MAIL FROM', responseCode: 451, response: '451 4.3.0 later' }, false, 'unsent'],
  [{ command: 'CONN', responseCode: 421, response: '421 closing' }, false, 'unsent'],
  [{ command: 'CONN', responseCode: 421, response: '421 closing' }, true, 'unsent'],
  [{ command: 'CONN' }, false, 'unsent'],
  [{ command: 'CONN' }, true, 'lost']
])('%j, handed over: %s, is %s', (failure, isHandedOver, kind) => {
  expect(outcomeOf({ message: 'Connection closed', ...failure }, isHandedOver).kind).toBe(kind)
})

test('an answer of several lines becomes one, and a refusal of policy is told apart', () => {
  const failure = {
    message: '',
    command: 'RCPT TO',
    responseCode: 550,
    response: '550-5.7.1 go away\n550 5.7.1 \u001b[31mnow'
  }
  expect(outcomeOf(failure, false)).toEqual({
    kind: 'refused',
    answer: '550-5.7.1 go away 550 5.7.1 [31mnow',
    isPolicy: true
  })
})

test.each([
  ['smtp://mail.example.com', {}, { port: 587, isSecure: false, needsTls: false, user: null }],
  ['smtps://u%40x:p%2Fq@mail.example.com', {}, { port: 465, isSecure: true, user: 'u@x', password: 'p/q' }],
  ['smtp://u:p@mail.example.com', {}, { needsTls: true }],
  ['smtp://u@mail.example.com', { ASSENT_SMTP_PASSWORD: 'p' }, { needsTls: true, user: 'u', password: 'p' }],
  ['smtp://u:p@127.0.0.1:25', {}, { needsTls: false, host: '127.0.0.1', port: 25 }],
  ['smtp://[::1]:25', {}, { host: '::1' }],
  ['smtp://mail.example.com?starttls=always', {}, { needsTls: true }],
  ['smtp://mail.example.com?starttls=never', {}, { withoutTls: true }]
])('the mail server %s with %j is %j', (text, env, server) => expect(smtpServerOf(text, env)).toMatchObject(server))

test.each([
  ['mail.example.com', {}, /not the address of a mail server/],
  ['http://mail.example.com', {}, /not the address of a mail server/],
  ['smtp://mail.example.com?tls.rejectUnauthorized=false', {}, /a setting that is not known/],
  ['smtp://u@mail.example.com', {}, /a user and no password/],
  ['smtp://mail.example.com', { ASSENT_SMTP_PASSWORD: 'p' }, /without a user/],
  ['smtp://u:secret@mail.example.com?starttls=never', {}, /password in the clear/]
])('the mail server %s with %j is refused, and no password is told', (text, env, message) => {
  expect(() => smtpServerOf(text, env)).toThrow(message)
  expect(() => smtpServerOf(text, env)).not.toThrow(/secret/)
})

test.each([
  ['20/s', 50],
  ['300/min', 200],
  ['1000/h', 3600],
  ['0.5/s', 2000]
])('%s is one message every %d ms', (rate, interval) => expect(intervalOf(rate)).toBe(interval))

test.each(['20', '0/s', '-1/s', '20/day', '/s', '1e9/s'])('%j is no rate', (rate) => {
  expect(() => intervalOf(rate)).toThrow(RangeError)
})

test('messages leave at even distances; time that was not used is not made up for', () => {
  const wait = pace(50)
  expect([wait(0), wait(0), wait(10), wait(500), wait(500)]).toEqual([0, 50, 90, 0, 50])
})

test('waits double, differ from person to person by a quarter at most, and end at a day', () => {
  expect(backOff(1000, 1, 0)).toBe(1000)
  expect(backOff(1000, 4, 0)).toBe(8000)
  expect(backOff(60_000, 30, 0)).toBe(86_400_000)
  const waits = Array.from({ length: 100 }, (_, person) => backOff(1000, 1, person))
  expect(Math.max(...waits)).toBeLessThanOrEqual(1250)
  expect(new Set(waits).size).toBeGreaterThan(90)
})

test.each([
  ['550 5.1.1 <ana.b@example.com>: no such user', '550 5.1.1 <[address]>: no such user'],
  ['550 No mailbox Ana.B here; ask postmaster@mx.example.net', '550 No mailbox [mailbox] here; ask [address]'],
  ['250 2.0.0 Ok: queued as 4F1', '250 2.0.0 Ok: queued as 4F1'],
  ['550 ana.b ana.b@', '550 [mailbox] [address]'],
  ['550 See https://mx.example.net/why?to=x%40example.com', '550 See https:[address]']
])('the answer %j is kept as %j', (answer, kept) => expect(withoutAddress(answer, 'ana.b@example.com')).toBe(kept))
