import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parseDocument } from '../../src/parse/parse-document.ts'

const sentences = (value: string) =>
  parseDocument(new VFile({ value, path: 'x.md' })).sentences.map((sentence) => sentence.text)

test.each([
  { says: 'We ask for little. You give it.', finds: ['We ask for little.', 'You give it.'] },
  { says: 'Acme Inc. keeps logs. Acme B.V. does not.', finds: ['Acme Inc. keeps logs.', 'Acme B.V. does not.'] },
  {
    says: 'Some data, e.g. your name, i.e. what you are called, etc. are kept.',
    finds: ['Some data, e.g. your name, i.e. what you are called, etc. are kept.']
  },
  { says: 'See Art. 13 GDPR. It applies.', finds: ['See Art. 13 GDPR.', 'It applies.'] },
  { says: 'It costs 3.50 euros. No more!', finds: ['It costs 3.50 euros.', 'No more!'] },
  { says: 'We call it “data.” You may not.', finds: ['We call it “data.”', 'You may not.'] },
  { says: 'Who are we? We are Acme.', finds: ['Who are we?', 'We are Acme.'] },
  { says: 'Servers stand in the U.S. and in Ghent.', finds: ['Servers stand in the U.S. and in Ghent.'] },
  {
    says: 'We told the U.S. Department of Bread. We moved to the U.S. It is large.',
    finds: ['We told the U.S. Department of Bread.', 'We moved to the U.S.', 'It is large.']
  },
  { says: 'Write to us at help@example.com. We answer.', finds: ['Write to us at help@example.com.', 'We answer.'] },
  {
    says: 'one line,\nwrapped hard. another line\nlower-case.',
    finds: ['one line, wrapped hard. another line lower-case.']
  },
  { says: 'one sentence.\nanother on its own line.', finds: ['one sentence.', 'another on its own line.'] },
  { says: 'Acme Ltd  \n3 Mill Lane  \n+44 20 5550 0100', finds: ['Acme Ltd', '3 Mill Lane', '+44 20 5550 0100'] },
  { says: 'We keep it  \nfor a year.', finds: ['We keep it for a year.'] },
  { says: '1\\. Not a sentence of its own.', finds: ['Not a sentence of its own.'] }
])('$says', ({ says, finds }) => {
  expect(sentences(says)).toEqual(finds)
})

test('a scraped policy: a line is a statement, short lines are headings, lists keep their lead-in', () => {
  const value = [
    'what we collect.',
    'we may use your data as follows.',
    'to answer you.',
    'to answer you.',
    'to send parcels.',
    'our company is acme b.',
    'v.',
    'how long we keep data.',
    'we keep it for a year.'
  ].join('\n')
  const { sentences, sections } = parseDocument(new VFile({ value, path: 'x.txt' }))
  expect(sections.map((section) => [section.title, section.topics[0]])).toEqual([
    ['what we collect', 'dataCategories'],
    ['how long we keep data', 'retentionPeriods']
  ])
  expect(sentences.map((sentence) => [sentence.text, sentence.leads.map((lead) => lead.text)])).toEqual([
    ['what we collect.', []],
    ['we may use your data as follows.', []],
    ['to answer you.', ['we may use your data as follows.']],
    ['to answer you.', ['we may use your data as follows.']],
    ['to send parcels.', ['we may use your data as follows.']],
    ['our company is acme b. v.', []],
    ['how long we keep data.', []],
    ['we keep it for a year.', []]
  ])
})
