import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parsePolicy } from '../../src/library/parse-policy.ts'

test('the built library, for which the lexicon was read in advance, reads a policy as the sources do', async () => {
  const built: typeof import('../../src/index.ts') = await import(resolve('dist/index.js'))
  const text = readFileSync('policies/kerfmarkt/2020-05.md', 'utf8')
  const { policy } = parsePolicy(text)
  expect(policy.reader.lexicon).toMatch(/^sha256:[0-9a-f]{64}$/)
  expect(built.parsePolicy(text).policy).toEqual(policy)
})
