import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import type * as Library from '../../src/index.ts'

const paths = ['policies/kerfmarkt/2018-05.md', 'policies/kerfmarkt/2020-05.md'] as const
const [oldText, newText] = paths.map((path) => readFileSync(path, 'utf8')) as [string, string]

const library: typeof Library = await import(resolve('dist/index.js'))

test('the built library compares two policies, writes the notice and counts', async () => {
  const old = library.parsePolicy(oldText, { path: paths[0] })
  const newer = library.parsePolicy(newText, { path: paths[1], revision: 'v2' })
  expect(newer.policy.source).toMatchObject({
    path: paths[1],
    revision: 'v2',
    sha256: expect.stringMatching(/^[\da-f]{64}$/)
  })
  const diff = library.diffPolicies(old, newer)
  expect(diff.verdict).toBe('substantial')
  expect(await library.renderDiff(diff, 'terminal')).toContain('Substantial change')
  const notice = library.makeNotice(diff, old.policy, newer.policy, { at: '2020-05-01T09:00:00Z' })!
  expect(Object.keys(await library.noticeFiles(notice))).toHaveLength(6)
  expect(library.statusOf(notice, [], [], '2020-05-02T09:00:00Z').people).toEqual([])
  const ana = { id: 'ana', email: 'ana@example.com', joined: null, locale: null }
  const times = { postedAt: notice.dates.postedAt, dispatchedAt: notice.dates.postedAt, terms: notice.terms }
  expect(library.acceptanceOf(ana, times, [], '2020-06-01T00:00:00Z').state).toBe('accepted-by-lapse')
})

test.each([
  { form: 'markdown', holds: '# Notice of changes' },
  { form: 'text', holds: 'Notice of changes' },
  { form: 'html', holds: '<!doctype html>' },
  { form: 'banner', holds: '<' },
  { form: 'json', holds: '"schemaVersion": 1' },
  { form: 'eml', holds: 'MIME-Version: 1.0' }
] as const)('a notice as $form', async ({ form, holds }) => {
  const [old, newer] = [library.parsePolicy(oldText), library.parsePolicy(newText)]
  const diff = library.diffPolicies(old, newer)
  const notice = library.makeNotice(diff, old.policy, newer.policy, { at: '2020-05-01T09:00:00Z' })!
  const text = await library.renderNotice(notice, form)
  expect(text.toLowerCase()).toContain(holds.toLowerCase())
})

test('versions can be texts, files or models, and all give the same changes', () => {
  const asTexts = library.diffPolicies(oldText, newText)
  const asFiles = library.diffPolicies(new VFile({ value: oldText }), new VFile({ value: newText }))
  const asModels = library.diffPolicies(library.parsePolicy(oldText), library.parsePolicy(newText))
  expect([asTexts.from.path, asTexts.to.path]).toEqual(['old.md', 'new.md'])
  expect(asFiles.changes).toEqual(asTexts.changes)
  expect(asModels.changes).toEqual(asTexts.changes)
})

test('what was noticed in the text comes with the model, and a broken front matter is refused with its place', () => {
  const { messages } = library.parsePolicy('We collect your name.\n\n<!-- assent: purposes Nothing -->\n', {
    path: 'a.md'
  })
  expect(messages.map((each) => `${each.file}:${each.line} ${each.ruleId}`)).toEqual(['a.md:3 statement'])
  expect(() => library.parsePolicy('---\na: [\n---\n\nWe collect your name.\n')).toThrow(
    expect.objectContaining({ line: expect.any(Number), source: 'assent' })
  )
})

/** What a bundler makes of a program that uses one function of the library; packages that are used are left outside. */
async function bundle(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: resolve('.') },
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'silent',
    format: 'esm',
    platform: 'node',
    plugins: [
      {
        name: 'outside',
        setup: ({ onResolve }) => {
          onResolve({ filter: /^[^./]/ }, ({ path }) => (path === 'assent' ? undefined : { path, external: true }))
        }
      }
    ]
  })
  return outputFiles[0]!.text
}

// Words that only one part of the library has: of the phrases that are looked for, of the comparison, of the notice, of the events.
const parts = {
  lexicon: 'firewall',
  comparison: 'expected one of the table',
  notice: 'Notice of changes',
  events: 'skip_records_with_error'
}

test.each([
  { name: 'acceptanceOf', holds: [] },
  { name: 'parseEvents', holds: ['events'] },
  { name: 'makeNotice', holds: ['notice'] },
  { name: 'parsePolicy', holds: ['lexicon'] },
  { name: 'diffPolicies', holds: ['lexicon', 'comparison'] }
])('a bundle of $name holds of the rest of the library: $holds', async ({ name, holds }) => {
  const text = await bundle(`import { ${name} } from 'assent'; console.log(${name})`)
  const found = Object.entries(parts).filter(([, words]) => text.includes(words))
  expect(found.map(([part]) => part)).toEqual(holds)
})
