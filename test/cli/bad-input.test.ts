import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runProgram } from './run-program.ts'
import { git } from './temporary-repository.ts'

const folder = mkdtempSync(join(tmpdir(), 'assent-bad-'))
const repository = join(folder, 'repository')
const policy = '# Privacy policy\n\nWe collect your email address when you create an account with us.\n'
const german = `# Datenschutz

Wir verarbeiten Ihre E-Mail-Adresse, wenn Sie bei uns ein Konto anlegen. Wir geben sie nicht an andere weiter, es sei
denn, Sie haben vorher zugestimmt. Sie haben jederzeit das Recht, Auskunft zu verlangen.
`

beforeAll(() => {
  writeFileSync(join(folder, 'good.md'), policy)
  writeFileSync(join(folder, 'empty.md'), '')
  writeFileSync(join(folder, 'blank.md'), ' \n\t\n\n')
  writeFileSync(join(folder, 'photo.md'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]))
  writeFileSync(join(folder, 'letter.md'), Buffer.from('%PDF-1.7\n\u00e9', 'latin1'))
  writeFileSync(join(folder, 'latin1.md'), Buffer.from('# Policy\n\nWrite to the caf\u00e9.\n', 'latin1'))
  writeFileSync(join(folder, 'huge.md'), policy)
  truncateSync(join(folder, 'huge.md'), 50_000_000)
  writeFileSync(join(folder, 'matter.md'), `---\ntitle: [Policy\ndate: 2020\n---\n\n${policy}`)
  writeFileSync(join(folder, 'german.md'), german)
  writeFileSync(
    join(folder, 'chinese.md'),
    '# 隐私政策\n\n我们收集您的姓名、电子邮件地址和电话号码。我们不会出售这些信息。\n'
  )
  symlinkSync('loop.md', join(folder, 'loop.md'))
  mkdirSync(join(folder, 'pictures'))
  writeFileSync(join(folder, 'pictures', 'logo.svg'), '<svg/>')
  mkdirSync(join(repository, 'texts'), { recursive: true })
  writeFileSync(join(repository, 'texts', 'policy.md'), policy)
  git(repository, 'init', '--quiet')
  git(repository, 'add', '.')
  git(repository, 'commit', '--quiet', '--message', 'Add the policy')
  git(repository, 'clone', '--quiet', '--depth', '1', `file://${repository}`, join(folder, 'shallow'))
})

afterAll(() => rmSync(folder, { recursive: true }))

const inputs = [
  { name: 'missing.md', says: 'missing.md: no such file; check the path' },
  {
    name: 'good.md/policy.md',
    says: 'good.md/policy.md: no such file: a part of the path is a file, not a folder; check the path'
  },
  { name: 'loop.md', says: 'loop.md: this link leads back to itself; name the file that it should lead to' },
  { name: 'empty.md', says: 'empty.md: this file is empty; expected the text of a policy' },
  { name: 'blank.md', says: 'blank.md: this file is empty; expected the text of a policy' },
  { name: 'photo.md', says: 'photo.md: this is a binary file, not text; convert the policy to Markdown first' },
  { name: 'letter.md', says: 'letter.md: this is a binary file, not text; convert the policy to Markdown first' },
  { name: 'latin1.md', says: 'latin1.md:3:17: this is not UTF-8 text; save the file in the encoding UTF-8' },
  {
    name: 'huge.md',
    says: 'huge.md: this file is larger than 10 MB, the most that is read; name a smaller file'
  },
  {
    name: 'german.md',
    says: 'german.md: this policy reads as German; assent reads English only, so name the English version'
  },
  {
    name: 'chinese.md',
    says: 'chinese.md: this policy reads as Chinese; assent reads English only, so name the English version'
  },
  {
    name: 'HEAD:policy.md',
    says: 'HEAD:policy.md: no git repository here, so there is no revision to read; run in the repository, or name a file'
  },
  {
    name: '--output:policy.md',
    says: '--output:policy.md: a revision cannot start with a hyphen; name a commit, a branch or a tag'
  },
  { name: 'C:\\policy.md', says: 'C:\\policy.md: no such file; check the path' },
  {
    name: 'v9:texts/policy.md',
    cwd: 'repository',
    says: 'v9:texts/policy.md: unknown revision v9; check its name, or fetch it first'
  },
  {
    name: 'HEAD:policy.md',
    cwd: 'repository/texts',
    says: 'HEAD:policy.md: the revision HEAD has no file policy.md; git counts a path from the top of the repository'
  },
  {
    name: 'HEAD:texts',
    cwd: 'repository',
    says: 'HEAD:texts: this is a folder at that revision; name one file in it'
  },
  {
    name: 'HEAD~1:texts/policy.md',
    cwd: 'shallow',
    says:
      'HEAD~1:texts/policy.md: unknown revision HEAD~1; this clone is shallow: run git fetch --unshallow, or fetch ' +
      'that revision'
  }
]

