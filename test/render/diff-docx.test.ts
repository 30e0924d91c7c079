import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { VFile } from 'vfile'
import { afterAll, expect, test } from 'vitest'
import { comparePolicies } from '../../src/compare/compare-policies.ts'
import { parsePolicy } from '../../src/extract/parse-policy.ts'
import { blocksOf } from '../../src/render/docx/blocks.ts'
import { diffDocx } from '../../src/render/docx/diff-docx.ts'

const folder = mkdtempSync(join(tmpdir(), 'assent-docx-'))
afterAll(() => rmSync(folder, { recursive: true }))

const revision = { author: 'Ada Example & Sons', date: '2020-05-01T09:00:00Z' }
const read = (value: string) => parsePolicy(new VFile({ path: 'policy.md', value }))

async function redline(oldText: string, newText: string) {
  const [old, now] = [read(oldText), read(newText)]
  const documents = { old: old.document, new: now.document }
  return { bytes: await diffDocx(comparePolicies(old, now), documents, revision), documents }
}

function part(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name]!)
}

/** The paragraphs that are left once all revisions are accepted, or rejected, as Word does it. */
function settled(xml: string, how: 'accept' | 'reject'): string[] {
  const [keep, drop] = how === 'accept' ? ['ins', 'del'] : ['del', 'ins']
  const paragraphs = xml.split('<w:p>').slice(1)
  return paragraphs
    .filter((each) => !new RegExp(`<w:rPr><w:${drop} [^>]*/></w:rPr></w:pPr>`).test(each))
    .map((each) => {
      const kept = each
        .split(`<w:${drop} `)
        .map((piece, at) => (at === 0 ? piece : piece.slice(piece.indexOf(`</w:${drop}>`))))
      return kept
        .join(`<w:${keep}-`)
        .split(/<w:(?:t|delText)(?: [^>]*)?>/)
        .slice(1)
        .map((piece) => piece.slice(0, piece.indexOf('</w:')))
        .join('')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&')
    })
}

const old = `# Policy

We keep your email address for 5 years after the contract ends.

- name
- fax number

We share data with <partners> & "friends".

Questions? Write to us.
`
const newer = `# Policy

We keep your email address for 7 years after the contract ends.

- name
- telephone number

## Your rights

You may object.

Questions? Write to us.
`

test('words that came and went are revisions, with author and date', async () => {
  const { bytes } = await redline(old, newer)
  const xml = part(bytes, 'word/document.xml')
  const by = 'w:author="Ada Example &amp; Sons" w:date="2020-05-01T09:00:00Z"'
  expect(xml).toMatch(
    new RegExp(`<w:del w:id="\\d+" ${by}><w:r><w:delText xml:space="preserve">5</w:delText></w:r></w:del>`)
  )
  expect(xml).toMatch(new RegExp(`<w:ins w:id="\\d+" ${by}><w:r><w:t xml:space="preserve">7</w:t></w:r></w:ins>`))
  const ids = [...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map((each) => each[1])
  expect(new Set(ids).size).toBe(ids.length)
  expect(part(bytes, 'word/settings.xml')).toContain('<w:trackRevisions/>')
})

test.each([
  { name: 'a small pair', texts: [old, newer] },
  {
    name: 'the example',
    texts: ['2018-05', '2020-05'].map((each) => readFileSync(`policies/kerfmarkt/${each}.md`, 'utf8'))
  },
  {
    name: 'a text that is all new',
    texts: ['We collect your name.\n', '# Shop\n\nYou may object to our use of cookies.\n']
  },
  { name: 'the same text', texts: [old, old] }
] as { name: string; texts: [string, string] }[])(
  '$name: accepted it reads as the new version, rejected as the old',
  async ({ texts }) => {
    const { bytes, documents } = await redline(...texts)
    const xml = part(bytes, 'word/document.xml')
    expect(settled(xml, 'accept')).toEqual(blocksOf(documents.new).map((block) => block.text))
    expect(settled(xml, 'reject')).toEqual(blocksOf(documents.old).map((block) => block.text))
  }
)

test('substantial changes have a comment that says what they mean', async () => {
  const { bytes } = await redline(old, newer)
  const comments = part(bytes, 'word/comments.xml')
  expect(comments).toContain('Substantial: ')
  expect(comments).toContain('(retention-lengthened; ')
  const ids = [...comments.matchAll(/<w:comment w:id="(\d+)"/g)].map((each) => each[1])
  const referenced = [...part(bytes, 'word/document.xml').matchAll(/<w:commentReference w:id="(\d+)"/g)].map(
    (each) => each[1]
  )
  expect(ids.length).toBeGreaterThan(0)
  expect(referenced.sort()).toEqual(ids.sort())
})

test('the same versions, author and date give the same bytes', async () => {
  const first = await redline(old, newer)
  await new Promise((done) => setTimeout(done, 1100))
  expect(Buffer.compare(first.bytes, (await redline(old, newer)).bytes)).toBe(0)
  expect(part(first.bytes, 'docProps/core.xml')).toContain('2020-05-01T09:00:00Z')
})

test('LibreOffice opens it and shows what went and what came', async ({ skip }) => {
  if (spawnSync('soffice', ['--version']).status !== 0) skip('LibreOffice is not installed')
  if (spawnSync('pdftotext', ['-v']).status !== 0) skip('pdftotext is not installed')
  writeFileSync(join(folder, 'redline.docx'), (await redline(old, newer)).bytes)
  const words = [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder
  ]
  execFileSync('soffice', [...words, join(folder, 'redline.docx')], { stdio: 'pipe', timeout: 170_000 })
  const text = execFileSync('pdftotext', ['-layout', join(folder, 'redline.pdf'), '-'], { encoding: 'utf8' })
  // Old and new words stand side by side: LibreOffice shows the revisions, and has settled none.
  expect(text).toMatch(/for 57 years after/)
  expect(text).toContain('fax')
  expect(text).toContain('telephone')
}, 180_000)
