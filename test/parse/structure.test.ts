import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parseDocument } from '../../src/parse/parse-document.ts'

/** One line a sentence: unit, section, what governs it, text. */
function read(value: string): string[] {
  const document = parseDocument(new VFile({ value, path: 'x.md' }))
  return document.sentences.map((sentence) => {
    const leads = sentence.leads.map((lead) => lead.text).join(' > ')
    return `${sentence.unit}${sentence.isHead ? '*' : ''} | ${sentence.section.path.join(' > ')} | ${leads} | ${sentence.text}`
  })
}

test.each([
  {
    name: 'a list and the sentence that governs it',
    value: '# Policy\n\nHello. We collect:\n\n- your name;\n- your age.\n\nThank you.',
    finds: [
      'heading* | Policy |  | Policy',
      'paragraph | Policy |  | Hello.',
      'paragraph | Policy |  | We collect:',
      'item | Policy | We collect: | your name;',
      'item | Policy | We collect: | your age.',
      'paragraph | Policy |  | Thank you.'
    ]
  },
  {
    name: 'lists inside lists',
    value: 'We use data:\n\n- to serve you:\n  - by mail\n  - by phone\n- to bill you',
    finds: [
      'paragraph |  |  | We use data:',
      'item |  | We use data: | to serve you:',
      'item |  | We use data: > to serve you: | by mail',
      'item |  | We use data: > to serve you: | by phone',
      'item |  | We use data: | to bill you'
    ]
  },
  {
    name: 'a list that nothing announces',
    value: 'We are small.\n\n- One\n- Two',
    finds: ['paragraph |  |  | We are small.', 'item |  |  | One', 'item |  |  | Two']
  },
  {
    name: 'run-in heads, bold and plain',
    value: '- **Usage data.** We log visits. Always.\n- Account data: We ask for a name.\n- We collect: nothing',
    finds: [
      'item* |  |  | Usage data.',
      'item |  | Usage data. | We log visits.',
      'item |  | Usage data. | Always.',
      'item* |  |  | Account data:',
      'item |  | Account data: | We ask for a name.',
      'item |  |  | We collect: nothing'
    ]
  },
  {
    name: 'run-in heads further on in a paragraph',
    value:
      'We are small. **Location.** We log it. Retention: a year. **Your Choices**: you may ask. **We sell nothing.** Note: all is well.',
    finds: [
      'paragraph |  |  | We are small.',
      'paragraph* |  |  | Location.',
      'paragraph |  | Location. | We log it.',
      'paragraph* |  |  | Retention:',
      'paragraph |  | Retention: | a year.',
      'paragraph* |  |  | Your Choices:',
      'paragraph |  | Your Choices: | you may ask.',
      'paragraph |  | Your Choices: | We sell nothing.',
      'paragraph |  | Your Choices: | Note: all is well.'
    ]
  },
  {
    name: 'bold words inside a sentence head nothing',
    value: 'We log **Usage Data:** visits. We keep it\n**Always:** a year.',
    finds: ['paragraph |  |  | We log Usage Data: visits.', 'paragraph |  |  | We keep it Always: a year.']
  },
  {
    name: 'bold and capitalised pseudo-headings',
    value: '## Policy\n\n**What we collect**\n\nNames.\n\nCOOKIES\n\nNone.',
    finds: [
      'heading* | Policy |  | Policy',
      'heading* | Policy > What we collect |  | What we collect',
      'paragraph | Policy > What we collect |  | Names.',
      'heading* | Policy > COOKIES |  | COOKIES',
      'paragraph | Policy > COOKIES |  | None.'
    ]
  },
  {
    name: 'a numbered heading that Markdown takes for a list',
    value: '1. Data we collect\n\nYour name.\n\n2. Your rights\n\nAll of them.',
    finds: [
      'heading* | Data we collect |  | Data we collect',
      'paragraph | Data we collect |  | Your name.',
      'heading* | Your rights |  | Your rights',
      'paragraph | Your rights |  | All of them.'
    ]
  },
  {
    name: 'a table: headers govern columns',
    value: '| Data | Kept for |\n| --- | --- |\n| Name | 2 years |',
    finds: ['cell* |  |  | Data', 'cell* |  |  | Kept for', 'cell |  | Data | Name', 'cell |  | Kept for | 2 years']
  },
  {
    name: 'bullets that Markdown does not know',
    value: 'We collect:\n• your name\n• your age',
    finds: ['paragraph |  |  | We collect:', 'item |  | We collect: | your name', 'item |  | We collect: | your age']
  },
  {
    name: 'a lead-in carried over headings',
    value:
      '## Data\n\nWe collect the following:\n\n### Identity\n\n- name\n\n### Money\n\n- card\n\n## Other\n\n- thing',
    finds: [
      'heading* | Data |  | Data',
      'paragraph | Data |  | We collect the following:',
      'heading* | Data > Identity |  | Identity',
      'item | Data > Identity | We collect the following: | name',
      'heading* | Data > Money |  | Money',
      'item | Data > Money | We collect the following: | card',
      'heading* | Other |  | Other',
      'item | Other |  | thing'
    ]
  },
  {
    name: 'HTML blocks',
    value:
      '<h2>Cookies</h2>\n<p>We use:</p><ul><li>one &amp; two</li></ul>\n<script>alert(1)</script>\n<table><tr><th>Data</th></tr><tr><td>Name</td></tr></table>',
    finds: [
      'heading* | Cookies |  | Cookies',
      'paragraph | Cookies |  | We use:',
      'item | Cookies | We use: | one & two',
      'cell* | Cookies |  | Data',
      'cell | Cookies | Data | Name'
    ]
  },
  {
    name: 'a date is no heading',
    value: 'Last updated 3 May 2020\n\nWe care.',
    finds: ['paragraph |  |  | Last updated 3 May 2020', 'paragraph |  |  | We care.']
  }
])('$name', ({ value, finds }) => {
  expect(read(value)).toEqual(finds)
})

