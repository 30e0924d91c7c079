import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runProgram } from './run-program.ts'

const folder = mkdtempSync(join(tmpdir(), 'assent-progress-'))
const file = join(folder, 'people.csv')
const rows = Array.from({ length: 30_000 }, (_, nth) => `u${nth},u${nth}@example.com,2019-01-01,en\n`)
writeFileSync(file, `id,email,joined,locale\n${rows.join('')}`)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A new ledger for each call. */
let count = 0
function words(...more: string[]): string[] {
  count += 1
  return ['record', '--people', file, '--ledger', join(folder, `${count}.sqlite`), ...more]
}

test('no bar goes into a pipe', async () => {
  const { stdout, stderr } = await runProgram(words())
  expect([stdout, stderr]).toEqual([expect.stringMatching(/: 30000 rows: 30000 recorded/), ''])
})

describe.skipIf(!hasTerminal())('at a terminal, which takes `script` of util-linux', () => {
  test('a bar tells how much is done, how fast, and how long it still takes', () => {
    const shown = atTerminal(words())
    expect(shown).toMatch(/people\.csv .*\d+% \| [\d.]+\/[\d.]+ MB \| [\d.]+ MB\/s \| \S+ left/)
    expect(shown).toMatch(/30000 recorded/)
  })

  test.each(['--quiet', '--json'])('%s leaves the bar out', (option) => {
    const shown = atTerminal(words(option))
    expect(shown).toMatch(/30000 recorded/)
    expect(shown).not.toMatch(/MB|left/)
  })
})

function hasTerminal(): boolean {
  try {
    return /util-linux/.test(execFileSync('script', ['--version'], { encoding: 'utf8' }))
  } catch {
    return false
  }
}

/** What a terminal shows, standard output and error in one. */
function atTerminal(call: readonly string[]): string {
  const line = [process.execPath, resolve('bin/assent.js'), ...call].map((word) => `'${word}'`).join(' ')
  return execFileSync('script', ['-qec', line, '/dev/null'], { encoding: 'utf8', input: '' })
}
