import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findPolicies } from '../../src/read/find-policies.ts'

const folder = mkdtempSync(join(tmpdir(), 'assent-find-'))
const files = ['b.md', 'a.MD', 'c.txt', 'notes.json', 'deep/down/d.markdown', 'node_modules/e.md', 'v1:f.md', '[g].md']

beforeAll(() => {
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), 'x')
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  { inputs: ['b.md'], names: ['b.md'], isOne: true },
  { inputs: ['b.md', 'b.md'], names: ['b.md', 'b.md'], isOne: false },
  { inputs: ['.'], names: ['[g].md', 'a.MD', 'b.md', 'c.txt', 'deep/down/d.markdown', 'v1:f.md'], isOne: false },
  { inputs: ['deep'], names: ['deep/down/d.markdown'], isOne: false },
  { inputs: ['*.md'], names: ['[g].md', 'a.MD', 'b.md', 'v1:f.md'], isOne: false },
  { inputs: ['[g].md'], names: ['[g].md'], isOne: true },
  { inputs: ['v1:f.md'], names: ['v1:f.md'], isOne: true },
  { inputs: ['v2:f.md', '-'], names: ['v2:f.md', '-'], isOne: false },
  { inputs: ['missing.md'], names: ['missing.md'], isOne: true },
  { inputs: ['node_modules'], names: ['node_modules/e.md'], isOne: false }
])('$inputs', async ({ inputs, names, isOne }) => {
  const found = await findPolicies(inputs.map((input) => (/^(?:-|v\d:)/.test(input) ? input : at(input))))
  const relative = found.names.map((name) => name.replace(`${folder}${sep}`, '').replaceAll(sep, '/'))
  expect({ names: relative, isOne: found.isOne, refusals: found.refusals }).toEqual({ names, isOne, refusals: [] })
})

function at(input: string): string {
  return join(folder, input)
}
