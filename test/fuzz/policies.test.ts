import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { expectSound } from './expect-sound.ts'
import { mutated } from './mutated.ts'
import { runInside } from './run-inside.ts'
import { patience, timeBox } from './time-box.ts'

const folder = mkdtempSync(join(tmpdir(), 'assent-fuzz-'))
const example = 'policies/kerfmarkt/2020-05.md'
const texts = ['policies/kerfmarkt/2018-05.md', example].map((path) => readFileSync(path, 'utf8'))
const policy = mutated([...texts, ...texts.map((text) => text.slice(0, 3000))])
const path = join(folder, 'policy.md')

afterAll(() => rmSync(folder, { recursive: true }))

const calls = [
  ['parse', path, '--format', 'table'],
  ['parse', path, '--format', 'json'],
  ['parse', path, '--format', 'yaml'],
  ['parse', path, '--explain', '3'],
  ['lint', path],
  ...['terminal', 'json', 'markdown', 'html'].map((format) => ['diff', example, path, '--format', format]),
  ['diff', path, example],
  ...['terminal', 'github', 'gitlab', 'sarif', 'junit', 'markdown', 'json'].map((format) => [
    ...['check', '--pair', example, path, '--format', format]
  ])
]

test(
  'no policy, however spoilt, stops a command with anything but a sentence',
  async () => {
    await fc.assert(
      fc.asyncProperty(policy, fc.constantFrom(...calls), async (text, words) => {
        writeFileSync(path, text)
        expectSound(await runInside(words))
      }),
      timeBox
    )
  },
  patience
)

test(
  'a notice of spoilt policies is written whole or not at all',
  async () => {
    const out = join(folder, 'notice')
    await fc.assert(
      fc.asyncProperty(policy, async (text) => {
        writeFileSync(path, text)
        rmSync(out, { recursive: true, force: true })
        const outcome = await runInside(['notice', example, path, '--out', out, '--at', '2020-05-01T09:00:00Z'])
        expectSound(outcome)
        const written = readdirSync(folder).filter((name) => name.includes('notice'))
        expect(written.length).toBeLessThanOrEqual(1)
        if (written.length > 0) expect(readdirSync(out).length).toBe(6)
      }),
      timeBox
    )
  },
  patience
)
