import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LogVersion, PolicyLog } from '../../src/log/policy-log.ts'
import { git } from './temporary-repository.ts'
import { runWarm } from './warm-program.ts'

const folder = mkdtempSync(join(tmpdir(), 'assent-log-'))
const bare = mkdtempSync(join(tmpdir(), 'assent-shallow-'))
const first = readFileSync('policies/kerfmarkt/2018-05.md', 'utf8')
const second = readFileSync('policies/kerfmarkt/2020-05.md', 'utf8')
const seven = /\bseven years\b/
let day = 0

/** Commit what a file holds, each time a day later. */
function commit(subject: string, path: string, text: string | null): void {
  if (text !== null) writeFileSync(join(folder, path), text)
  git(folder, 'add', '--all')
  day += 1
  const date = `2021-03-0${day}T12:00:00+01:00`
  process.env.GIT_COMMITTER_DATE = date
  git(folder, 'commit', '--quiet', '--allow-empty', '--date', date, '--message', subject)
  delete process.env.GIT_COMMITTER_DATE
}

beforeAll(() => {
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
  commit('Post the policy', 'privacy.md', first)
  commit('Rewrite it <b>boldly</b>', 'privacy.md', second)
  commit('Break it', 'privacy.md', '---\ntitle: [\n---\n\nWe collect your name.\n')
  commit('Mend it, eight years', 'privacy.md', second.replace(seven, 'eight years'))
  git(folder, 'checkout', '--quiet', '-b', 'side')
  commit('Say nine years', 'privacy.md', second.replace(seven, 'nine years'))
  git(folder, 'checkout', '--quiet', 'main')
  commit('Something else', 'other.md', 'Another file.\n')
  git(folder, 'merge', '--quiet', '--no-ff', '--message', 'Merge the side', 'side')
  mkdirSync(join(folder, 'legal'))
  git(folder, 'mv', 'privacy.md', 'legal/[new] policy.md')
  commit('Move it', 'other.md', null)
  git(folder, 'clone', '--quiet', '--depth', '2', `file://${folder}`, join(bare, 'clone'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
  rmSync(bare, { recursive: true })
})

const path = 'legal/[new] policy.md'
const log = (...words: string[]) => runWarm(['log', ...words], { cwd: folder })

async function found(...words: string[]): Promise<PolicyLog> {
  const { exitCode, stdout } = await log(path, ...words, '--format', 'json')
  expect(exitCode).toBe(0)
  return JSON.parse(stdout)
}

const told = ({ subject, state, verdict, changes }: LogVersion) => [subject, state, verdict, changes.length > 0]

test('versions, the newest first: renames followed, a merge as one, what cannot be read skipped', async () => {
  const { walked, isShallow, versions } = await found()
  expect({ walked, isShallow }).toEqual({ walked: 6, isShallow: false })
  expect(versions.map(told)).toEqual([
    ['Move it', 'compared', 'none', false],
    ['Merge the side', 'compared', 'substantial', true],
    ['Mend it, eight years', 'compared', 'substantial', true],
    ['Break it', 'unread', 'none', false],
    ['Rewrite it <b>boldly</b>', 'compared', 'substantial', true],
    ['Post the policy', 'first', 'none', false]
  ])
  const [move, merge, mend, broken, rewrite] = versions
  expect([move!.path, move!.oldPath]).toEqual([path, 'privacy.md'])
  expect(merge!.changes.map((change) => change.summary)).toEqual([
    expect.stringContaining('kept longer: 9 years instead of 8 years')
  ])
  // Not with the broken one, but with the one before it.
  expect(mend!.against).toBe(rewrite!.commit)
  expect(mend!.changes.map((change) => change.rule)).toEqual(['retention-lengthened'])
  expect(broken!.why).toContain('front matter')
})

test('the changes of a version are those that diff finds', async () => {
  const { versions } = await found()
  const merge = versions[1]!
  const { stdout } = await runWarm(
    ['diff', `${merge.against}:privacy.md`, `${merge.commit}:privacy.md`, '--format', 'json'],
    { cwd: folder }
  )
  expect(merge.changes).toEqual(JSON.parse(stdout).changes)
})

test('a skipped version is told on standard error', async () => {
  const { stderr } = await log(path)
  expect(stderr).toMatch(/^[0-9a-f]{10}:privacy\.md: Unexpected front matter: .*; this version is skipped\n$/)
})

test.each([
  {
    words: ['--kind', 'retentionPeriods'],
    subjects: ['Merge the side', 'Mend it, eight years', 'Break it', 'Rewrite it <b>boldly</b>']
  },
  { words: ['--kind', 'children', '--kind', 'cookies'], subjects: ['Break it', 'Rewrite it <b>boldly</b>'] },
  { words: ['--concept', 'Affiliate'], subjects: ['Break it', 'Rewrite it <b>boldly</b>'] },
  { words: ['--since', '2021-03-05'], subjects: ['Move it', 'Merge the side'] },
  { words: ['--until', '2021-03-02'], subjects: ['Rewrite it <b>boldly</b>', 'Post the policy'] },
  { words: ['--since', '2021-03-04T11:00Z', '--until', '2021-03-04T11:00:00Z'], subjects: ['Mend it, eight years'] },
  { words: ['--since', '2021-03-04T11:00:01Z', '--until', '2021-03-05'], subjects: [] },
  { words: ['--max-count', '2'], subjects: ['Move it', 'Merge the side'] }
])('$words', async ({ words, subjects }) => {
  const { versions } = await found(...words)
  expect(versions.map((version) => version.subject)).toEqual(subjects)
})

test('a part of the history is compared with what stands before it', async () => {
  const whole = await found()
  const { versions } = await found('--since', '2021-03-04', '--until', '2021-03-04')
  expect(versions).toEqual([whole.versions[2]])
})

test('text: the grave changes of each version, within 80 columns', async () => {
  const { stdout } = await log(path, '--kind', 'retentionPeriods', '--max-count', '2')
  const [merge] = (await found('--max-count', '2')).versions.slice(1)
  expect(stdout).toBe(`legal/[new] policy.md: 2 versions, 1 with changes of retention periods.

${merge!.date.slice(0, 10)} ${merge!.commit.slice(0, 10)} Merge the side
  1 substantial.
    ~ Data are kept longer: 9 years instead of 8 years, counted from the end of
      the agreement or the end of the dispute.
      Retention periods, substantial, line 162, ${merge!.changes[0]!.id}
`)
})

test('html: a page without script, with the words of commits escaped', async () => {
  const { stdout } = await log(path, '--format', 'html')
  expect(stdout).toMatch(/^<!doctype html><html lang="en">/)
  expect(stdout).toContain('Rewrite it &#x3C;b>boldly&#x3C;/b>')
  expect(stdout).not.toMatch(/<script|<b>| src=| href="(?!#)/)
  const ids = [...stdout.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
  const links = [...stdout.matchAll(/ href="#([^"]+)"/g)].map((match) => match[1])
  expect(links.length).toBe(3)
  expect(links.filter((link) => !ids.includes(link))).toEqual([])
})

test('a shallow clone tells what it has, and that more may exist', async () => {
  const { exitCode, stdout } = await runWarm(['log', path], { cwd: join(bare, 'clone') })
  expect(exitCode).toBe(0)
  expect(stdout.replaceAll('\n', ' ')).toContain('This clone is shallow: older versions may be missing; run git fetch')
})

test('--fail-on counts what the filter lets through', async () => {
  expect((await log(path, '--fail-on', 'substantial')).exitCode).toBe(1)
  expect((await log(path, '--fail-on', 'editorial', '--max-count', '1')).exitCode).toBe(0)
})

test.each([
  { words: ['no.md'], exitCode: 3, says: 'no.md: no commit has this file; check the path, or commit it first\n' },
  { words: ['gone/no.md'], exitCode: 3, says: 'gone/no.md: no commit has this file; check the path' },
  { words: [path, '--kind', 'retention'], exitCode: 2, says: "error: option '--kind <kind>' argument 'retention' is" },
  { words: [path, '--concept', 'Nonsense'], exitCode: 2, says: 'error: --concept is `Nonsense`; expected the id of' },
  {
    words: [path, '--since', 'yesterday'],
    exitCode: 2,
    says: 'error: --since is `yesterday`; expected a date such as'
  },
  { words: [path, '--max-count', '0'], exitCode: 2, says: "error: option '--max-count <n>' argument '0' is invalid" }
])('$words', async ({ words, exitCode, says }) => {
  const result = await log(...words)
  expect({ ...result, stderr: result.stderr.slice(0, says.length) }).toEqual({ exitCode, stdout: '', stderr: says })
})

test('outside a repository, and in one without a commit', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'assent-none-'))
  cpSync('policies/kerfmarkt/2018-05.md', join(empty, 'privacy.md'))
  const env = { GIT_CEILING_DIRECTORIES: tmpdir() }
  expect(await runWarm(['log', 'privacy.md'], { cwd: empty, env })).toEqual({
    exitCode: 3,
    stdout: '',
    stderr: 'privacy.md: no git repository here, so there is no history to read; run in the repository\n'
  })
  execFileSync('git', ['init', '--quiet'], { cwd: empty })
  expect((await runWarm(['log', 'privacy.md'], { cwd: empty, env })).stderr).toBe(
    'privacy.md: nothing is committed yet\n'
  )
  rmSync(empty, { recursive: true })
})

test('where no version can be read, that is the outcome', async () => {
  const other = mkdtempSync(join(tmpdir(), 'assent-unread-'))
  git(other, 'init', '--quiet')
  writeFileSync(
    join(other, 'a.md'),
    'Wir erheben personenbezogene Daten, wenn Sie unsere Dienste nutzen und ein Konto anlegen.\n'
  )
  git(other, 'add', '.')
  git(other, 'commit', '--quiet', '--message', 'German')
  const { exitCode, stdout, stderr } = await runWarm(['log', 'a.md'], { cwd: other })
  expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' })
  expect(stderr).toContain('this policy reads as German')
  rmSync(other, { recursive: true })
})
