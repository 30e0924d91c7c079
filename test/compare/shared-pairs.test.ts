import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { comparePolicies } from '../../src/compare/compare-policies.ts'
import { unaccounted } from './account-of-lines.ts'
import { readText } from './read.ts'

const shared = new URL('../../../shared/', import.meta.url)
const folders = (path: string) => {
  const url = new URL(path, shared)
  if (!existsSync(url)) return []
  return readdirSync(url, { withFileTypes: true })
    .filter((d) => d.isDirectory())
    .map((d) => new URL(`${d.name}/`, new URL(`${path}/`, shared)))
}
const versions = (folder: URL) =>
  ['old.md', 'new.md'].map((name) => readFileSync(new URL(name, folder), 'utf8')) as [string, string]
const real = [...folders('corpus-pairs/real'), ...folders('corpus')]
const layoutOnly = folders('corpus-pairs/layout-only').filter((d) => !d.pathname.includes('tousanticovid'))

test.skipIf(real.length === 0)('the pairs in ../shared are there (else the tests of this file are skipped)', () => {
  expect(real.length).toBeGreaterThan(0)
})

test.each(real.map((folder) => [folder.pathname.split('/').at(-2)!, folder] as const))(
  '%s: every changed line is told',
  (_name, folder) => {
    const [old, now] = versions(folder)
    const diff = comparePolicies(readText(old), readText(now))
    expect(unaccounted(old, now, diff)).toEqual([])
  }
)

test.each(layoutOnly.map((folder) => [folder.pathname.split('/').at(-2)!, folder] as const))(
  '%s: layout is not news',
  (_name, folder) => {
    const [old, now] = versions(folder)
    const diff = comparePolicies(readText(old), readText(now))
    const raised = diff.changes.filter((change) => change.severity !== 'editorial').map((change) => change.summary)
    expect(raised).toEqual([])
  }
)
