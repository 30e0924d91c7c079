import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { compareInstants } from '../../src/acceptance/compare-instants.ts'

test.each([
  ['2020-05-03T09:00:00Z', '2020-05-03T09:00:01Z', -1],
  ['2020-05-03T09:00:00.5Z', '2020-05-03T09:00:00Z', 1],
  ['2020-05-03T09:00:00Z', '2020-05-03T11:00:00+02:00', 0],
  ['2020-05-03T09:00Z', '2020-05-03T09:00:00Z', 0],
  ['2020-05-03T09:00:00Z', '+012020-05-03T09:00:00Z', -1],
  ['2020-05-03T09:00:00Z', '+012020-05-03T09:00Z', -1],
  ['2020-05-03T09:00:00Z', '2020-05-03T09:00:00z', 0],
  ['2020-05-03T09:00:00Z', '2020-05-03T090000.1Z', -1],
  ['2020-05-03T09:00:00Z', '2020-05-03T09:00:00Z[UTC]', 0]
])('%s and %s', (a, b, order) => {
  expect([compareInstants(a, b), compareInstants(b, a) + order]).toEqual([order, 0])
})

test('as Temporal orders them', () => {
  const instant = fc
    .integer({ min: -1e12, max: 1e12 })
    .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds))
  fc.assert(
    fc.property(instant, instant, (a, b) => {
      expect(compareInstants(a.toString(), b.toString())).toBe(Temporal.Instant.compare(a, b))
    })
  )
})

test('throws on what is no instant', () => {
  expect(() => compareInstants('2020-05-03', '2020-05-03T09:00:00Z')).toThrow(RangeError)
})
