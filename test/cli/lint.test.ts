import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runWarm } from './warm-program.ts'

const folder = mkdtempSync(join(tmpdir(), 'assent-lint-'))
afterAll(() => rmSync(folder, { recursive: true }))
writeFileSync(
  join(folder, 'thin.md'),
  '# Privacy policy\n\nWe collect your name and your email address to provide our services.\n'
)

const lint = (...words: string[]) => runWarm(['lint', ...words], { cwd: folder })

test('names what is missing, with the article that asks for it, and exits 1', async () => {
  const { exitCode, stdout, stderr } = await lint('thin.md')
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
  expect(stdout).toContain('thin.md:1:1 substantial missing-retention\n')
  expect(stdout).toContain('GDPR Art. 13(2)(a)')
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^\d+ substantial, \d+ to review, \d+ editorial, in 1 policy\.$/)
})

test('json lists the same findings', async () => {
  const { exitCode, stdout } = await lint('thin.md', '--format', 'json', '--fail-on', 'never')
  const report = JSON.parse(stdout)
  expect(exitCode).toBe(0)
  expect(report.policies[0].findings.find((finding: { rule: string }) => finding.rule === 'missing-complaint')).toEqual(
    {
      rule: 'missing-complaint',
      severity: 'substantial',
      basis: ['GDPR Art. 13(2)(d)', 'GDPR Art. 77'],
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      reason: 'Unexpected policy without the right to complain to a supervisory authority, expected it to be named'
    }
  )
})

test('a file that cannot be read: status 3, one sentence, nothing else', async () => {
  const { exitCode, stdout, stderr } = await lint('none.md')
  expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' })
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
})

test('parse --explain shows what a line gave, and under which words', async () => {
  const { exitCode, stdout } = await runWarm(['parse', 'thin.md', '--explain', '3'], { cwd: folder })
  expect(exitCode).toBe(0)
  expect(stdout).toContain('thin.md:3:1: We collect your name and your email address to provide our services.\n')
  expect(stdout).toMatch(/verb +collect: Collect, by controller\n/)
  expect(stdout).toMatch(/fact +data\/name: dataCategories Name from `[^`]*name`\n/)
})

test.each([
  { words: ['parse', 'thin.md', '--explain', '0'], says: 'whole number' },
  { words: ['parse', 'thin.md', 'thin.md', '--explain', '3'], says: 'name just one' }
])('$words: status 2', async ({ words, says }) => {
  const { exitCode, stdout, stderr } = await runWarm(words, { cwd: folder })
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  expect(stderr).toContain(says)
})
