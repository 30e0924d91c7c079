import { expect, test } from 'vitest'
import { comparePolicies } from '../../src/compare/compare-policies.ts'
import { readText } from './read.ts'

const frame = '# Bread\n\nWe bake.'
const grades = (old: string, now: string) =>
  comparePolicies(readText(old), readText(now)).changes.map((d) => `${d.severity} ${d.rule} ${d.kind}`)

/** What is told of a sentence that came; it goes as it came. */
function ofNew(sentence: string): string[] {
  const came = grades(frame, `${frame}\n\n${sentence}`)
  const went = grades(`${frame}\n\n${sentence}`, frame)
  expect(went).toEqual(came.map((each) => each.replace('-added', '-removed')))
  return came
}

test.each([
  'Last updated: May 2020',
  'Effective date: 2020-05-01',
  'This version is from 3 May 2020.',
  'Version 3',
  'Published in Sept 2020.',
  '2020-05-01: never mind.',
  '1/5/2020 All is new.',
  'May 2020: all is new.',
  '3 Sep 2020: all is new.',
  'Sept 2020: all is new.',
  'We last revised this page on personal data in May 2020.'
])('a date, and no more: %s', (sentence) => {
  expect(new Set(ofNew(sentence))).toEqual(new Set(['editorial wording-added dates']))
})

test.each([
  'Oven 2020: all is new.',
  'In 2020 marketing offices get all names.',
  'In 2020 separate mills get all names.',
  'In a 2020 book all names stand.',
  'No 2020 guest gets in.',
  'All is new as we said long ago in our May 2020 letter.',
  'Effective at once, we sell your names to the mill.',
  'Effective May 1, 2020, we share your names.',
  'Names posted in our forum go to third parties.',
  'Date of birth',
  'Last modified: you must know that now.',
  'Effective May 1, 2020, you can object.',
  'The version of the bread that guests of the mill may never eat at night is this one.',
  'We bake and bake it until it is done, version after version.'
])('more than a date: %s', (sentence) => {
  expect(ofNew(sentence).map((each) => each.split(' ')[0])).toContain('review')
})

test.each([
  'Contact us at data@oven.example.',
  'Write to us about your data.',
  'Contact us with any data questions.',
  'The data desk is data@oven.example.',
  'Data desk: https://oven.example/data',
  'Attn: data desk'
])('how to get in touch, and no more: %s', (sentence) => {
  expect(new Set(ofNew(sentence))).toEqual(new Set(['editorial wording-added contacts']))
})

test.each([
  'Contact us only with data questions.',
  'Contact us to object.',
  'You must write to us about your data.',
  'We share it with data@oven.example.',
  'The data desk is by the oven.'
])('more than how to get in touch: %s', (sentence) => {
  expect(ofNew(sentence).map((each) => each.split(' ')[0])).toContain('review')
})

test.each([
  'Learn more about how we share your data.',
  'See our page on personal data.',
  'For more information on data, see the salt page.'
])('the way to another text, and no more: %s', (sentence) => {
  expect(ofNew(sentence).map((each) => each.split(' ')[0])).toEqual(['editorial'])
})

test.each([
  'Learn more about how you must share your data.',
  'Learn more about data of the last 3 days.',
  'Learn more about why we never share your data.',
  'We learn more about your data.',
  'Learn morever about your data.'
])('more than the way to another text: %s', (sentence) => {
  expect(ofNew(sentence).map((each) => each.split(' ')[0])).toContain('review')
})

test.each([
  { name: 'a heading', old: '## Data we share', now: '## Data that we share and sell', finds: 'editorial' },
  { name: 'a heading that says no', old: '## Data we share', now: '## Data we never share', finds: 'review' },
  {
    name: 'the head of a column',
    old: '| Data we share | Why |\n|---|---|\n| bread | fun |',
    now: '| Data we sell | Why |\n|---|---|\n| bread | fun |',
    finds: 'editorial'
  },
  {
    name: 'the head of a column that says no',
    old: '| Data we share | Why |\n|---|---|\n| bread | fun |',
    now: '| Data we never share | Why |\n|---|---|\n| bread | fun |',
    finds: 'review'
  },
  {
    name: 'a heading that became a sentence',
    old: '## Data we share with guests\n\nWe bake.',
    now: 'Data we share and sell with guests.\n\nWe bake.',
    finds: 'review'
  }
])('$name', ({ old, now, finds }) => {
  expect(grades(old, now).map((each) => each.split(' ')[0])).toEqual([finds])
  expect(grades(now, old).map((each) => each.split(' ')[0])).toEqual([finds])
})

test.each([
  { sentence: '## Data we share', finds: 'editorial' },
  { sentence: '## We never share data', finds: 'review' },
  { sentence: '**We sell all data.**', finds: 'review' }
])('a heading that came: $sentence', ({ sentence, finds }) => {
  expect(ofNew(sentence).map((each) => each.split(' ')[0])).toEqual([finds])
})

test.each([
  {
    name: 'a sentence that stands elsewhere',
    old: 'We share data.\n\nIt is warm.',
    now: 'We share data.\n\nIt is warm.\n\nWe share data.',
    finds: ['editorial']
  },
  {
    name: 'an entry of a table of contents',
    old: '# Your data\n\nIt is warm.',
    now: 'Your data\n\n# Your data\n\nIt is warm.',
    finds: ['editorial']
  }
])('$name came or went', ({ old, now, finds }) => {
  expect(grades(old, now).map((each) => each.split(' ')[0])).toEqual(finds)
  expect(grades(now, old).map((each) => each.split(' ')[0])).toEqual(finds)
})
