import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runProgram } from './run-program.ts'
import { git } from './temporary-repository.ts'

const folder = mkdtempSync(join(tmpdir(), 'assent-published-'))
const before = readFileSync('policies/kerfmarkt/2018-05.md', 'utf8')
const posted = readFileSync('policies/kerfmarkt/2020-05.md', 'utf8')
const waiting = posted.replace(/\bseven years\b/, 'eight years')
const edited = waiting.replace('twenty years', 'thirty years')

const write = (text: string) => writeFileSync(join(folder, 'privacy.md'), text)
function commit(message: string): void {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', message)
}
const run = (...words: string[]) => runProgram(words, { cwd: folder })
const findings = async (...words: string[]) => {
  const { stdout, exitCode } = await run('check', '--format', 'json', '--base', 'published', ...words)
  const { policies } = JSON.parse(stdout)
  const changes = policies.flatMap((policy: { findings: { source: string }[] }) => {
    return policy.findings.filter(({ source }) => source === 'change')
  })
  return {
    exitCode,
    told: changes.map(
      ({ rule, state, fails }: { rule: string; state: string; fails: boolean }) =>
        `${rule} ${state}${fails ? ' fails' : ''}`
    )
  }
}

beforeAll(async () => {
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
  writeFileSync(join(folder, '.gitignore'), 'notice\nold.md\n*.sqlite\n')
  writeFileSync(join(folder, 'assent.config.yaml'), 'base: main\n')
  writeFileSync(join(folder, 'old.md'), before)
  write(posted)
  commit('Post')
  const notice = await run('notice', 'old.md', 'privacy.md', '--out', 'notice')
  expect([notice.exitCode, notice.stderr]).toEqual([0, expect.any(String)])
  const published = await run('publish', 'notice', '--at', '2020-05-01T09:00')
  expect([published.exitCode, published.stderr]).toEqual([0, expect.any(String)])
  write(waiting)
  commit('Keep data for eight years')
  git(folder, 'checkout', '--quiet', '-b', 'edit')
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a comparison from what was published last', async () => {
  const { stdout, exitCode } = await run('diff', 'privacy.md', '--base', 'published', '--format', 'json')
  const { from, changes } = JSON.parse(stdout)
  expect([from.revision, from.path, changes.map((change: { rule: string }) => change.rule), exitCode]).toEqual([
    'published',
    'privacy.md',
    ['retention-lengthened'],
    0
  ])
})

test('what was waiting does not fail a branch that adds nothing; what the branch adds does', async () => {
  expect(await findings()).toEqual({ exitCode: 0, told: ['retention-lengthened waiting'] })
  write(edited)
  expect(await findings()).toEqual({
    exitCode: 1,
    told: ['retention-lengthened waiting', 'retention-lengthened open fails']
  })
  const { stdout } = await run('check', '--base', 'published')
  expect(stdout).toContain('1 waiting to be published')
  write(waiting)
}, 120_000)

test('without a ledger, or where the policy was never published, a sentence says so', async () => {
  const none = await run('diff', 'privacy.md', '--base', 'published', '--ledger', 'none.sqlite')
  expect([none.exitCode, none.stderr]).toEqual([4, expect.stringContaining('there is no ledger here')])
  writeFileSync(join(folder, 'privacy-cookies.md'), posted.replace('Kerfmarkt', 'Kerfmarkt Cookies'))
  const { stderr } = await run('check', 'privacy-cookies.md', '--base', 'published', '--fail-on', 'never')
  rmSync(join(folder, 'privacy-cookies.md'))
  expect(stderr).toContain('privacy-cookies.md: the ledger holds no published version of this policy but of privacy.md')
}, 120_000)
