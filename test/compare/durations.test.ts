import { expect, test } from 'vitest'
import { compareLengths, type Length } from '../../src/compare/facts/compare-durations.ts'
import { plainDuration } from '../../src/compare/facts/plain-duration.ts'

const days = (count: number): Length => ({ duration: `P${count}D` })
const businessDays = (count: number): Length => ({ ...days(count), inBusinessDays: true })

test.each([
  { a: days(13), b: businessDays(10), order: -1 },
  { a: days(14), b: businessDays(10), order: -1 },
  { a: days(15), b: businessDays(10), order: 1 },
  { a: days(2), b: businessDays(1), order: -1 },
  { a: businessDays(10), b: businessDays(10), order: 0 },
  { a: businessDays(10), b: businessDays(9), order: 1 },
  { a: days(10), b: days(10), order: 0 },
  { a: { duration: 'P12M' }, b: { duration: 'P1Y' }, order: 0 },
  { a: { duration: 'P1M' }, b: days(30), order: 1 },
  { a: { duration: 'P9M' }, b: { duration: 'P10M' }, order: -1 },
  { a: { duration: 'P2Y' }, b: { duration: 'P1Y6M' }, order: 1 },
  { a: { duration: 'P6W' }, b: days(43), order: -1 }
])('$a.duration and $b.duration', ({ a, b, order }) => {
  expect(compareLengths(a, b)).toBe(order)
  expect(compareLengths(b, a) + order).toBe(0)
})

test.each([
  { duration: 'P1Y6M', says: '1 year 6 months' },
  { duration: 'P2Y1M1W1D', says: '2 years 1 month 1 week 1 day' },
  { duration: 'PT1H30M', says: '1 hour 30 minutes' },
  { duration: 'P0D', says: '0 days' },
  { duration: 'P1W', says: '1 week' },
  { duration: 'P030D', says: '30 days' },
  { duration: 'P10D', inBusinessDays: true, says: '10 business days' },
  { duration: 'P1M1D', inBusinessDays: true, says: '1 month 1 business day' }
])('$duration is $says', ({ duration, inBusinessDays, says }) => {
  expect(plainDuration(duration, inBusinessDays)).toBe(says)
})
