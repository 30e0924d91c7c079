import { createHash } from 'node:crypto'
import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { comparePolicies } from '../../src/compare/compare-policies.ts'
import type { PolicyDiff } from '../../src/model.ts'
import { diffHtml } from '../../src/render/diff-html.ts'
import { readText } from '../compare/read.ts'

interface Found {
  name: string
  attributes: Record<string, string>
  text: string
}

/** Every element with the text inside it. */
function elements(html: string): Found[] {
  const found: Found[] = []
  const open: Found[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = { name, attributes, text: '' }
      found.push(element)
      open.push(element)
    },
    ontext(text) {
      for (const element of open) element.text += text
    },
    onclosetag() {
      open.pop()
    }
  })
  parser.end(html)
  return found
}

function diffOf(old: string, now: string): PolicyDiff {
  const diff = comparePolicies(readText(old), readText(now))
  return { ...diff, from: { ...diff.from, path: 'old.md' }, to: { ...diff.to, path: 'new.md' } }
}

const old =
  '# Bread\n\nThe shop opens for 3 hours.\n\n## Ovens\n\nAn oven is warm. It stands, in the cellar.\n\nIt hums.'
const now = '# Bread\n\nThe shop opens for 5 hours.\n\n## Ovens\n\nThe oven is warm. It stands in the cellar at 9.\n'
const diff = diffOf(old, now)
const html = diffHtml(diff)
const page = elements(html)
const all = (name: string) => page.filter((element) => element.name === name)

test('headings stand in order: one of the first rank, and none skips a rank', () => {
  const ranks = page.filter((element) => /^h[1-6]$/.test(element.name)).map((element) => Number(element.name[1]))
  expect(ranks.filter((rank) => rank === 1)).toEqual([1])
  expect(ranks.filter((rank, at) => at > 0 && rank > ranks[at - 1]! + 1)).toEqual([])
  expect(all('html')[0]!.attributes).toEqual({ lang: 'en' })
})

test('each change and the passage that it rests on link to each other; every link leads somewhere, no id comes twice', () => {
  const ids = page.flatMap((element) => element.attributes.id ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  const links = all('a').map((element) => element.attributes.href!)
  expect(links.filter((href) => !href.startsWith('#') || !ids.includes(href.slice(1)))).toEqual([])
  expect(diff.changes.length).toBeGreaterThan(3)
  for (const change of diff.changes) {
    expect(ids).toContain(change.id)
    expect(links).toContain(`#${change.id}`)
  }
})

test('side by side, each version in its own words', () => {
  const rows = all('tr').filter((row) => row.attributes.id?.startsWith('text-'))
  const cells = all('td').filter((cell) => cell.attributes['data-side'])
  expect(rows.length).toBe(diff.text.hunks.length)
  expect(cells.map((cell) => cell.text).filter((text) => text.includes('It '))).toEqual([
    'line 7It stands, in the cellar.',
    expect.stringMatching(/^line 7It stands in the cellar at 9\./),
    'line 9It hums.'
  ])
  const marked = (name: string) => [...new Set(all(name).map((element) => element.text))]
  expect(marked('del').sort()).toEqual(['3', 'An', 'It hums.'])
  expect(marked('ins').sort()).toEqual(['5', 'The', 'at 9.'])
})

test('nothing is loaded from elsewhere, no script runs, and the policy of content allows the one style alone', () => {
  const names = new Set(page.map((element) => element.name))
  for (const name of ['script', 'link', 'img', 'iframe', 'object', 'base', 'form']) expect(names).not.toContain(name)
  const attributes = page.flatMap((element) => Object.keys(element.attributes))
  expect(attributes.filter((name) => name === 'style' || name === 'src' || name.startsWith('on'))).toEqual([])
  const style = all('style')[0]!.text
  expect(style).not.toMatch(/url\(|@import/)
  const digest = createHash('sha256').update(style).digest('base64')
  const content = all('meta').find((meta) => meta.attributes['http-equiv'])!.attributes.content
  expect(content).toBe(`default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`)
})

test('the words of a policy are escaped, and characters that steer are named', () => {
  const evil = diffOf('# Bread\n\nThe shop opens.', '# Bread\n\nThe shop opens.\n\nIt costs 3 coins.')
  const words = 'It costs </td><script>x()</script> 3 \u202Esnioc\u202C &amp; "more\u200b" \u0007.'
  for (const hunk of evil.text.hunks) for (const passage of hunk.new) passage.quote = words
  for (const change of evil.changes) change.summary = words
  const written = elements(diffHtml({ ...evil, to: { ...evil.to, path: '<img src=x>' } }))
  expect(written.filter((element) => ['script', 'img'].includes(element.name))).toEqual([])
  const shown = 'It costs </td><script>x()</script> 3 U+202EsniocU+202C &amp; "moreU+200B" U+0007.'
  const entries = written.filter((element) => element.name === 'li' && element.attributes.id)
  expect(entries[0]!.text).toContain(shown)
  expect(written.find((element) => element.name === 'ins')!.text).toBe(shown)
})

test('no change makes a page that says so', () => {
  const none = elements(diffHtml(diffOf(old, old)))
  expect(none.find((element) => element.attributes.class?.startsWith('verdict'))!.text).toBe('No change.')
})
