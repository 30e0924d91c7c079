import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { CheckReport } from '../../src/check/report.ts'
import { parts, samplePolicy } from '../check/sample-policy.ts'
import { checkRepository, write } from './check-repository.ts'
import { git } from './temporary-repository.ts'
import { runWarm } from './warm-program.ts'

const folder = checkRepository()
afterAll(() => rmSync(folder, { recursive: true }))

const check = (words: readonly string[], env = {}) => runWarm(['check', ...words], { cwd: folder, env })

function told({ policies }: CheckReport): Record<string, string[]> {
  return Object.fromEntries(
    policies.map(({ path, status, findings }) => [
      `${path} ${status}`,
      findings
        .filter(({ severity, source }) => severity === 'substantial' || source === 'check')
        .map(({ rule, state, place }) => `${rule} ${state} ${place.line}`)
    ])
  )
}

test('the policies that the branch touches, against the commit where it left its base', async () => {
  const { exitCode, stdout, stderr } = await check(['--base', 'main', '--format', 'json'])
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
  const report: CheckReport = JSON.parse(stdout)
  const { 'policies/thin.md added': thin, ...rest } = told(report)
  expect(rest).toEqual({
    'policies/edited.md changed': [
      'recipient-removed open 1',
      'missing-recipients open 1',
      'date-not-moved open 3',
      'retention-lengthened open 19',
      'missing-complaint already-there 21'
    ],
    'policies/gone.md removed': ['policy-removed open 1'],
    'policies/renamed.md renamed': []
  })
  expect(thin).toContain('missing-retention open 1')
  expect(report).toMatchObject({ base: 'main', failOn: 'substantial', verdict: 'substantial', fails: true })
})

test('computed once, written in several forms; the job summary is kept; what fails shows in each', async () => {
  const forms = ['gitlab', 'sarif', 'junit', 'markdown', 'json', 'terminal']
  const outputs = forms.flatMap((form) => ['--output', `${form}=out/${form}`])
  mkdirSync(join(folder, 'out'))
  write(folder, { 'out/summary': 'before\n', '.git/info/exclude': 'out\n' })
  const { exitCode, stdout, stderr } = await check(['--base', 'main', '--format', 'github', ...outputs], {
    GITHUB_STEP_SUMMARY: join(folder, 'out/summary')
  })
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
  const written = (form: string) => readFileSync(join(folder, 'out', form), 'utf8')
  const report: CheckReport = JSON.parse(written('json'))
  const failing = report.policies.flatMap(({ findings }) => findings.filter((finding) => finding.fails))
  expect(failing.length).toBeGreaterThan(4)
  for (const text of [stdout, ...forms.map(written)]) {
    expect(failing.filter(({ id }) => !text.includes(id))).toEqual([])
  }
  expect(stdout.split('\n').filter((line) => line.startsWith('::error '))).toHaveLength(failing.length)
  expect(written('summary')).toBe(`before\n${written('markdown')}\n`)
  for (const { path, findings } of report.policies) {
    if (!existsSync(join(folder, path))) continue
    const lines = readFileSync(join(folder, path), 'utf8').split('\n').length
    expect(findings.filter(({ place }) => place.line < 1 || place.endLine > lines)).toEqual([])
  }
})

test.each([
  {
    words: ['policies/still.md'],
    exitCode: 0,
    finds: { 'policies/still.md unchanged': ['missing-retention already-there 1'] }
  },
  {
    words: ['policies/renamed.md', '--fail-on', 'editorial'],
    exitCode: 1,
    finds: { 'policies/renamed.md renamed': [] }
  },
  { words: ['notes.md'], exitCode: 1, finds: { 'notes.md changed': expect.anything() } },
  { words: ['policies', '--fail-on', 'never'], exitCode: 0, finds: expect.anything() },
  { words: ['policies/g*.md'], exitCode: 1, finds: { 'policies/gone.md removed': ['policy-removed open 1'] } }
])('only $words', async ({ words, exitCode, finds }) => {
  const result = await check([...words, '--base', 'main', '--format', 'json'])
  expect({ exitCode: result.exitCode, stderr: result.stderr }).toEqual({ exitCode, stderr: '' })
  expect(told(JSON.parse(result.stdout))).toEqual(finds)
})