test.each([
  { value: 'Your *name* and\n> nothing', text: 'Your name and', place: '1:1-1:16' },
  { value: '- a\n- Tom &amp; Co. \\*star\\*', text: 'Tom & Co. *star*', place: '2:3-2:25' },
  { value: '> We keep\n> your [data](https://example.com "t").', text: 'We keep your data.', place: '1:3-2:40' },
  { value: 'Über **uns** 😀 ok.', text: 'Über uns 😀 ok.', place: '1:1-1:20' },
  { value: 'first  \nsecond `code` line', text: 'first second code line', place: '1:1-2:19' }
])('places in the source: $value', ({ value, text, place }) => {
  const document = parseDocument(new VFile({ value, path: 'x.md' }))
  const sentence = document.sentences.find((candidate) => candidate.text === text)!
  const at = document.placeOf(sentence.offsets.at(0), sentence.offsets.end)
  expect(`${at.line}:${at.column}-${at.endLine}:${at.endColumn}`).toBe(place)
})

test('front matter is read, its comments and the page are kept apart', () => {
  const document = parseDocument(
    new VFile({
      value: '---\ntitle: Our policy\nversion: 2\n---\n\n# Heading\n\n<!-- a note -->\n\nText.',
      path: 'x.md'
    })
  )
  expect({ title: document.title, frontMatter: document.frontMatter, comments: document.comments }).toEqual({
    title: 'Our policy',
    frontMatter: { title: 'Our policy', version: 2 },
    comments: [{ text: ' a note ', place: { line: 8, column: 1, endLine: 8, endColumn: 16 } }]
  })
})

test.each([
  {
    value: `---\na: &a [1, 1]\nb: &b [${Array(12).fill('*a')}]\nc: &c [${Array(12).fill('*b')}]\nd: [${Array(12).fill('*c')}]\n---\n\nText.`,
    message: /^Unexpected aliases in the front matter/,
    line: 2
  },
  { value: '---\ntitle: &a [*a]\n---\n\nText.', message: /^Unexpected aliases in the front matter/, line: 2 },
  { value: '---\ntitle: [unclosed\n---\n\nText.', message: /^Unexpected front matter: .*expected valid YAML/, line: 2 },
  { value: '---\n- a\n- b\n---\n\nText.', message: /expected a mapping/, line: 2 },
  { value: '---\ntitle: Policy\n\n# Heading\n\nText.', message: /without an end/, line: 1 }
])('broken front matter: $message', ({ value, message, line }) => {
  const file = new VFile({ value, path: 'x.md' })
  expect(() => parseDocument(file)).toThrow(message)
  expect(file.messages.map((found) => [found.ruleId, found.line])).toEqual([['front-matter', line]])
})

test('an entry of a table of contents is told from a statement with a link', () => {
  const { sentences } = parseDocument(
    new VFile({
      value: '- [What we share](#share)\n- See [below](#below).\n- [Ours](https://example.com)',
      path: 'x.md'
    })
  )
  expect(sentences.map((sentence) => [sentence.text, sentence.isPointer])).toEqual([
    ['What we share', true],
    ['See below.', false],
    ['Ours', false]
  ])
})
