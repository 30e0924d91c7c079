import { expect, test } from 'vitest'
import { splitRevision } from '../../src/read/revision.ts'

test.each([
  { name: 'main:policies/privacy.md', is: { revision: 'main', path: 'policies/privacy.md' } },
  { name: 'HEAD~2:./privacy.md', is: { revision: 'HEAD~2', path: './privacy.md' } },
  { name: 'HEAD@{2020-05-01 12:00}:privacy.md', is: { revision: 'HEAD@{2020-05-01 12:00}', path: 'privacy.md' } },
  { name: 'v1:notes: old.md', is: { revision: 'v1', path: 'notes: old.md' } },
  { name: 'privacy.md', is: null },
  { name: ':privacy.md', is: null },
  { name: 'main:', is: null },
  { name: 'C:\\policies\\privacy.md', is: null },
  { name: 'c:/policies/privacy.md', is: null },
  { name: '', is: null }
])('$name', ({ name, is }) => {
  expect(splitRevision(name)).toEqual(is)
})
