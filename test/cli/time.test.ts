import { expect, test } from 'vitest'
import type { Rim } from '../../src/cli/rim.ts'
import { momentOf, nowOf } from '../../src/cli/time.ts'

test.each([
  { text: '2020-05-01T22:45:00Z', timeZone: 'Europe/Amsterdam', is: '2020-05-01T22:45:00Z' },
  { text: '2020-05-01T22:45:00-05:00', timeZone: 'UTC', is: '2020-05-02T03:45:00Z' },
  { text: '2020-05-01T09:00', timeZone: 'Europe/Amsterdam', is: '2020-05-01T07:00:00Z' },
  { text: '2020-01-01T00:00:00', timeZone: 'Europe/Amsterdam', is: '2019-12-31T23:00:00Z' }
])('$text in $timeZone', ({ text, timeZone, is }) => {
  expect(momentOf(text, timeZone, '--at')).toBe(is)
})

test.each([
  { text: '2020-05-01', why: 'no hour' },
  { text: 'tomorrow', why: 'no time' },
  { text: '2020-02-30T09:00', why: 'no such day' },
  { text: '2020-03-29T02:30', why: 'the clock leaps over it' },
  { text: '2020-10-25T02:30', why: 'the clock shows it twice' },
  { text: '', why: 'nothing' }
])('$text: $why', ({ text }) => {
  expect(() => momentOf(text, 'Europe/Amsterdam', '--at')).toThrow(`--at is \`${text}\``)
})

test('ASSENT_NOW sets the clock, to the second', () => {
  expect(nowOf({ env: { ASSENT_NOW: '2020-05-02T00:45:00.5+02:00' } } as unknown as Rim)).toBe('2020-05-01T22:45:00Z')
  expect(() => nowOf({ env: { ASSENT_NOW: 'noon' } } as unknown as Rim)).toThrow('ASSENT_NOW is `noon`')
})
