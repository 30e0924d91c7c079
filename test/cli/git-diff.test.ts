import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { runProgram } from './run-program.ts'
import { git, temporaryRepository } from './temporary-repository.ts'

const folder = temporaryRepository()
const path = 'policies/shop.md'
const old =
  '# Privacy policy\n\nWe keep your email address for 1 year after you close your account. We use it for marketing.\n'
const newer = old.replace('1 year', '2 years')

afterAll(() => rmSync(folder, { recursive: true }))

beforeEach(() => {
  git(folder, 'reset', '--quiet', '--hard', 'v1')
  git(folder, 'clean', '--quiet', '-fdx')
  execFileSync(process.execPath, [resolve('bin/assent.js'), 'git-diff', '--install', '*.md'], { cwd: folder })
  write(path, old)
  commit()
})

function write(name: string, text: string | Uint8Array): void {
  writeFileSync(join(folder, name), text)
}

function commit(): void {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', 'Change')
}

/** What git shows, with the driver in place; git must be content. */
function shown(...words: string[]): string {
  const env = { ...process.env, NO_COLOR: '1', GIT_PAGER_IN_USE: '', COLUMNS: '80' }
  const { status, stdout, stderr } = spawnSync('git', words, { cwd: folder, encoding: 'utf8', env })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}

test('git diff shows the meaning of a change, and with a second policy both', () => {
  write(path, newer)
  write('policies/other.md', old)
  git(folder, 'add', '--intent-to-add', '.')
  const text = shown('diff')
  expect(text).toContain(`diff --git a/${path} b/${path}\nSubstantial change: 1 substantial.`)
  expect(text).toContain('[-1 year-] {+2 years+}')
  expect(text).toContain(
    'diff --git a/policies/other.md b/policies/other.md\nnew file mode 100644\nA new policy. What it says:'
  )
  expect(text).not.toContain('@@')
})

test('a reflowed policy is no change', () => {
  write(path, old.replaceAll(' ', '\n').replace('#\n', '# ').replace('Privacy\npolicy', 'Privacy policy'))
  expect(shown('diff')).toContain('No change: the words are the same, only the layout differs.')
})

test('git diff between commits: a new policy, a removed one, a renamed one with another mode', () => {
  rmSync(join(folder, path))
  commit()
  expect(shown('diff', 'HEAD~', 'HEAD')).toMatch(
    /deleted file mode 100644\nThe policy is removed\. What it said:\n[\s\S]*email address/
  )
  expect(shown('diff', 'HEAD', 'HEAD~')).toMatch(
    /new file mode 100644\nA new policy\. What it says:\n[\s\S]*email address/
  )
  git(folder, 'reset', '--quiet', '--hard', 'HEAD~')
  git(folder, 'mv', path, 'policies/store.md')
  write('policies/store.md', newer)
  chmodSync(join(folder, 'policies/store.md'), 0o755)
  commit()
  const text = shown('diff', '--find-renames=10%', 'HEAD~', 'HEAD')
  expect(text).toContain(`diff --git a/${path} b/policies/store.md\nold mode 100644\nnew mode 100755\n`)
  expect(text).toContain('rename from policies/shop.md\nrename to policies/store.md\n')
  expect(text).toContain('[-1 year-] {+2 years+}')
})

test('a change of the mode alone says that nothing else changed', () => {
  chmodSync(join(folder, path), 0o755)
  expect(shown('diff')).toContain('old mode 100644\nnew mode 100755\nNo change.')
})

test('git log -p and git show compare facts and sentences; a reflowed policy shows no line', () => {
  write(path, newer)
  commit()
  const log = shown('log', '-p', '-1', '--', path)
  expect(log).toMatch(/^-fixed period: .*P1Y|^-.*1 year/m)
  expect(log).toMatch(/^\+.*2 years/m)
  write(path, newer.replaceAll('. ', '.\n'))
  commit()
  expect(shown('show', '--format=', 'HEAD', '--', path)).not.toMatch(/^[+-](?![+-])/m)
  expect(shown('log', '-p', '--ext-diff', '-1', '--format=', 'HEAD~', '--', path)).toContain('[-1 year-] {+2 years+}')
})

