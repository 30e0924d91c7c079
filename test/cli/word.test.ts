import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runProgram } from './run-program.ts'

const folder = mkdtempSync(join(tmpdir(), 'assent-word-'))
afterAll(() => rmSync(folder, { recursive: true }))

writeFileSync(
  join(folder, 'old.html'),
  '<h1>Policy</h1><p>We keep your email address for 5 years after the contract ends.</p>'
)
writeFileSync(join(folder, 'new.md'), '# Policy\n\nWe keep your email address for 7 years after the contract ends.\n')
writeFileSync(join(folder, 'broken.docx'), 'PK no more')

const run = (words: readonly string[]) =>
  runProgram(words, { cwd: folder, env: { ASSENT_NOW: '2020-05-01T09:00:00Z' } })

test('diff writes tracked changes, which are read back as the new version', async () => {
  const words = ['diff', 'old.html', 'new.md', '--output', 'docx=changes.docx', '--author', 'Ada Example', '--quiet']
  const { exitCode, stdout, stderr } = await run(words)
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  expect(stdout).toContain('Substantial change')
  const back = await run(['convert', 'changes.docx'])
  expect(back.stdout).toBe('# Policy\n\nWe keep your email address for 7 years after the contract ends.\n')
  const first = readFileSync(join(folder, 'changes.docx'))
  await run(['diff', 'old.html', 'new.md', '--format', 'docx', '--output', 'again.docx', '--author', 'Ada Example'])
  expect(Buffer.compare(first, readFileSync(join(folder, 'again.docx')))).toBe(0)
})

test.each([
  {
    words: ['diff', 'old.html', 'new.md', '--format', 'docx'],
    exit: 2,
    says: 'error: a Word document goes to a file; name it: --output docx=changes.docx\n'
  },
  {
    words: ['parse', 'broken.docx'],
    exit: 3,
    says: 'broken.docx: this cannot be read as a Word document: it is broken, or is something else; save it anew, or as Markdown\n'
  },
  {
    words: ['parse', 'old.html'],
    exit: 0,
    says: 'old.html: lines are those of the Markdown that this file is read as; assent convert prints it\n'
  }
])('$words', async ({ words, exit, says }) => {
  const { exitCode, stderr } = await run(words)
  expect({ exitCode, stderr }).toEqual({ exitCode: exit, stderr: says })
})
