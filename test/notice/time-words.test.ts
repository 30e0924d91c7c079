import { expect, test } from 'vitest'
import { dayInWords, durationInWords, momentInWords } from '../../src/notice/time-words.ts'

test.each([
  ['2020-05-31', '31 May 2020'],
  ['2021-01-01', '1 January 2021'],
  ['2020-12', 'December 2020'],
  ['2020', '2020']
])('%s', (date, words) => {
  expect(dayInWords(date)).toBe(words)
})

test.each([
  ['2020-06-01T00:00:00+02:00', 'Europe/Amsterdam', '1 June 2020, 00:00 (Europe/Amsterdam, UTC+02:00)'],
  ['2020-05-31T22:00:00Z', 'Europe/Amsterdam', '1 June 2020, 00:00 (Europe/Amsterdam, UTC+02:00)'],
  ['2020-06-01T00:00:00+00:00', 'UTC', '1 June 2020, 00:00 (UTC)'],
  ['2020-03-29T01:00:00+03:00', 'Asia/Beirut', '29 March 2020, 01:00 (Asia/Beirut, UTC+03:00)']
])('%s in %s', (moment, timeZone, words) => {
  expect(momentInWords(moment, timeZone)).toBe(words)
})

test.each([
  ['P30D', '30 calendar days'],
  ['P1D', '1 calendar day'],
  ['P4W', '4 weeks'],
  ['P1M', '1 month'],
  ['P1M15D', '1 month and 15 calendar days'],
  ['P1Y', '1 year']
])('%s', (duration, words) => {
  expect(durationInWords(duration)).toBe(words)
})
