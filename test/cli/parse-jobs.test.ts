import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eachModel, jobsFor } from '../../src/cli/each-model.ts'
import { runProgram } from './run-program.ts'
import { temporaryRepository } from './temporary-repository.ts'

const folder = temporaryRepository()
const old = 'policies/kerfmarkt/2018-05.md'
const newer = 'policies/kerfmarkt/2020-05.md'

beforeAll(() => {
  // The longest stand first, so that those after them are done before they are.
  for (const [name, from] of [
    ['a.md', newer],
    ['c.md', old]
  ] as const)
    cpSync(join(folder, from), join(folder, name))
  writeFileSync(join(folder, 'b.md'), 'We collect your name.\n')
  writeFileSync(join(folder, 'd.md'), 'Please bring bread, and be back by six if you can.\n')
  writeFileSync(join(folder, 'e.md'), '')
  writeFileSync(join(folder, 'f.md'), '# Policy\n\nWe keep orders for 5 years.\n\n<!-- assent: rubbish -->\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

const parse = (words: readonly string[], input = '') => runProgram(['parse', ...words], { cwd: folder, input })

test.each([
  { name: 'many files', words: ['a.md', 'b.md', 'c.md', 'b.md', 'a.md', 'b.md', 'b.md', 'c.md', 'b.md'] },
  { name: 'one file', words: ['b.md'] },
  { name: 'a folder', words: ['policies'] },
  { name: 'a pattern that matches nothing, beside a file', words: ['*.markdown', 'b.md'] },
  {
    name: 'files that are empty, missing, without a fact or badly stated',
    words: ['e.md', 'b.md', 'no.md', 'd.md', 'f.md']
  },
  { name: 'nothing that can be read', words: ['e.md', 'no.md'] },
  { name: 'a revision and standard input', words: [`v1:${newer}`, '-', 'b.md'] }
])('$name: three jobs write what one writes, tell the same and end alike', async ({ words }) => {
  const call = [...words, '--format', 'ndjson']
  const text = 'We share your address with carriers.\n'
  const alone = await parse([...call, '--jobs', '1'], text)
  expect(await parse([...call, '--jobs', '3'], text)).toEqual(alone)
})

test.each(['json', 'yaml', 'table', 'jsonld'])('%s is the same with two jobs', async (format) => {
  const call = ['policies', '--format', format]
  const alone = await parse([...call, '--jobs', '1'])
  expect(await parse([...call, '--jobs', '2'])).toEqual(alone)
})

test('with --quiet and --json, messages of other threads are told in the same voice', async () => {
  const call = ['e.md', 'd.md', 'b.md', '--format', 'ndjson', '--json']
  const alone = await parse([...call, '--jobs', '1'])
  expect(alone.stderr).toContain('"rule":"empty-file"')
  expect(await parse([...call, '--jobs', '2'])).toEqual(alone)
  const quiet = await parse([...call, '--quiet', '--jobs', '2'])
  expect(quiet.stderr).not.toContain('no-fact')
})

test.each(['0', '-1', '1.5', 'many', ''])('--jobs %j is refused', async (jobs) => {
  const { exitCode, stdout, stderr } = await parse(['b.md', `--jobs=${jobs}`])
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  expect(stderr).toContain('whole number from 1 on')
})

test('a line goes out as soon as its policy is read, before the next is begun', async () => {
  const events: string[] = []
  const rim = { read: (name: string) => Promise.reject(events.push(`read ${name}`) && new Error(name)) }
  await expect(eachModel(['x', 'y'], 1, rim as never).next()).rejects.toThrow('x')
  expect(events).toEqual(['read x'])
})

test.each([
  { asked: undefined, policies: 1, jobs: 1 },
  { asked: undefined, policies: 0, jobs: 1 },
  { asked: undefined, policies: 99, jobs: 1 },
  { asked: 8, policies: 3, jobs: 3 },
  { asked: 2, policies: 500, jobs: 2 },
  { asked: 1, policies: 500, jobs: 1 }
])('$policies policies, $asked asked for: $jobs at a time', ({ asked, policies, jobs }) => {
  expect(jobsFor(asked, policies)).toBe(jobs)
})
