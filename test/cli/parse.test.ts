import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { factKinds, type Policy } from '../../src/model.ts'
import { runProgram } from './run-program.ts'
import { temporaryRepository } from './temporary-repository.ts'

const folder = temporaryRepository()
const old = 'policies/kerfmarkt/2018-05.md'
const newer = 'policies/kerfmarkt/2020-05.md'

beforeAll(() => cpSync(join(folder, old), join(folder, newer)))
afterAll(() => rmSync(folder, { recursive: true }))

/** Read a file that a command has written, and remove it. */
function take(name: string): string {
  const text = readFileSync(join(folder, name), 'utf8')
  rmSync(join(folder, name))
  return text
}

async function parse(words: readonly string[], input?: string) {
  const { exitCode, stdout, stderr } = await runProgram(['parse', ...words], { cwd: folder, input })
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  return stdout
}

test('json gives one object for one file, with every key of the model and evidence on every fact', async () => {
  const policy: Policy = JSON.parse(await parse([old, '--format', 'json']))
  const keys = [
    'schemaVersion',
    'reader',
    'source',
    'title',
    'language',
    'dates',
    ...factKinds,
    'sections',
    'unread',
    'ignored'
  ]
  expect(Object.keys(policy)).toEqual(keys)
  expect(policy.source).toMatchObject({ path: old, revision: null, sha256: expect.stringMatching(/^[\da-f]{64}$/) })
  const facts = factKinds.flatMap((kind) => policy[kind])
  expect(facts.length).toBeGreaterThan(50)
  expect(facts.filter((fact) => fact.evidence.length === 0)).toEqual([])
})

test('every place that is cited holds the words that are quoted', async () => {
  const policy: Policy = JSON.parse(await parse([old, '--format', 'json']))
  const lines = readFileSync(old, 'utf8').split('\n')
  for (const { line, column, quote } of factKinds.flatMap((kind) => policy[kind]).flatMap((fact) => fact.evidence)) {
    const word = quote.split(' ')[0]!
    expect(`${line}:${column} ${lines[line - 1]?.slice(column - 1, column - 1 + word.length)}`).toBe(
      `${line}:${column} ${word}`
    )
  }
})

test.each([
  { words: [newer, old], paths: [newer, old] },
  { words: ['policies/**/2018*'], paths: [old] }
])('json gives a list for $words', async ({ words, paths }) => {
  const models: Policy[] = JSON.parse(await parse([...words, '--format', 'json']))
  expect(models.map((model) => model.source.path)).toEqual(paths)
})

test('json gives a list for a folder, ndjson a line for each of its files, yaml the same values', async () => {
  const written = await parse([
    'policies',
    '--format',
    'json',
    '--output',
    'ndjson=all.ndjson',
    '--output',
    'yaml=all.yaml'
  ])
  const models: Policy[] = JSON.parse(written)
  expect(models.map((model) => model.source.path)).toEqual([old, newer])
  expect(take('all.ndjson')).toBe(models.map((model) => `${JSON.stringify(model)}\n`).join(''))
  expect(parseYaml(take('all.yaml'))).toEqual(models)
})

test('a revision, standard input and a file give the same facts', async () => {
  const text = readFileSync(newer, 'utf8')
  const facts = async (words: string[], input?: string) => {
    const { source, ...rest } = JSON.parse(await parse([...words, '--format', 'json'], input))
    return { rest, path: source.path, revision: source.revision, sha256: source.sha256 }
  }
  const fromFile = await facts([resolve(newer)])
  expect(await facts([`v1:${newer}`])).toEqual({ ...fromFile, path: newer, revision: 'v1' })
  expect(await facts(['-'], text)).toEqual({ ...fromFile, path: '-' })
})

test('the table names each list with its count, within 80 columns, and has no colour in a pipe', async () => {
  const table = await parse([old])
  const model: Policy = JSON.parse(await parse([old, '--format', 'json']))
  expect(table).toContain(`\nData categories (${model.dataCategories.length})\n`)
  expect(table).not.toContain('\u001b')
  expect(table.split('\n').filter((line) => [...line].length > 80)).toEqual([])
  const facts = factKinds.reduce((sum, kind) => sum + model[kind].length, 0)
  expect(table.split('\n')[1]).toContain(`${old}, ${facts} facts`)
})

test('FORCE_COLOR and NO_COLOR are obeyed', async () => {
  const coloured = await runProgram(['parse', old], { cwd: folder, env: { FORCE_COLOR: '1' } })
  expect(coloured.stdout).toContain('\u001b[1m')
  const plain = await runProgram(['parse', old], { cwd: folder, env: { NO_COLOR: '1' } })
  expect(plain.stdout).not.toContain('\u001b')
})

test('--output writes files beside standard output; nothing is left beside them', async () => {
  const json = await parse([old, '--format', 'json', '--output', 'copy.json', '--output', 'ndjson=copy.ndjson'])
  const left = spawnSync('git', ['status', '--porcelain', '--untracked-files'], { cwd: folder, encoding: 'utf8' })
  expect(left.stdout.split('\n')).toEqual([` M ${newer}`, '?? copy.json', '?? copy.ndjson', ''])
  expect(take('copy.json')).toBe(json)
  expect(JSON.parse(take('copy.ndjson'))).toEqual(JSON.parse(json))
})

test('the same input gives the same output', async () => {
  const words = ['policies', '--format', 'ndjson']
  expect(await parse(words)).toBe(await parse(words))
})

test('a reader that closes the pipe early is no error', () => {
  const command = `'${process.execPath}' '${resolve('bin/assent.js')}' parse policies policies --format json | head -1`
  const result = spawnSync('bash', ['-c', `set -o pipefail; ${command}`], { cwd: folder, encoding: 'utf8' })
  expect({ status: result.status, stdout: result.stdout, stderr: result.stderr }).toEqual({
    status: 0,
    stdout: '[\n',
    stderr: ''
  })
})

test('policies that nobody waits for are not read', () => {
  const many = [...Array(40).fill('policies'), 'missing.md']
  const command = `'${process.execPath}' '${resolve('bin/assent.js')}' parse ${many.join(' ')} --format ndjson --jobs 1 | head -1 | wc -l`
  const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' })
  expect({ stdout: stdout.trim(), stderr }).toEqual({ stdout: '1', stderr: '' })
})

test.skipIf(!existsSync('/dev/full'))('a full disk is told in one sentence', () => {
  const command = `'${process.execPath}' '${resolve('bin/assent.js')}' parse ${old} --format json > /dev/full`
  const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' })
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'error: standard output cannot be written (ENOSPC); name another place for it\n'
  })
})

test('a file whose name looks like a revision is read as a file', async () => {
  cpSync(join(folder, old), join(folder, 'v1:copy.md'))
  const { source } = JSON.parse(await parse(['v1:copy.md', '--format', 'json']))
  expect(source).toMatchObject({ path: 'v1:copy.md', revision: null })
  rmSync(join(folder, 'v1:copy.md'))
})

test('a text without a fact says so', async () => {
  writeFileSync(join(folder, 'shopping.md'), 'Please bring bread, and be back by six if you can.\n')
  const { exitCode, stdout, stderr } = await runProgram(['parse', 'shopping.md'], { cwd: folder })
  expect({ exitCode, stderr }).toEqual({
    exitCode: 0,
    stderr: 'shopping.md: no fact was found in this text; check that it is a privacy policy\n'
  })
  expect(stdout).toContain('shopping.md, 0 facts')
})
