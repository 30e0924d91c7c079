import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { comparePolicies } from '../../src/compare/compare-policies.ts'
import { frontMatterIn } from '../../src/parse/front-matter.ts'
import { type Layout, layouts } from './layouts.ts'
import { readText } from './read.ts'

const corpus = new URL('../../../shared/corpus/', import.meta.url)
const policies = [
  new URL('../../policies/kerfmarkt/2020-05.md', import.meta.url),
  ...(existsSync(corpus)
    ? readdirSync(corpus, { withFileTypes: true })
        .filter((each) => each.isDirectory())
        .map((each) => new URL(`${each.name}/new.md`, corpus))
    : [])
].map((url) => ({ name: url.pathname.split('/').slice(-2).join('/'), text: readFileSync(url, 'utf8') }))

/** Front matter is no text: what a layout makes of it is no matter of layout. */
function ofBody(change: Layout, text: string): string {
  const end = frontMatterIn(text)?.end ?? 0
  return text.slice(0, end) + change(text.slice(end))
}

test('line ends of Windows and a mark of order at the top change nothing of the front matter either', () => {
  const text = '---\ntitle: Bread\ndate: 2020-05\n---\n\nWe bake bread.\n'
  const diff = comparePolicies(readText(text), readText(text.replaceAll('\n', '\r\n')))
  expect(diff.changes).toEqual([])
})

test.each(
  policies.flatMap((policy) => Object.entries(layouts).map(([layout, change]) => ({ layout, change, ...policy })))
)('$layout of $name is no news', ({ change, text }) => {
  const [old, now] = [readText(text), readText(ofBody(change, text))]
  for (const diff of [comparePolicies(old, now), comparePolicies(now, old)]) {
    expect(diff.changes.map(({ rule, summary }) => `${rule}: ${summary}`)).toEqual([])
    expect(diff.text.changedSentences).toBe(0)
  }
})
