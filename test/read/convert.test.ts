import {
  DeletedTextRun,
  Document,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun
} from 'docx'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { parsePolicy } from '../../src/extract/parse-policy.ts'
import { policyFile } from '../../src/read/read-policy.ts'

const read = (bytes: Uint8Array | string, name: string) => policyFile(Buffer.from(bytes as string), name, name, null)
const paragraph = (text: string) => new Paragraph({ children: [new TextRun(text)] })
const revision = { id: 1, author: 'Ada', date: '2020-05-01T09:00:00Z' }

async function word(): Promise<Uint8Array> {
  const cell = (text: string) => new TableCell({ children: [paragraph(text)] })
  const children = [
    new Paragraph({ text: 'Privacy policy', heading: HeadingLevel.HEADING_1 }),
    paragraph('We collect your email address.'),
    new Paragraph({ text: 'We collect your date of birth.', bullet: { level: 0 } }),
    new Paragraph({
      children: [
        new TextRun('We keep it for '),
        new DeletedTextRun({ text: '5', ...revision }),
        new InsertedTextRun({ text: '7', ...revision, id: 2 }),
        new TextRun(' years after the contract ends.')
      ]
    }),
    new Table({
      rows: [
        new TableRow({ children: [cell('Data'), cell('Purpose')] }),
        new TableRow({ children: [cell('IP address'), cell('security')] })
      ]
    })
  ]
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

const html = `<!doctype html><title>Policy</title><script>alert(1)</script><h1>Privacy policy</h1>
<p>We collect your <b>email address</b>.</p><ul><li>We collect your date of birth.</li></ul>
<p>We keep it for 7 years after the contract ends.</p>
<table><tr><th>Data<th>Purpose<tr><td>IP address<td>security</table><!-- assent ignore data/location -->`

test.each([
  { name: 'policy.docx', bytes: word },
  { name: 'policy.html', bytes: async () => html },
  { name: 'POLICY.HTM', bytes: async () => html }
])('$name is read as Markdown with headings, lists and tables, and says so', async ({ name, bytes }) => {
  const file = await read(await bytes(), name)
  expect(String(file).split('\n').slice(0, 3)).toEqual([
    '# Privacy policy',
    '',
    expect.stringContaining('We collect your')
  ])
  expect(String(file)).toContain('- We collect your date of birth.')
  expect(String(file)).toMatch(/\| *IP address *\| *security *\|/)
  expect(String(file)).not.toContain('alert')
  expect(file.messages.map((each) => `${each.ruleId} ${each.reason}`)).toEqual([
    'converted lines are those of the Markdown that this file is read as; assent convert prints it'
  ])
  const { policy } = parsePolicy(file)
  expect(policy.title).toBe('Privacy policy')
  expect(policy.dataCategories.map((fact) => fact.concept)).toEqual(
    expect.arrayContaining(['EmailAddress', 'BirthDate'])
  )
  expect(policy.retentionPeriods.map((fact) => fact.duration)).toEqual(['P7Y'])
  const [evidence] = policy.dataCategories[0]!.evidence
  expect(String(file).split('\n')[evidence!.line - 1]).toContain('email address')
})

test('a character of a web page that would steer a terminal is none in its Markdown', async () => {
  const file = await read('<p>We collect your name&#27;[31m and your email address.</p>', 'a.html')
  expect(String(file)).toBe('We collect your name\ufffd\\[31m and your email address.\n')
})

test('comments to assent in a web page stand in its Markdown', async () => {
  expect(String(await read(html, 'policy.html'))).toContain('<!-- assent ignore data/location -->')
})

/** An archive whose one entry unpacks to far more than it holds. */
function bomb(says?: number): Uint8Array {
  const bytes = zipSync({ 'word/document.xml': new Uint8Array(30_000_000) })
  if (says === undefined) return bytes
  // The size in the central directory, 24 bytes into its one record, is a lie.
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const end = bytes.length - 22
  view.setUint32(view.getUint32(end + 16, true) + 24, says, true)
  return bytes
}

test.each([
  { what: 'a zip bomb', name: 'a.docx', bytes: bomb(), rule: 'too-large' },
  { what: 'a zip bomb that says it is small', name: 'a.docx', bytes: bomb(1000), rule: 'not-convertible' },
  {
    what: 'many parts',
    name: 'a.docx',
    bytes: zipSync(Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`word/${at}.xml`, strToU8('<a/>')]))),
    rule: 'too-large'
  },
  { what: 'a broken archive', name: 'a.docx', bytes: Buffer.from('PK\x03\x04 and no more'), rule: 'not-convertible' },
  {
    what: 'an archive that is no document',
    name: 'a.docx',
    bytes: zipSync({ 'readme.txt': strToU8('hello') }),
    rule: 'not-convertible'
  },
  {
    what: 'broken XML',
    name: 'a.docx',
    bytes: zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }),
    rule: 'not-convertible'
  },
  {
    what: 'text under the name of a Word document',
    name: 'a.docx',
    bytes: 'We collect your name.',
    rule: 'not-convertible'
  },
  { what: 'an empty file', name: 'a.docx', bytes: '', rule: 'not-convertible' },
  { what: 'a page nested deeper than any', name: 'a.html', bytes: '<div>'.repeat(200_000), rule: 'not-convertible' },
  { what: 'an empty page', name: 'a.html', bytes: '<html></html>', rule: 'empty-file' },
  { what: 'bytes that are no text', name: 'a.html', bytes: Buffer.from([0, 1, 2]), rule: 'binary' }
])(
  '$what is refused with a sentence',
  async ({ name, bytes, rule }) => {
    await expect(read(bytes, name)).rejects.toMatchObject({ ruleId: rule, file: name, fatal: true })
  },
  60_000
)
