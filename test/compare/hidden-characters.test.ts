import { expect, test } from 'vitest'
import { comparePolicies } from '../../src/compare/compare-policies.ts'
import { readText } from './read.ts'

const told = (old: string, now: string) =>
  comparePolicies(readText(old), readText(now)).changes.map(
    (d) => `${d.severity} ${d.summary} ${d.oldLines} > ${d.newLines}`
  )

const page = '# Bread\n\nWe never sell bread.\n\nIt is warm.'

test.each([
  {
    name: 'an override that turns words around is for a person to review',
    now: page.replace('never', '\u202enever\u202c'),
    finds: [
      'review Marks that turn the direction of text, which nobody sees, came: U+202E at “never”; U+202C at “never”.  > 3,3'
    ]
  },
  {
    name: 'isolates are told likewise, where they stand between words',
    now: page.replace('sell', '\u2067 sell'),
    finds: ['review Marks that turn the direction of text, which nobody sees, came: U+2067.  > 3,3']
  },
  {
    name: 'a space without width is told',
    now: page.replace('warm.', 'warm.\u200b'),
    finds: ['editorial Characters that nobody sees came: U+200B at “warm.”.  > 5,5']
  },
  { name: 'a byte order mark at the start is none', now: `\ufeff${page}`, finds: [] },
  {
    name: 'a byte order mark elsewhere is one',
    now: page.replace(' sell', '\ufeff sell'),
    finds: ['editorial Characters that nobody sees came: U+FEFF at “never”.  > 3,3']
  }
])('$name', ({ now, finds }) => {
  expect(told(page, now)).toEqual(finds)
})

test('those that went are told at the old lines; those that moved with their words are not told', () => {
  const old = page.replace('never', '\u202dnever')
  expect(told(old, page)).toEqual([
    'review Marks that turn the direction of text, which nobody sees, went: U+202D at “never”. 3,3 > '
  ])
  expect(told(old, old.replace('\n\nWe', '\n\n\n\nWe'))).toEqual([])
  expect(told(old, `${old}\n\nIt is warm.`).filter((each) => each.includes('nobody sees'))).toEqual([])
})

test('many are counted, and no summary holds one', () => {
  const [summary] = told(page, page.replaceAll(' ', '\u200b '))
  expect(summary).toBe(
    'editorial Characters that nobody sees came: U+200B at “#”; U+200B at “We”; U+200B at “never”; U+200B at “sell”; 2 more.  > 1,5'
  )
})

test('a joiner within a picture is meant, one within a word is not', () => {
  const rest = (text: string) => told(page, `${page}\n\n${text}`).filter((each) => each.includes('nobody sees'))
  expect(rest('\u{1f469}\u200d\u{1f4bb} We code.')).toEqual([])
  expect(rest('We co\u200dde.')).toEqual(['editorial Characters that nobody sees came: U+200D at “code.”.  > 7,7'])
})

test.each([
  { text: 'We\u061c bake.', finds: ['U+061C at “We”'] },
  { text: 'We bake\u00ad.', finds: ['U+00AD at “bake.”'] },
  { text: 'We \u3164 bake.', finds: ['U+3164'] },
  { text: 'We\u{e0041} bake.', finds: ['U+E0041 at “We”'] },
  { text: 'We\ufe0f bake.', finds: ['U+FE0F at “We”'] },
  { text: 'We \u2764\ufe0f bread, key 1\ufe0f\u20e3.', finds: [] },
  { text: 'We love \u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} bread.', finds: [] },
  {
    text: `We ${'a'.repeat(30)}\u200b${'b'.repeat(30)} bake.`,
    finds: [`U+200B at “${'a'.repeat(20)}${'b'.repeat(19)}”`]
  },
  { text: '\u200bWe bake.', finds: ['U+200B at “We”'] },
  { text: 'We bake\u200d.', finds: [] },
  { text: 'We \u200dbake.', finds: [] },
  { text: 'We ba\u200cke.', finds: ['U+200C at “bake.”'] },
  { text: 'We bake\u200b. So bake\u200b it.', finds: ['U+200B at “bake.”; U+200B at “bake”'] },
  {
    text: 'W\u200be ba\u200bke i\u200bt no\u200bw.',
    finds: ['U+200B at “We”; U+200B at “bake”; U+200B at “it”; U+200B at “now.”']
  }
])('of $text are told $finds', ({ text, finds }) => {
  const shown = told('', text).flatMap((each) => /nobody sees came: (.*)\. {2}> 1,1$/.exec(each)?.[1] ?? [])
  expect(shown).toEqual(finds)
})

test('one of two alike that went is told, and one that stays is not', () => {
  const went = told('We bake\u200b. So bake\u200b it.', 'We bake\u200b. So bake it.')
  expect(went).toEqual(['editorial Characters that nobody sees went: U+200B at “bake”. 1,1 > '])
})