test('pairs, wherever their versions are', async () => {
  const pairs = [
    '--pair',
    'main:policies/gone.md',
    'policies/renamed.md',
    '--pair',
    'policies/still.md',
    'policies/still.md'
  ]
  const { exitCode, stdout } = await check([...pairs, '--format', 'json'])
  expect(exitCode).toBe(1)
  const found = told(JSON.parse(stdout))
  expect(Object.keys(found)).toEqual(['policies/renamed.md pair', 'policies/still.md pair'])
  const inGit = await check(['--pair', 'main:policies/edited.md', 'HEAD:policies/edited.md', '--format', 'json'])
  expect(Object.keys(told(JSON.parse(inGit.stdout)))).toEqual(['policies/edited.md pair'])
  expect(found['policies/still.md pair']).toEqual(['missing-retention already-there 1'])
})

test('from a folder below the top, with the configuration above it', async () => {
  write(folder, {
    'assent.config.yaml': 'policies: [policies/e*.md]\nbase: main\nseverities: {retention-lengthened: editorial}\n'
  })
  const cwd = join(folder, 'policies')
  const { exitCode, stdout, stderr } = await runWarm(['check', '--format', 'json'], { cwd })
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
  expect(told(JSON.parse(stdout))).toEqual({
    'policies/edited.md changed': [
      'recipient-removed open 1',
      'missing-recipients open 1',
      'date-not-moved open 3',
      'missing-complaint already-there 21'
    ]
  })
  write(folder, { 'assent.config.yaml': 'policies: [policy/**]\nbase: main\n' })
  expect(await runWarm(['check'], { cwd })).toEqual({
    exitCode: 0,
    stdout: 'Passes: no policy is touched (fails on substantial).\n',
    stderr: 'warning: no file of the repository is a policy by policy/**; set policies in the configuration\n'
  })
  rmSync(join(folder, 'assent.config.yaml'))
})

test('a version that cannot be read: status 3, and every form says why', async () => {
  write(folder, { 'policies/broken.md': '' })
  const words = ['policies/broken.md', 'policies/renamed.md', '--base', 'main', '--fail-on', 'never']
  const { exitCode, stdout, stderr } = await check([...words, '--output', 'junit=out/broken.xml'])
  rmSync(join(folder, 'policies/broken.md'))
  const reason = 'this file is empty; expected the text of a policy'
  expect({ exitCode, stderr }).toEqual({ exitCode: 3, stderr: `policies/broken.md: ${reason}\n` })
  expect(stdout).toContain(reason)
  expect(readFileSync(join(folder, 'out/broken.xml'), 'utf8')).toContain('errors="1"')
})

test('approvals: approved, overruled, stale; they survive other edits', async () => {
  const report: CheckReport = JSON.parse((await check(['--base', 'main', '--format', 'json'])).stdout)
  const idOf = (rule: string) => report.policies[0]!.findings.find((finding) => finding.rule === rule)!.id
  const approve = (id: string, ...words: string[]) =>
    runWarm(['approve', id, '--by', 'Ada Example', ...words], {
      cwd: folder,
      env: { ASSENT_NOW: '2020-05-04T23:30:00Z' }
    })
  const ids = ['retention-lengthened', 'recipient-removed', 'missing-recipients'].map(idOf)
  expect(await approve(ids[0]!, '--reason', 'tax law')).toEqual({
    exitCode: 0,
    stdout: `assent.approvals.yaml: ${ids[0]} approved by Ada Example on 2020-05-04\n`,
    stderr: ''
  })
  const comment = '# kept: a comment\n'
  const file = readFileSync(join(folder, 'assent.approvals.yaml'), 'utf8')
  write(folder, { 'assent.approvals.yaml': `${file}${comment}` })
  await approve(ids[1]!, '--reason', 'moved', '--severity', 'editorial', '--policy', 'policies/edited.md')
  await approve(ids[2]!, '--reason', 'known: "later"')
  await approve('c-000000000000', '--reason', 'gone')
  const kept = readFileSync(join(folder, 'assent.approvals.yaml'), 'utf8')
  expect(kept).toContain(comment)
  expect(kept).toContain(
    `  - id: ${ids[1]}\n    reason: moved\n    name: Ada Example\n    date: 2020-05-04\n    severity: editorial\n    policy: policies/edited.md\n`
  )

  const again = await approve(ids[0]!, '--reason', 'twice')
  expect({ ...again, stderr: again.stderr.slice(0, 60) }).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `error: ${ids[0]} is approved already, by Ada Example on 2020-05-04`.slice(0, 60)
  })
  expect(readFileSync(join(folder, 'assent.approvals.yaml'), 'utf8')).toBe(kept)

  const edited = readFileSync(join(folder, 'policies/edited.md'), 'utf8')
  write(folder, { 'policies/edited.md': edited.replace('# Privacy policy\n', '# Privacy policy\n\nGood day.\n') })
  const { exitCode, stdout } = await check(['policies/edited.md', '--base', 'main'])
  expect(exitCode).toBe(0)
  expect(stdout).toContain('Approved by Ada Example on 2020-05-04: tax law')
  expect(stdout).toContain('Counts as editorial by Ada Example on 2020-05-04: moved')
  const whole = await check(['--base', 'main'])
  expect(whole.stderr).toBe(
    'warning: assent.approvals.yaml: the approval of c-000000000000 is stale: its finding has gone; remove it\n'
  )
  write(folder, { 'policies/edited.md': edited, 'assent.approvals.yaml': 'approvals:\n  - id: x\n' })
  const broken = await check(['--base', 'main'])
  expect({ exitCode: broken.exitCode, stdout: broken.stdout }).toEqual({ exitCode: 2, stdout: '' })
  expect(broken.stderr).toMatch(/^assent\.approvals\.yaml:2:5: Unexpected entry without `reason`/)
  rmSync(join(folder, 'assent.approvals.yaml'))
})

