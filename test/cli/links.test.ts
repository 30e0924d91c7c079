import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { samplePolicy } from '../check/sample-policy.ts'
import { commit, write } from './check-repository.ts'
import { runProgram } from './run-program.ts'
import { git } from './temporary-repository.ts'

const above = realpathSync(mkdtempSync(join(tmpdir(), 'assent-links-')))
const outside = join(above, 'outside')
let folder: string
let count = 0
afterAll(() => rmSync(above, { recursive: true }))

const secret = '# Privacy policy\n\nWe collect your email address; the word is hunter2.\n'

/** A repository with one policy, and beside it a folder that nobody who edits policies should reach. */
beforeEach(() => {
  rmSync(outside, { recursive: true, force: true })
  write(outside, { 'secret.md': secret, 'notice.md.liquid': 'hunter2\n', 'rules.yaml': 'word: hunter2\n' })
  count += 1
  folder = join(above, `repository-${count}`)
  write(folder, { 'policies/privacy.md': samplePolicy(), 'assent.config.yaml': 'failOn: never\n' })
  git(above, 'init', '--quiet', '--initial-branch', 'main', folder)
  commit(folder, 'Add the policy')
})

const link = (name: string, target: string) => symlinkSync(target, join(folder, name))
const run = (...words: string[]) => runProgram(words, { cwd: folder })

async function checked(): Promise<{ exitCode: number; stdout: string; policies: [string, string][] }> {
  const { exitCode, stdout } = await run('check', '--base', 'HEAD', '--format', 'json')
  const { policies } = JSON.parse(stdout) as { policies: { path: string; status: string }[] }
  return { exitCode, stdout, policies: policies.map(({ path, status }) => [path, status]) }
}

test('check: a link out of the repository is told and never read, committed or not', async () => {
  link('policies/leak.md', join(outside, 'secret.md'))
  const says = ['policies/leak.md', 'unreadable']
  for (const isCommitted of [false, true]) {
    if (isCommitted) commit(folder, 'Add a link')
    const { stdout } = await run('check', '--base', 'HEAD~0', '--format', 'markdown')
    expect(stdout).not.toContain('hunter2')
    if (isCommitted) break
    const result = await checked()
    expect(result).toMatchObject({ exitCode: 3, policies: [says] })
    expect(result.stdout).not.toContain('hunter2')
  }
  const base = await run('check', '--base', 'HEAD~1')
  expect(base.exitCode).toBe(3)
  expect(base.stderr).toBe(
    'policies/leak.md: this is a symbolic link, of whose file git keeps no versions; let the policy itself stand here\n'
  )
  expect(base.stdout).not.toContain('hunter2')
})

test('check: a file that became a link is told', async () => {
  unlinkSync(join(folder, 'policies/privacy.md'))
  link('policies/privacy.md', join(outside, 'secret.md'))
  expect(await checked()).toMatchObject({ exitCode: 3, policies: [['policies/privacy.md', 'unreadable']] })
})

test('check: a link to a policy of the repository is left out when it comes, is turned and goes', async () => {
  link('policies/current.md', 'privacy.md')
  git(folder, 'add', '--all')
  expect(await checked()).toMatchObject({ exitCode: 0, policies: [] })
  commit(folder, 'Add a link')
  write(folder, { 'policies/next.md': samplePolicy() })
  commit(folder, 'Add the next policy')
  unlinkSync(join(folder, 'policies/current.md'))
  link('policies/current.md', 'next.md')
  expect(await checked()).toMatchObject({ exitCode: 0, policies: [] })
  unlinkSync(join(folder, 'policies/current.md'))
  expect(await checked()).toMatchObject({ exitCode: 0, policies: [] })
})

test('check: a link that became a policy is a new one', async () => {
  link('policies/current.md', 'privacy.md')
  commit(folder, 'Add a link')
  unlinkSync(join(folder, 'policies/current.md'))
  write(folder, { 'policies/current.md': samplePolicy() })
  expect(await checked()).toMatchObject({ exitCode: 0, policies: [['policies/current.md', 'added']] })
})

test('a folder and a pattern pass over links; a link that is named is read', async () => {
  link('policies/leak.md', join(outside, 'secret.md'))
  link('policies/loop', '.')
  link('policies/outside', outside)
  for (const input of ['policies', 'policies/**/*.md']) {
    const { exitCode, stdout } = await run('parse', input, '--format', 'ndjson')
    expect(exitCode).toBe(0)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).source.path)
    ).toEqual(['policies/privacy.md'])
  }
  expect((await run('parse', 'policies/leak.md')).stdout).toContain('email address')
})

const changed = ['policies/privacy.md', 'policies/next.md', '--out', 'notice', '--at', '2020-05-01T09:00Z']
const leads = (key: string, where: string, advice: string) =>
  `assent.config.yaml: \`${key}\` leads to ${where}, which is not below ${folder}; ${advice}\n`

test.each([
  { says: 'by dots', templates: '../outside', make: () => {} },
  { says: 'by a link to a folder', templates: 'own', make: () => link('own', outside) },
  {
    says: 'by a link to a template',
    templates: 'own',
    make() {
      mkdirSync(join(folder, 'own'))
      link('own/notice.md.liquid', join(outside, 'secret.md'))
    }
  }
])('templates of the configuration may not lead out of the repository: $says', async ({ templates, make }) => {
  make()
  write(folder, {
    'assent.config.yaml': `templates: ${templates}\n`,
    'policies/next.md': samplePolicy({ data: '## Data\n\nWe collect your location.' })
  })
  const { exitCode, stdout, stderr } = await run('notice', ...changed)
  expect([exitCode, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(
    /^assent\.config\.yaml: `templates` leads to .*, which is not below .*; keep them below that folder, or name them with --templates\n$/
  )
})

test.each([
  { says: 'by dots', where: (): string => '../outside/rules.yaml', leadsTo: (): string => join(outside, 'rules.yaml') },
  {
    says: 'by a link',
    where(): string {
      link('rules.yaml', join(outside, 'rules.yaml'))
      return 'rules.yaml'
    }
  },
  {
    says: 'by a link to a file that is not there',
    where(): string {
      link('rules.yaml', join(outside, 'new.yaml'))
      return 'rules.yaml'
    }
  }
])('approvals may not lead out of the repository, to be read or written: $says', async ({ where, leadsTo }) => {
  const path = where()
  write(folder, { 'assent.config.yaml': `approvals: ${path}\n` })
  const says = leads('approvals', leadsTo?.() ?? path, 'keep it below that folder')
  expect(await run('check', '--base', 'HEAD')).toEqual({ exitCode: 2, stdout: '', stderr: says })
  expect(await run('approve', 'c-b5d32a7d0285', '--reason', 'r', '--by', 'Ada')).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: says
  })
  expect(readFileSync(join(outside, 'rules.yaml'), 'utf8')).toBe('word: hunter2\n')
})

test('approvals elsewhere in the repository are found, from a configuration in a folder of it', async () => {
  mkdirSync(join(folder, 'legal'))
  renameSync(join(folder, 'assent.config.yaml'), join(folder, 'legal/assent.config.yaml'))
  writeFileSync(join(folder, 'legal/assent.config.yaml'), 'approvals: ../approvals.yaml\n')
  const { exitCode } = await run(
    'approve',
    'c-b5d32a7d0285',
    '--reason',
    'r',
    '--by',
    'Ada',
    '--config',
    'legal/assent.config.yaml'
  )
  expect(exitCode).toBe(0)
  expect(readFileSync(join(folder, 'approvals.yaml'), 'utf8')).toContain('c-b5d32a7d0285')
})
