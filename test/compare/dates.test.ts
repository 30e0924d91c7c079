import { expect, test } from 'vitest'
import { comparePolicies } from '../../src/compare/compare-policies.ts'
import { readText } from './read.ts'

type Dates = [lastUpdated: string | null, effective?: string | null]
const version = (says: string, [lastUpdated, effective = null]: Dates) =>
  readText(says, { dates: { lastUpdated, effective } })
const changes = (old: string, was: Dates, now: string, is: Dates) =>
  comparePolicies(version(old, was), version(now, is)).changes
const quoteOf = (from: object | null) => (from && 'quote' in from ? from.quote : 'nothing')

test.each<{ name: string; old: string; was: Dates; now: string; is: Dates; finds: string[] }>([
  {
    name: 'moved on',
    old: 'Last updated May 2018',
    was: ['2018-05'],
    now: 'We bake.\n\nLast updated May 2020',
    is: ['2020-05'],
    finds: [
      'wording-added  > 1,1: Words added: “We bake” came. (nothing > We bake.)',
      'last-updated-changed 1,1 > 3,3: Last updated: 2020-05 instead of 2018-05. (Last updated May 2018 > Last updated May 2020)'
    ]
  },
  {
    name: 'came',
    old: 'We bake.',
    was: [null],
    now: 'We bake.\n\nLast updated May 2020',
    is: ['2020-05'],
    finds: ['last-updated-changed  > 3,3: Last updated: 2020-05 instead of no date. (nothing > Last updated May 2020)']
  },
  {
    name: 'went',
    old: 'We bake.\n\nEffective May 2020',
    was: [null, '2020-05'],
    now: 'We bake.',
    is: [null, null],
    finds: ['effective-date-changed 3,3 > : In effect from: no date instead of 2020-05. (Effective May 2020 > nothing)']
  },
  {
    name: 'went here and came there, in other words',
    old: 'We bake.\n\nLast updated May 3, 2018',
    was: ['2018-05-03'],
    now: 'Revised on 3 June, 2020\n\nWe bake.',
    is: ['2020-06-03'],
    finds: [
      'last-updated-changed 3,3 > 1,1: Last updated: 2020-06-03 instead of 2018-05-03. (Last updated May 3, 2018 > Revised on 3 June, 2020)'
    ]
  },
  {
    name: 'read from words that say more',
    old: 'We bake old bread in May 2018 for all.',
    was: ['2018-05'],
    now: 'We bake old bread in May 2020 for all.',
    is: ['2020-05'],
    finds: [
      'last-updated-changed  > : Last updated: 2020-05 instead of 2018-05. (nothing > nothing)',
      'passage-changed 1,1 > 1,1: Words changed that no fact explains: “2018” became “2020”. (We bake old bread in May 2018 for all. > We bake old bread in May 2020 for all.)'
    ]
  },
  {
    name: 'of both kinds',
    old: 'Last updated May 2018',
    was: ['2018-05', '2018-06'],
    now: 'Last updated May 2020',
    is: ['2020-05', '2020-06'],
    finds: [
      'last-updated-changed 1,1 > 1,1: Last updated: 2020-05 instead of 2018-05. (Last updated May 2018 > Last updated May 2020)',
      'effective-date-changed 1,1 > 1,1: In effect from: 2020-06 instead of 2018-06. (Last updated May 2018 > Last updated May 2020)'
    ]
  },
  {
    name: 'that stayed, in a line that changed',
    old: 'Last updated May 2018',
    was: ['2018-05'],
    now: 'Last updated May 2020',
    is: ['2018-05'],
    finds: [
      'wording-changed 1,1 > 1,1: Reworded: “2018” became “2020”. (Last updated May 2018 > Last updated May 2020)'
    ]
  }
])('a date $name', ({ old, was, now, is, finds }) => {
  expect(
    changes(old, was, now, is).map(
      (d) => `${d.rule} ${d.oldLines} > ${d.newLines}: ${d.summary} (${quoteOf(d.from)} > ${quoteOf(d.to)})`
    )
  ).toEqual(finds)
})

test('an id of a date holds what it was and what it is', () => {
  const id = (was: string | null, is: string | null) =>
    changes('Last updated long ago', [was], 'Last updated now', [is])[0]!.id
  const ids = [id('2018-05', '2020-05'), id('2020-05', '2018-05'), id(null, '2020-05'), id('2018-05', null)]
  expect(new Set(ids).size).toBe(ids.length)
})