test('a shallow clone, no repository, a base that is not there', async () => {
  const shallow = join(folder, 'out/shallow')
  git(folder, 'clone', '--quiet', '--depth', '1', '--no-single-branch', '--branch', 'edit', `file://${folder}`, shallow)
  expect(await runWarm(['check', '--base', 'origin/main'], { cwd: shallow })).toEqual({
    exitCode: 3,
    stdout: '',
    stderr:
      'origin/main: this clone is shallow, so it does not show where the branch left its base; run git fetch --unshallow\n'
  })
  expect(await check([])).toEqual({
    exitCode: 3,
    stdout: '',
    stderr: 'origin/main: unknown revision origin/main; check its name, or fetch it first\n'
  })
  mkdirSync(join(folder, 'out/odd/.git'), { recursive: true })
  const odd = await runWarm(['check'], {
    cwd: join(folder, 'out/odd'),
    env: { GIT_CEILING_DIRECTORIES: join(folder, 'out') }
  })
  expect(odd.exitCode).toBe(3)
  expect(odd.stderr).toMatch(
    /^origin\/main: git does not open the repository here: git status says why; .*\/out\/odd\n$/
  )
  expect(await runWarm(['check'], { cwd: '/' })).toEqual({
    exitCode: 3,
    stdout: '',
    stderr: 'origin/main: no git repository here, so there is no branch to check; name versions with --pair OLD NEW\n'
  })
})

test.each([
  { words: ['--pair', 'a.md'], exitCode: 2, says: 'error: --pair takes two versions' },
  {
    words: ['--pair', 'a.md', 'b.md', '--base', 'main'],
    exitCode: 2,
    says: "error: option '--pair <versions...>' cannot be"
  },
  { words: ['--base', '--all'], exitCode: 3, says: '--all: a revision cannot start with a hyphen' },
  { words: ['nowhere.md', '--base', 'main'], exitCode: 3, says: 'nowhere.md: no file of the repository has this path' },
  { words: ['--format', 'html', '--base', 'main'], exitCode: 2, says: "error: option '--format <format>'" },
  { words: ['--config', 'none.yaml'], exitCode: 2, says: 'none.yaml: no such file; check the path' }
])('$words', async ({ words, exitCode, says }) => {
  const result = await check(words)
  expect({ ...result, stderr: result.stderr.slice(0, says.length) }).toEqual({ exitCode, stdout: '', stderr: says })
})

test('edits that are not committed count, and so does a draft that git does not know', async () => {
  write(folder, {
    'policies/still.md': samplePolicy({ long: '', data: parts.data.replace('your name', 'your name, your location') }),
    'policies/draft.md': samplePolicy()
  })
  const { stdout } = await check(['--base', 'HEAD', '--format', 'json'])
  expect(Object.keys(told(JSON.parse(stdout)))).toEqual(['policies/draft.md added', 'policies/still.md changed'])
})
