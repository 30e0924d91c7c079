import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runProgram } from './run-program.ts'

const folder = mkdtempSync(join(tmpdir(), 'assent-voice-'))
afterAll(() => rmSync(folder, { recursive: true }))

writeFileSync(join(folder, 'odd.md'), 'We collect your name.\n\n<!-- assent: purposes Nothing -->\n')
writeFileSync(join(folder, 'broken.md'), '---\na: [\n---\n\nWe collect your name.\n')
writeFileSync(join(folder, 'bad.yaml'), 'severities:\n  no-such-rule: review\n')
writeFileSync(join(folder, 'events.csv'), 'person,event,at\nana,wave,2020-05-03T09:00:00Z\n')

const run = (words: readonly string[]) => runProgram(words, { cwd: folder })

test.each([
  { words: ['parse', 'odd.md', '--json'], exit: 0, told: [{ file: 'odd.md', line: 3, rule: 'statement' }] },
  { words: ['--json', 'parse', 'broken.md'], exit: 3, told: [{ file: 'broken.md', line: 2, rule: 'front-matter' }] },
  {
    words: ['parse', 'none.md', '--json'],
    exit: 3,
    told: [{ file: 'none.md', line: null, column: null, rule: 'missing-file' }]
  },
  { words: ['lint', 'odd.md', '--config', 'bad.yaml', '--json'], exit: 2, told: [{ file: 'bad.yaml', line: 2 }] },
  {
    words: ['parse', 'odd.md', '--fromat', 'json', '--json'],
    exit: 2,
    told: [{ file: null, message: expect.stringContaining('--format') }]
  },
  {
    words: ['prase', '--json'],
    exit: 2,
    told: [{ file: null, message: expect.stringContaining('did you mean parse?') }]
  },
  {
    words: ['diff', 'odd.md', '--json'],
    exit: 2,
    told: [{ file: null, rule: null, message: expect.stringMatching(/^the newer version is missing/) }]
  }
])('$words tells one object a line', async ({ words, exit, told }) => {
  const { exitCode, stderr } = await run(words)
  expect(exitCode).toBe(exit)
  const messages = stderr
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(messages).toMatchObject(told)
  for (const message of messages) expect(Object.keys(message)).toEqual(['file', 'line', 'column', 'rule', 'message'])
})

test('--json leaves standard output as it is', async () => {
  const plain = await run(['parse', 'odd.md', '--format', 'json'])
  expect((await run(['parse', 'odd.md', '--format', 'json', '--json'])).stdout).toBe(plain.stdout)
})

test.each([
  { words: ['parse', 'odd.md', '--quiet'], exit: 0, says: '' },
  { words: ['parse', '-q', 'odd.md'], exit: 0, says: '' },
  { words: ['--quiet', 'parse', 'odd.md'], exit: 0, says: '' },
  { words: ['parse', 'broken.md', '--quiet'], exit: 3, says: /^broken\.md:2:\d+: / },
  { words: ['prase', '--quiet'], exit: 2, says: /^error: unknown command 'prase'/ },
  { words: ['lint', 'odd.md', '--config', 'bad.yaml', '--quiet'], exit: 2, says: /^bad\.yaml:2:/ }
])('$words leaves out warnings and keeps errors', async ({ words, exit, says }) => {
  const { exitCode, stderr } = await run(words)
  expect(exitCode).toBe(exit)
  expect(stderr).toMatch(says === '' ? /^$/ : says)
})

test.each([
  { words: ['dif'], says: "error: unknown command 'dif' (did you mean diff?)" },
  { words: ['parse', 'odd.md', '--fromat', 'json'], says: "error: unknown option '--fromat' (did you mean --format?)" },
  { words: ['check', '--fail-onn', 'review'], says: '(did you mean --fail-on?)' },
  { words: ['parse', 'odd.md', '--format', 'jason'], says: 'Allowed choices are table, json, ndjson, yaml, jsonld.' }
])('$words: what may have been meant', async ({ words, says }) => {
  const { exitCode, stderr } = await run(words)
  expect(exitCode).toBe(2)
  expect(stderr.toLowerCase()).toContain(says.toLowerCase())
})