test.each(inputs)('parse $name', async ({ name, cwd = '', says }) => {
  const before = readdirSync(folder)
  const result = await runProgram(['parse', '--output', 'json=model.json', '--', name], { cwd: join(folder, cwd) })
  expect(result).toEqual({ exitCode: 3, stdout: '', stderr: `${says}\n` })
  expect(readdirSync(folder)).toEqual(before)
})

test.each([
  {
    name: 'pictures',
    says: 'pictures: no policy here: no file in this folder ends in .md, .markdown or .txt; check the path'
  },
  { name: 'missing/**/*.md', says: 'missing/**/*.md: no file matches this pattern; check it' }
])('parse $name', async ({ name, says }) => {
  const result = await runProgram(['parse', name], { cwd: folder })
  expect(result).toEqual({ exitCode: 3, stdout: '', stderr: `${says}\n` })
})

test.skipIf(process.getuid?.() === 0)('parse: a file that may not be read', async () => {
  writeFileSync(join(folder, 'secret.md'), policy, { mode: 0o000 })
  expect(await runProgram(['parse', 'secret.md'], { cwd: folder })).toEqual({
    exitCode: 3,
    stdout: '',
    stderr: 'secret.md: no permission to read this file; change its permissions or run as a user who may read it\n'
  })
  rmSync(join(folder, 'secret.md'))
})

test('parse: a broken front matter is shown by line and column', async () => {
  const result = await runProgram(['parse', 'matter.md'], { cwd: folder })
  expect({ ...result, stderr: '' }).toEqual({ exitCode: 3, stdout: '', stderr: '' })
  expect(result.stderr).toMatch(/^matter\.md:\d+:\d+: [^\n]+\n$/)
})

test.each([
  { input: '', says: '-: this file is empty; expected the text of a policy\n' },
  { input: german, says: '-: this policy reads as German; assent reads English only, so name the English version\n' },
  {
    input: Buffer.alloc(11_000_000, 'a '),
    says: '-: this file is larger than 10 MB, the most that is read; name a smaller file\n'
  }
])('parse -: $says', async ({ input, says }) => {
  expect(await runProgram(['parse', '-'], { input })).toEqual({ exitCode: 3, stdout: '', stderr: says })
})

test('parse: where one of several inputs cannot be read, the others are written', async () => {
  const words = ['parse', 'missing.md', 'good.md', 'empty.md', '--format', 'ndjson']
  const { exitCode, stdout, stderr } = await runProgram(words, { cwd: folder })
  expect(exitCode).toBe(3)
  expect(stdout.split('\n').map((line) => line && JSON.parse(line).source.path)).toEqual(['good.md', ''])
  expect(stderr.split('\n').map((line) => line.split(':')[0])).toEqual(['missing.md', 'empty.md', ''])
})

test.each([
  { words: [], says: 'Usage: assent' },
  { words: ['prase', 'good.md'], says: "error: unknown command 'prase' (did you mean parse?)\n" },
  { words: ['parse'], says: "error: missing required argument 'inputs'\n" },
  {
    words: ['parse', 'good.md', '--formt', 'json'],
    says: "error: unknown option '--formt' (did you mean --format?)\n"
  },
  { words: ['parse', '-', '-'], says: 'error: standard input can be read only once' },
  {
    words: ['parse', 'good.md', '--format', 'xml'],
    says: "error: option '--format <format>' argument 'xml' is invalid."
  },
  { words: ['parse', 'good.md', '--output', 'xml=a.xml'], says: "error: option '--output <[format=]file>' argument" },
  {
    words: ['parse', 'good.md', '--format', 'json', '--output', 'no/model.json'],
    says: 'error: no/model.json cannot be written (its folder does not exist); name another place\n'
  }
])('a wrong call: $words', async ({ words, says }) => {
  const { exitCode, stdout, stderr } = await runProgram(words, { cwd: folder })
  const told = stderr.slice(stderr.search(/error:|Usage:/)) // a text may also be told to hold no fact
  expect({ exitCode, stderr: told.slice(0, says.length) }).toEqual({ exitCode: 2, stderr: says })
  expect(stdout).toBe('')
})
