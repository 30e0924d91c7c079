import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { configSchema } from '../../src/config/config.ts'
import { configJsonSchema } from '../../src/config/json-schema.ts'

test('the schema for editors is up to date', async () => {
  await expect(configJsonSchema()).toMatchFileSnapshot('../../schemas/assent.config.schema.json')
})

test('docs/configuration.md has a heading for each key, and for no other', () => {
  const headings = [...readFileSync('docs/configuration.md', 'utf8').matchAll(/^### `(\w+)`$/gm)].map(([, key]) => key)
  expect(headings).toEqual(Object.keys(configSchema.shape))
})
