import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleReport } from '../mail/report-sample.ts'
import { expectSound } from './expect-sound.ts'
import { mutated } from './mutated.ts'
import { runInside } from './run-inside.ts'
import { patience, timeBox } from './time-box.ts'

const folder = mkdtempSync(join(tmpdir(), 'assent-fuzz-'))
const ledger = ['--ledger', join(folder, 'ledger.sqlite')]
const clock = { ASSENT_NOW: '2020-05-03T09:00:00Z' }

beforeAll(async () => {
  const versions = ['policies/kerfmarkt/2018-05.md', 'policies/kerfmarkt/2020-05.md']
  const [notice, people] = [join(folder, 'notice'), join(folder, 'people.csv')]
  writeFileSync(people, 'id,email\nana,ana@example.net\nben,ben@example.net\n')
  for (const words of [
    ['notice', ...versions, '--out', notice, '--at', '2020-05-01T09:00:00Z'],
    ['publish', notice, ...ledger, '--policy', versions[1]!, '--at', '2020-05-01T09:00:00Z'],
    ['record', '--people', people, ...ledger]
  ]) {
    expect((await runInside(words, clock)).exitCode).toBe(0)
  }
}, patience)

afterAll(() => rmSync(folder, { recursive: true }))

const samples = [
  sampleReport(),
  sampleReport({ action: 'delayed', status: '4.4.1', date: null }),
  sampleReport({ encoding: 'base64', returned: 'text/rfc822-headers', original: 'ben@example.net' }),
  sampleReport({ messageId: null, envelopeId: 'n-1.aa', recipient: 'Bj\u00f6rn <ben@example.net>' }),
  'From: ben@example.net\nSubject: =?utf-8?B?4oCu?= on holiday\nAuto-Submitted: auto-replied\n\nI am away.\n',
  `From: a@example.net\nContent-Type: multipart/mixed; boundary="b"\n\n${'--b\nContent-Type: message/rfc822\n\n'.repeat(40)}`
]
const pieces = [
  '--b1',
  '--b1--',
  'Content-Type: multipart/report; boundary="b1"\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  'Content-Type: text/plain; charset="no such"\r\n',
  'Action: failed\r\n',
  'Final-Recipient: rfc822; \u202eana@example.net\r\n',
  'Status: 5.99999.1\r\n',
  'Date: Sat, 99 May 9999 99:99:99 +9999\r\n',
  '=?utf-8?Q?=1B[31m?=',
  'From MAILER-DAEMON Sat May  2 10:00:00 2020\r\n',
  '>From ',
  '\r\n\r\n',
  '\r\n '
]
/** A report with lines of mails put in anywhere, and then spoilt like any other text. */
const mail = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...pieces)), { maxLength: 4 })
  )
  .map(([text, lines]) =>
    lines.reduce((all, [at, line]) => {
      const from = Math.floor(at * all.length)
      return all.slice(0, from) + line + all.slice(from)
    }, text)
  )
  .chain((text) => fc.oneof(fc.constant(text), mutated([text])))
const bytes = fc.oneof(
  { weight: 8, arbitrary: mail.map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }).map((each) => Buffer.from(each)) }
)

/** Puts the mails where `--bounces` finds them: an mbox, a maildir, or a folder of single mails. */
const places = {
  mbox(path: string, mails: readonly Buffer[]) {
    const start = Buffer.from('From MAILER-DAEMON Sat May  2 10:00:00 2020\n')
    writeFileSync(path, Buffer.concat(mails.flatMap((each) => [start, each, Buffer.from('\n\n')])))
  },
  maildir(path: string, mails: readonly Buffer[]) {
    for (const part of ['new', 'cur', 'tmp']) mkdirSync(join(path, part), { recursive: true })
    for (const [i, each] of mails.entries()) writeFileSync(join(path, i % 2 ? 'new' : 'cur', `${i}.mx:2,S`), each)
  },
  folder(path: string, mails: readonly Buffer[]) {
    mkdirSync(path)
    for (const [i, each] of mails.entries()) writeFileSync(join(path, `${i}.eml`), each)
  }
}

test(
  'whatever mails come back, the ledger stays whole, and nobody is written into it by them',
  async () => {
    const path = join(folder, 'mails')
    const kinds = Object.keys(places) as (keyof typeof places)[]
    const people = async () => (await runInside(['status', '--format', 'json', '--people', ...ledger], clock)).stdout
    const before = JSON.parse(await people())
    await fc.assert(
      fc.asyncProperty(
        fc.array(bytes, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...kinds),
        async (mails, kind) => {
          rmSync(path, { recursive: true, force: true })
          places[kind](path, mails)
          expectSound(await runInside(['record', '--bounces', path, ...ledger], clock))
          const held = await runInside(['ledger', 'verify', ...ledger], clock)
          expect([held.exitCode, held.stderr]).toEqual([0, ''])
        }
      ),
      timeBox
    )
    expect(JSON.parse(await people())).toEqual(before)
  },
  patience
)
