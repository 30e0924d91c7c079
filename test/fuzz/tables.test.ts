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

beforeAll(async () => {
  const versions = ['policies/kerfmarkt/2018-05.md', 'policies/kerfmarkt/2020-05.md']
  const made = await runInside(['notice', ...versions, '--out', notice, '--at', '2020-05-01T09:00:00Z'])
  expect(made.exitCode).toBe(0)
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true }))

const events = mutated([
  'person,event,at\nana,use,2020-05-03T09:00:00Z\nben,decline,2020-05-04T09:00:00Z\n"c, d",bounce,2020-05-04\n',
  '{"person":"ana","event":"use","at":"2020-05-03T09:00:00Z"}\n{"person":"ben","event":"join","at":"2020-05-09T09:00:00+02:00"}\n'
])
const people = mutated([
  'id,email,joined,locale\nana,ana@example.org,2019-01-01,en\nben,,2020-05-02T00:00:00Z,nl\n',
  '{"id":"ana","email":null,"joined":"2019-01-01"}\n{"id":"ben","email":"ben@example.org"}\n'
])

test(
  'no table of events or people stops the count with anything but a sentence',
  async () => {
    await fc.assert(
      fc.asyncProperty(events, people, fc.constantFrom('table', 'json'), async (events, people, format) => {
        writeFileSync(join(folder, 'events'), events)
        writeFileSync(join(folder, 'people'), people)
        const tables = ['--events', join(folder, 'events'), '--to', join(folder, 'people')]
        const words = ['status', notice, ...tables, '--as-of', '2020-06-02T00:00', '--people', '--format', format]
        expectSound(await runInside(words))
      }),
      timeBox
    )
  },
  patience
)
