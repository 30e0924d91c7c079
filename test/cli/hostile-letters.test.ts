import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { printable } from '../../src/render/printable.ts'
import { startMailServer } from '../mail/mail-server.ts'
import { expectPlain, readMail } from '../mail/taken-mail.ts'
import { dispatchPlace } from './dispatch-place.ts'
import { hostile } from './hostile-place.ts'

// Each starts the program several times, and a machine may be busy.
vi.setConfig({ testTimeout: 120_000 })

const ended: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ended.splice(0)) await end()
})

async function begin() {
  const place = await dispatchPlace(1)
  const mails = await startMailServer()
  ended.push(place.remove, mails.die)
  return { place, mails, write: (name: string, text: string) => writeFileSync(join(place.folder, name), text) }
}

const mailbox = 'what stands before the `@` is not a mailbox'
const domain = 'what stands after the `@` is not a domain'
const unseen = 'it holds a character that is not seen'

/** What a list of people may hold for an address, and where the letter goes, or why it does not. */
const addresses: { email: string; goesTo?: string; fault?: string }[] = [
  { email: 'ana@example.com', goesTo: 'ana@example.com' },
  { email: '\u00a0ben@example.com\t', goesTo: 'ben@example.com' },
  { email: '-oQ/tmp/x@example.com', goesTo: '-oQ/tmp/x@example.com' },
  { email: "o'brien+a=b{c}|`d`$e@example.com", goesTo: "o'brien+a=b{c}|`d`$e@example.com" },
  { email: '"a,b;c:d"@example.com', goesTo: '"a,b;c:d"@example.com' },
  { email: 'josé@example.com', goesTo: 'josé@example.com' },
  { email: 'ida@bücher.example', goesTo: 'ida@bücher.example' },
  {
    email: `${'l'.repeat(64)}@${'d'.repeat(63)}.example.com`,
    goesTo: `${'l'.repeat(64)}@${'d'.repeat(63)}.example.com`
  },
  { email: 'eve@example.com\r\nBcc: x@y.example', fault: 'it holds a control character or an end of line' },
  { email: 'eve@example.com>\r\nRCPT TO:<x@y.example', fault: 'it holds a control character or an end of line' },
  { email: 'eve\u001b[2J@example.com', fault: 'it holds a control character or an end of line' },
  { email: '<a@b.example>,c@d.example', fault: mailbox },
  { email: 'a@b.example,c@d.example', fault: mailbox },
  { email: 'a@b.example;c@d.example', fault: mailbox },
  { email: 'Eve <eve@example.com>', fault: mailbox },
  { email: '"<x@y.example>"@example.com', fault: mailbox },
  { email: '..@example.com', fault: mailbox },
  { email: 'group:a@b.example', fault: mailbox },
  { email: 'eve@example.com NOTIFY=NEVER', fault: domain },
  { email: 'eve@..', fault: domain },
  { email: 'eve@example.com>', fault: domain },
  { email: 'eve@\u202eexample.com', fault: domain },
  { email: `eve@${'d.'.repeat(130)}example`, fault: domain },
  { email: `${'l'.repeat(65)}@example.com`, fault: 'what stands before the `@` is longer than 64 octets' },
  { email: 'e\u200bve@example.com', fault: unseen },
  { email: '\u202eeve@example.com', fault: unseen },
  { email: 'eve\u2003x@example.com', fault: unseen },
  { email: 'eve', fault: 'it has no `@`' }
]

/** Ids and names of people, which no letter may show. */
const name = 'Ann\r\nBcc: x@y.example'
const idOf = (at: number) => `${hostile[at % hostile.length]} ${name} ${at}`

