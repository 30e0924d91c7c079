import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { comparePolicies } from '../../src/compare/compare-policies.ts'
import { parsePolicy } from '../../src/extract/parse-policy.ts'
import { jsonSchemas } from '../../src/schemas/json-schemas.ts'

const ajv = new Ajv({ allErrors: true })
const validators = Object.fromEntries(
  Object.keys(jsonSchemas).map((name) => [name, ajv.compile(JSON.parse(readFileSync(join('schemas', name), 'utf8')))])
)

function read(path: string) {
  const source = { path, revision: null, sha256: 'ab' }
  return parsePolicy(new VFile({ path, value: readFileSync(path, 'utf8'), data: { source } }))
}

/** What is wrong with a value, as its consumer sees it: through JSON. */
function faults(name: string, value: unknown): string[] {
  const validate = validators[name]!
  validate(JSON.parse(JSON.stringify(value)))
  return (validate.errors ?? []).map((error) => `${error.dataPath} ${error.message}`).slice(0, 5)
}

const shared = '../shared/corpus'
const pairs: [string, string][] = [
  ['policies/kerfmarkt/2018-05.md', 'policies/kerfmarkt/2020-05.md'],
  ...(existsSync(shared) ? readdirSync(shared, { withFileTypes: true }) : [])
    .filter((entry) => entry.isDirectory())
    .map(({ name }): [string, string] => [join(shared, name, 'old.md'), join(shared, name, 'new.md')])
]

test.each(Object.entries(jsonSchemas))('schemas/%s is up to date', async (name, text) => {
  await expect(text).toMatchFileSnapshot(join('../../schemas', name))
})

test.each(pairs)('%s and %s, and what differs between them, are as the schemas say', (oldPath, newPath) => {
  const [old, now] = [read(oldPath), read(newPath)]
  expect(faults('policy.schema.json', old.policy)).toEqual([])
  expect(faults('policy.schema.json', now.policy)).toEqual([])
  expect(faults('diff.schema.json', comparePolicies(old, now))).toEqual([])
})

test('what is missing, unknown or of another type is a fault', () => {
  const [old, now] = pairs[0]!.map(read)
  const diff = comparePolicies(old!, now!)
  const [change] = diff.changes
  expect(faults('diff.schema.json', { ...diff, verdict: 'grave' })).not.toEqual([])
  expect(faults('diff.schema.json', { ...diff, changes: [{ ...change, id: 'c-1' }] })).not.toEqual([])
  expect(faults('diff.schema.json', { ...diff, changes: [{ ...change, extra: 1 }] })).not.toEqual([])
  expect(faults('policy.schema.json', { ...now!.policy, rights: undefined })).not.toEqual([])
})