test.each([
  {
    name: 'a policy in another language',
    text: 'Wir verarbeiten Ihre personenbezogenen Daten, um unsere Dienste zu erbringen. Sie haben das Recht auf Auskunft.\n'
  },
  { name: 'a broken front matter', text: '---\na: [\n---\n\nWe collect your name.\n' },
  { name: 'an empty file', text: '' }
])('$name is shown line by line', ({ text }) => {
  write(path, text)
  const diff = shown('diff')
  expect(diff).toContain(`diff --git a/${path} b/${path}\nassent shows the lines alone: `)
  expect(diff).toContain(`--- a/${path}\n+++ b/${path}\n@@ `)
  expect(diff).toContain('-We keep your email address for 1 year')
  commit()
  expect(shown('log', '-p', '-1')).toContain('-We keep your email address for 1 year')
})

test('a binary file is told as one, and another encoding is compared byte by byte', () => {
  write(path, Buffer.from([0, 1, 2, 3]))
  expect(shown('diff')).toContain(`Binary files a/${path} and b/${path} differ`)
  write(path, Buffer.from([0xe9, 10]))
  commit()
  write(path, Buffer.from([0xe8, 10]))
  commit()
  expect(shown('log', '-p', '-1')).toMatch(/^-é\n\+è$/m)
})

test('a path with spaces, quotes and a leading hyphen', () => {
  mkdirSync(join(folder, '-odd "folder"'))
  write('-odd "folder"/a b.md', old)
  commit()
  write('-odd "folder"/a b.md', newer)
  expect(shown('diff')).toContain('[-1 year-] {+2 years+}')
})

test('a conflict is told as git tells it', () => {
  git(folder, 'checkout', '--quiet', '-b', 'side')
  write(path, old.replace('1 year', '3 years'))
  commit()
  git(folder, 'checkout', '--quiet', '-B', 'main', 'side~')
  write(path, newer)
  commit()
  spawnSync('git', ['merge', 'side'], { cwd: folder })
  expect(shown('diff', '--base')).toContain('Unmerged path')
})

test('severities of the configuration hold; a broken configuration stops nothing', () => {
  write('assent.config.yaml', 'severities:\n  retention-lengthened: editorial\n')
  write(path, newer)
  expect(shown('diff', '--', path)).toContain('Editorial change only')
  write('assent.config.yaml', 'severities: [\n')
  expect(shown('diff', '--', path)).toContain('Substantial change')
})

test('installing twice changes nothing, keeps what is there, and takes the patterns of the configuration', async () => {
  write('.gitattributes', '*.png binary')
  write('assent.config.yaml', 'policies:\n  - legal/**/*.md\n')
  for (const _ of [1, 2]) {
    const { exitCode, stderr } = await runProgram(['git-diff', '--install'], { cwd: folder })
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  }
  expect(readFileSync(join(folder, '.gitattributes'), 'utf8')).toBe('*.png binary\nlegal/**/*.md diff=assent\n')
})

test('without words it prints what to tell git, and the lines work as they stand', async () => {
  git(folder, 'config', '--unset-all', 'diff.assent.command')
  git(folder, 'config', '--unset-all', 'diff.assent.textconv')
  const { stdout } = await runProgram(['git-diff'], { cwd: folder })
  expect(stdout).toContain('policies/**/*.md diff=assent')
  for (const line of stdout.split('\n').filter((each) => each.startsWith('git config'))) {
    execFileSync('bash', ['-c', line], { cwd: folder })
  }
  write(path, newer)
  expect(shown('diff')).toContain('[-1 year-] {+2 years+}')
})

test.each([
  { words: ['a', 'b', 'c'], says: 'git hands over 1, 7 or 9 words, not 3' },
  { words: ['--textconv', 'a', 'b'], says: '--textconv prints one file; name just one' }
])('git-diff $words is a wrong call', async ({ words, says }) => {
  const { exitCode, stderr } = await runProgram(['git-diff', ...words], { cwd: folder })
  expect(exitCode).toBe(2)
  expect(stderr).toContain(says)
})
