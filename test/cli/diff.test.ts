import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PolicyDiff } from '../../src/model.ts'
import { temporaryRepository } from './temporary-repository.ts'
import { runWarm } from './warm-program.ts'

const folder = temporaryRepository()
const old = 'policies/kerfmarkt/2018-05.md'
const newer = 'policies/kerfmarkt/2020-05.md'
const draft = 'policies/kerfmarkt/draft.md'

/** The tag v1 has the old version under the name of the new one's draft: `--base v1` compares the two. */
beforeAll(() => cpSync(join(folder, newer), join(folder, old)))
afterAll(() => rmSync(folder, { recursive: true }))

function diff(...words: string[]) {
  return runWarm(['diff', ...words], { cwd: folder })
}

async function changesOf(...words: string[]): Promise<PolicyDiff> {
  const { exitCode, stdout, stderr } = await diff(...words, '--format', 'json')
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  return JSON.parse(stdout)
}

test('json holds the whole comparison, and names both sources', async () => {
  const found = await changesOf(`v1:${old}`, newer)
  expect(Object.keys(found)).toEqual(['schemaVersion', 'reader', 'from', 'to', 'verdict', 'changes', 'text'])
  expect([found.from, found.to]).toMatchObject([
    { path: old, revision: 'v1' },
    { path: newer, revision: null }
  ])
  expect(found.verdict).toBe('substantial')
  expect(found.changes.length).toBeGreaterThan(12)
})

test('--base gives the same changes as two names', async () => {
  const byName = await changesOf(`v1:${old}`, newer)
  const byBase = await changesOf(old, '--base', 'v1')
  const fromBelow = await runWarm(['diff', '2018-05.md', '--base', 'v1', '--format', 'json'], {
    cwd: join(folder, 'policies/kerfmarkt')
  })
  expect(byBase.changes).toEqual(byName.changes)
  expect(byBase.from).toEqual({ ...byName.from, path: old, revision: 'v1' })
  expect(JSON.parse(fromBelow.stdout).changes).toEqual(byName.changes)
})

test.each([
  { words: [`v1:${old}`, newer], failOn: 'never', exitCode: 0 },
  { words: [`v1:${old}`, newer], failOn: 'substantial', exitCode: 1 },
  { words: [`v1:${old}`, newer], failOn: 'editorial', exitCode: 1 },
  { words: [newer, newer], failOn: 'editorial', exitCode: 0 }
])('--fail-on $failOn: $exitCode', async ({ words, failOn, exitCode }) => {
  const result = await diff(...words, '--fail-on', failOn)
  expect({ exitCode: result.exitCode, stderr: result.stderr }).toEqual({ exitCode, stderr: '' })
  expect(result.stdout).not.toBe('')
})

test('--output writes the comparison once more, also where the exit status is 1', async () => {
  const words = [`v1:${old}`, newer, '--fail-on', 'substantial', '--output', 'json=changes.json', '--output', 'a.txt']
  const { exitCode, stdout } = await diff(...words)
  expect(exitCode).toBe(1)
  expect(JSON.parse(readFileSync(join(folder, 'changes.json'), 'utf8'))).toEqual(await changesOf(`v1:${old}`, newer))
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(stdout)
})

test('a file that is no ordinary file is written as it stands', async () => {
  expect((await diff(newer, newer, '--output', 'json=/dev/null')).exitCode).toBe(0)
  expect(spawnSync('test', ['-c', '/dev/null']).status).toBe(0)
})

test('the output is the same each time, fits 80 columns, and comes from pipes too', async () => {
  const first = await diff(`v1:${old}`, newer)
  expect(await diff(`v1:${old}`, newer)).toEqual(first)
  expect(first.stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  const command = `'${process.execPath}' '${resolve('bin/assent.js')}' diff <(git show v1:${old}) <(cat ${newer})`
  const piped = spawnSync('bash', ['-c', `${command} | tail -1`], { cwd: folder, encoding: 'utf8' })
  expect(piped.stdout).toBe(`${first.stdout.trimEnd().split('\n').at(-1)}\n`)
})

test('both versions that cannot be read are told', async () => {
  expect(await diff('no.md', 'HEAD:no.md', '--fail-on', 'editorial', '--output', 'json=no.json')).toEqual({
    exitCode: 3,
    stdout: '',
    stderr:
      'no.md: no such file; check the path\n' +
      'HEAD:no.md: the revision HEAD has no file no.md; git counts a path from the top of the repository\n'
  })
})

test.each([
  {
    words: [old],
    exitCode: 2,
    says: 'error: the newer version is missing; name two versions, or one path and --base REV'
  },
  { words: [], exitCode: 2, says: "error: missing required argument 'old'" },
  { words: [old, newer, newer], exitCode: 2, says: "error: too many arguments for 'diff'" },
  {
    words: [old, newer, '--base', 'v1'],
    exitCode: 2,
    says: 'error: --base names the old version; name one path beside'
  },
  {
    words: ['-', '--base', 'v1'],
    exitCode: 2,
    says: 'error: --base needs the path of a file; standard input has none'
  },
  { words: ['-', '-'], exitCode: 2, says: 'error: standard input can be read only once' },
  { words: ['policies', newer], exitCode: 3, says: 'policies: this is a folder; name one file in it\n' },
  { words: [draft, '--base', 'v1'], exitCode: 3, says: `v1:${draft}: the revision v1 has no file ${draft}, and git` },
  { words: [newer, '--base', '--all'], exitCode: 3, says: `--all:${newer}: a revision cannot start with a hyphen` }
])('$words', async ({ words, exitCode, says }) => {
  const result = await diff(...words)
  expect({ ...result, stderr: result.stderr.slice(0, says.length) }).toEqual({ exitCode, stdout: '', stderr: says })
})
