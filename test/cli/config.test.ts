import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { VFile } from 'vfile'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { configSchema } from '../../src/config/config.ts'
import { readYaml } from '../../src/config/read-yaml.ts'
import { parts, samplePolicy } from '../check/sample-policy.ts'
import { write } from './check-repository.ts'
import { git } from './temporary-repository.ts'
import { runWarm } from './warm-program.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'assent-config-')))
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(() => {
  write(folder, {
    'old.md': samplePolicy(),
    'sub/new.md': samplePolicy({ long: parts.long.replace('two', 'seven'), date: 'Last updated: 4 May 2020' })
  })
  rmSync(join(folder, 'assent.config.yaml'), { force: true })
  mkdirSync(join(folder, '.git'), { recursive: true })
})

const run = (words: readonly string[], cwd = folder) => runWarm(words, { cwd })

test('diff takes severities from the configuration above the working folder', async () => {
  write(folder, { 'assent.config.yaml': 'severities:\n  retention-lengthened: review\n  last-updated-changed: off\n' })
  const { exitCode, stdout } = await run(['diff', '../old.md', 'new.md', '--format', 'json'], join(folder, 'sub'))
  expect(exitCode).toBe(0)
  const { verdict, changes } = JSON.parse(stdout)
  expect(verdict).toBe('review')
  expect(changes.map(({ rule }: { rule: string }) => rule)).toEqual(['retention-lengthened'])
})

test('lint takes severities and what fails; options win; --config names another file', async () => {
  write(folder, {
    'assent.config.yaml': 'failOn: never\n',
    'strict.yaml': 'failOn: editorial\nseverities:\n  missing-retention: off\n',
    'old.md': samplePolicy({ long: '' })
  })
  expect((await run(['lint', 'old.md'])).exitCode).toBe(0)
  expect((await run(['lint', 'old.md', '--fail-on', 'substantial'])).exitCode).toBe(1)
  const strict = await run(['lint', 'old.md', '--config', 'strict.yaml'])
  expect(strict.exitCode).toBe(1)
  expect(strict.stdout).not.toContain('missing-retention')
})

test('notice takes the zone, the window, the channels and the sender', async () => {
  write(folder, {
    'assent.config.yaml':
      'timeZone: Europe/Amsterdam\nwindow: P14D\nchannels: [Email]\ncontroller:\n  name: "Wrenfield, Ltd"\n  email: law@example.com\n'
  })
  const words = ['notice', 'old.md', 'sub/new.md', '--out', 'out', '--at', '2020-05-01T09:00']
  expect((await run(words)).exitCode).toBe(0)
  const notice = JSON.parse(readFileSync(join(folder, 'out/notice.json'), 'utf8'))
  expect(notice).toMatchObject({
    channels: ['Email'],
    dates: { timeZone: 'Europe/Amsterdam', postedAt: '2020-05-01T07:00:00Z', window: 'P14D' }
  })
  expect(readFileSync(join(folder, 'out/notice.eml'), 'utf8')).toMatch(
    /^From: "Wrenfield, Ltd" <law@example\.com>\r?$/m
  )
  const other = await run([...words.slice(0, -3), 'other', '--at', '2020-05-01T09:00', '--time-zone', 'UTC'])
  expect(other.stdout).toContain('(UTC)')
})

test('a fault stops every command that reads the configuration: file, line, column, what is allowed', async () => {
  write(folder, { 'assent.config.yaml': 'base: main\ntimezone: UTC\nfailOn: sometimes\n' })
  for (const words of [
    ['diff', 'old.md', 'old.md'],
    ['lint', 'old.md'],
    ['check'],
    ['notice', 'old.md', 'old.md', '--out', 'o']
  ]) {
    const { exitCode, stdout, stderr } = await run(words)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^assent\.config\.yaml:2:1: Unexpected key `timezone`, .*did you mean `timeZone`\?$/),
      'assent.config.yaml:3:9: Unexpected value `sometimes`, expected one of `substantial`, `review`, `editorial`, `never`',
      ''
    ])
  }
})

test('init writes a configuration that can be read, and never replaces one', async () => {
  expect(await run(['init'])).toEqual({
    exitCode: 0,
    stdout: 'assent.config.yaml written; assent check reads it\n',
    stderr: ''
  })
  const text = readFileSync(join(folder, 'assent.config.yaml'), 'utf8')
  const usual = { policies: ['policies/**/*.md'], base: 'origin/main', failOn: 'substantial', timeZone: 'UTC' }
  expect(readYaml(new VFile(text), configSchema)).toEqual(usual)
  // What stands in comments must be right too, for whoever takes the marks away.
  const bare = text.replace(/^# (?=[a-z]\w*:(?: |$)| {2})/gm, '')
  const keys = Object.keys(configSchema.shape)
  expect(Object.keys(readYaml(new VFile(bare), configSchema) ?? {}).sort()).toEqual(keys.sort())
  expect(await run(['init', '--yes'])).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: 'error: assent.config.yaml is there already; edit it, or move it away first\n'
  })
  expect(readFileSync(join(folder, 'assent.config.yaml'), 'utf8')).toBe(text)
})

const terminal = spawnSync('script', ['--version']).status === 0

test.skipIf(!terminal)('init asks at a terminal, until an answer can be used', () => {
  const command = `'${process.execPath}' '${resolve('bin/assent.js')}' init`
  const input = 'texts/*.md\n\nsometimes\nreview\nEurope/Paris\n'
  const { status, stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd: folder,
    input,
    encoding: 'utf8'
  })
  expect(stdout).toContain('Unexpected `sometimes`, expected substantial, review, editorial, never')
  expect(status).toBe(0)
  expect(readYaml(new VFile(readFileSync(join(folder, 'assent.config.yaml'), 'utf8')), configSchema)).toEqual({
    policies: ['texts/*.md'],
    base: 'origin/main',
    failOn: 'review',
    timeZone: 'Europe/Paris'
  })
})

test('the base of the configuration is the old version where one path is named', async () => {
  rmSync(join(folder, '.git'), { recursive: true })
  git(folder, 'init', '--quiet')
  git(folder, 'add', 'old.md')
  git(folder, 'commit', '--quiet', '--message', 'Add it')
  write(folder, { 'assent.config.yaml': 'base: HEAD\n', 'old.md': samplePolicy({ whoGets: '' }) })
  const { exitCode, stdout } = await run(['diff', 'old.md'])
  expect(exitCode).toBe(0)
  expect(stdout).toContain('HEAD:old.md -> old.md')
})
