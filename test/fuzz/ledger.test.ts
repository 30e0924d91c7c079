import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectSound } from './expect-sound.ts'
import { mutated } from './mutated.ts'
import { runInside } from './run-inside.ts'
import { patience, timeBox } from './time-box.ts'

const folder = mkdtempSync(join(tmpdir(), 'assent-fuzz-'))
const notice = join(folder, 'notice')
const ledger = ['--ledger', join(folder, 'ledger.sqlite')]
const clock = { ASSENT_NOW: '2020-05-03T09:00:00Z' }

beforeAll(async () => {
  const versions = ['policies/kerfmarkt/2018-05.md', 'policies/kerfmarkt/2020-05.md']
  const made = await runInside(['notice', ...versions, '--out', notice, '--at', '2020-05-01T09:00:00Z'])
  expect(made.exitCode).toBe(0)
  const published = await runInside(
    ['publish', notice, ...ledger, '--policy', versions[1]!, '--at', '2020-05-01T09:00:00Z'],
    clock
  )
  expect([published.exitCode, published.stderr]).toEqual([0, ''])
}, patience)

afterAll(() => rmSync(folder, { recursive: true }))

const events = mutated([
  'person,event,at\nana,use,2020-05-03T09:00:00Z\nben,decline,2020-05-04T09:00:00Z\n"c, d",bounce,2020-05-04\n',
  '{"person":"ana","event":"use","at":"2020-05-03T09:00:00Z"}\n{"person":"ben","event":"join","at":"2020-05-09T09:00:00+02:00"}\n'
])
const people = mutated([
  'id,email,joined,locale,last_seen\nana,ana@example.org,2019-01-01,en,\nben,,2020-05-02T00:00:00Z,nl,2020-05-09\n',
  '{"id":"ana","email":null,"joined":"2019-01-01"}\n{"id":"ben","email":"ben@example.org"}\n'
])

test(
  'whatever tables are recorded, the ledger stays whole',
  async () => {
    await fc.assert(
      fc.asyncProperty(events, people, async (events, people) => {
        writeFileSync(join(folder, 'events'), events)
        writeFileSync(join(folder, 'people'), people)
        const tables = [join(folder, 'events'), '--people', join(folder, 'people')]
        expectSound(await runInside(['record', ...tables, '--rejects', join(folder, 'rejects.csv'), ...ledger], clock))
        const held = await runInside(['ledger', 'verify', ...ledger], clock)
        expect([held.exitCode, held.stderr]).toEqual([0, ''])
      }),
      timeBox
    )
  },
  patience
)
