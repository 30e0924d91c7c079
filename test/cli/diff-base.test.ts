import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { git } from './temporary-repository.ts'
import { runWarm } from './warm-program.ts'

const folder = mkdtempSync(join(tmpdir(), 'assent-base-'))
const shallow = mkdtempSync(join(tmpdir(), 'assent-base-shallow-'))
const policy = readFileSync('policies/kerfmarkt/2020-05.md', 'utf8')

const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
function commit(message: string): void {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', message)
}

beforeAll(() => {
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
  write('privacy.md', policy)
  commit('Post')
  git(folder, 'tag', 'v1')
  mkdirSync(join(folder, 'legal'))
  git(folder, 'mv', 'privacy.md', 'legal/privacy.md')
  commit('Move')
  git(folder, 'mv', 'legal/privacy.md', 'legal/policy.md')
  write('legal/policy.md', policy.replace(/\bseven years\b/, 'eight years'))
  commit('Rename and edit')
  git(folder, 'mv', 'legal/policy.md', 'legal/draft.md')
  write('unrelated.md', 'We collect your name and your address when you write to us.\n')
  git(folder, 'clone', '--quiet', '--depth', '1', `file://${folder}`, join(shallow, 'clone'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
  rmSync(shallow, { recursive: true })
})

test.each([
  { base: 'v1', old: 'privacy.md', rules: ['retention-lengthened'] },
  { base: 'HEAD~1', old: 'legal/privacy.md', rules: ['retention-lengthened'] },
  { base: 'HEAD', old: 'legal/policy.md', rules: [] }
])('the file that is a draft now was $old at $base', async ({ base, old, rules }) => {
  for (const [cwd, path] of [
    [folder, 'legal/draft.md'],
    [join(folder, 'legal'), 'draft.md']
  ] as const) {
    const { exitCode, stdout, stderr } = await runWarm(['diff', path, '--base', base, '--format', 'json'], { cwd })
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const diff = JSON.parse(stdout)
    expect(diff.from).toMatchObject({ path: old, revision: base })
    expect(diff.changes.map((change: { rule: string }) => change.rule)).toEqual(rules)
  }
})

test('a file that no rename leads to is told as missing', async () => {
  expect(await runWarm(['diff', 'unrelated.md', '--base', 'v1'], { cwd: folder })).toEqual({
    exitCode: 3,
    stdout: '',
    stderr:
      'v1:unrelated.md: the revision v1 has no file unrelated.md, and git finds no former name of it; name the old version itself\n'
  })
})

test('a base that a shallow clone does not have is told in one sentence', async () => {
  const cwd = join(shallow, 'clone')
  expect(await runWarm(['diff', 'legal/policy.md', '--base', 'HEAD~1'], { cwd })).toEqual({
    exitCode: 3,
    stdout: '',
    stderr:
      'HEAD~1:legal/policy.md: unknown revision HEAD~1; this clone is shallow: run git fetch --unshallow, or fetch that revision\n'
  })
})