test('hostile people, told as CSV and as NDJSON: one letter each, and nobody is lost', async () => {
  const { place, mails, write } = await begin()
  const people = addresses.map(({ email }, at) => ({ id: idOf(at), email, name, joined: '2019-01-01', locale: name }))
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
  const half = people.length / 2
  const csv = people.slice(0, half).map((each) => Object.values(each).map(cell).join(','))
  write('people.csv', `id,email,name,joined,locale\n${csv.join('\n')}\n`)
  write(
    'people.ndjson',
    people
      .slice(half)
      .map((each) => `${JSON.stringify(each)}\n`)
      .join('')
  )
  await place.publish()
  expect(await place.run(['record', '--people', 'people.ndjson'])).toMatchObject({ exitCode: 0, stderr: '' })
  const words = (file: string) => ['dispatch', 'notice', '--to', file, '--smtp', mails.url]

  const rehearsal = await place.run([...words('people.csv'), '--dry-run'])
  expect(rehearsal.exitCode).toBe(0)
  for (const { fault } of addresses.slice(0, half)) if (fault) expect(rehearsal.stderr).toContain(fault)
  expect(mails.taken).toEqual([])

  const first = await place.run(words('people.csv'))
  const second = await place.run(words('people.ndjson'))
  const good = addresses.flatMap(({ goesTo }) => goesTo ?? [])
  expect([first.exitCode, first.stderr, second.exitCode, second.stderr]).toEqual([0, '', 0, ''])
  expect(second.stdout).toMatch(
    new RegExp(`accepted +${good.length} .*\\n {2}refused +${people.length - good.length} `)
  )
  expect(mails.taken.map(({ to }) => to).sort()).toEqual([...good].sort())
  for (const taken of mails.taken) {
    expectPlain(taken)
    const { to, from } = await readMail(taken)
    expect(to).toEqual([{ address: taken.to, name: '' }])
    expect(from).toEqual([{ address: 'privacy@kerfmarkt.example.com', name: '' }])
    expect(taken.raw).not.toMatch(/y\.example|Ann/)
  }
  for (const [at, { id }] of people.entries()) {
    const { fault } = addresses[at]!
    const line = `  refused: ${printable(id)}: not sent: the address cannot be used, as ${fault}\n`
    if (fault) expect((at < half ? first : second).stdout).toContain(line)
  }
})

test('rows that no text can hold are told and kept aside, and everybody else gets the notice', async () => {
  const { place, mails, write } = await begin()
  const line = (id: string, email: string) => `{"id": "${id}", "email": "${email}"}\n`
  const bad = [line('half', '\\ud800@example.com'), line('\\u0000', 'zero@example.com'), '{"id": "cut"\n']
  write('people.ndjson', [line('ana', 'ana@example.com'), ...bad, line('ben', 'ben@example.com')].join(''))
  await place.publish()
  const words = ['dispatch', 'notice', '--to', 'people.ndjson', '--smtp', mails.url]
  const sent = await place.run(words)
  expect(sent).toMatchObject({
    exitCode: 3,
    stderr: [
      'people.ndjson:2:1: Unexpected character in `email` that no text can hold, expected text',
      'people.ndjson:3:1: Unexpected character in `id` that no text can hold, expected text',
      'people.ndjson:4:1: Unexpected line, expected one JSON object, such as `{"person": "u1", …}`',
      'people.ndjson: bad rows are kept in people.rejects.ndjson; mend them and record that file\n'
    ].join('\n')
  })
  expect(mails.taken.map(({ to }) => to).sort()).toEqual(['ana@example.com', 'ben@example.com'])
})

test('a hostile title and sender are the subject and the name and no more, and lines stay whole', async () => {
  const { place, mails, write } = await begin()
  const title = `Privacy =?utf-8?q?=0d=0aBcc:_x@y.example?= policy ${hostile.join(' ')}`
  const name = 'Wrenfield, Ltd; "Kerf" <x@y.example>\r\nBcc: x@y.example'
  for (const version of ['2018-05.md', '2020-05.md']) {
    const policy = readFileSync(join(place.folder, version), 'utf8')
    write(
      version,
      policy.replace('title: Kerfmarkt Privacy Policy', () => `title: ${JSON.stringify(title)}`)
    )
  }
  write('assent.config.yaml', JSON.stringify({ controller: { name, email: 'kerf@example.com' }, templates: 'own' }))
  mkdirSync(join(place.folder, 'own'))
  write('own/notice.txt.liquid', '{{ letter }}\n.\n..\n.hidden\nMAIL FROM:<x@y.example>\nFrom here on\n.\n')
  const made = await place.run(['notice', '2018-05.md', '2020-05.md', '--out', 'hostile', '--at', '2020-05-01T09:00'])
  expect(made.exitCode).toBe(0)
  expect((await place.run(['dispatch', 'hostile', '--to', 'people.csv', '--smtp', mails.url])).exitCode).toBe(0)
  const [taken] = mails.taken
  expectPlain(taken!)
  const { from, to, subject, text } = await readMail(taken!)
  expect(from).toEqual([{ address: 'kerf@example.com', name: name.replace('\r\n', ' ') }])
  expect(to).toEqual([{ address: 'u1@example.com', name: '' }])
  const { title: told } = JSON.parse(readFileSync(join(place.folder, 'hostile/notice.json'), 'utf8'))
  expect(subject).toBe(printable(told))
  expect(subject).toContain('=?utf-8?q?=0d=0aBcc:_x@y.example?=')
  expect(text?.trimEnd()).toBe(readFileSync(join(place.folder, 'hostile/notice.txt'), 'utf8').trimEnd())
})
