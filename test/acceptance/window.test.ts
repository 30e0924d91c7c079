import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { timeZoneOf } from '../../src/acceptance/time-zone.ts'
import { windowOf } from '../../src/acceptance/window.ts'

function window(at: string, duration: string, zone: string, options = {}) {
  return Object.values(windowOf(Temporal.Instant.from(at), duration, zone, options))
}

test.each([
  // Any hour of the day in Amsterdam, first and last second included.
  ['2020-04-30T22:00:00Z', 'P30D', 'Europe/Amsterdam', ['2020-05-02', '2020-05-31', '2020-06-01T00:00:00+02:00']],
  ['2020-05-01T09:30:00Z', 'P30D', 'Europe/Amsterdam', ['2020-05-02', '2020-05-31', '2020-06-01T00:00:00+02:00']],
  ['2020-05-01T21:59:59Z', 'P30D', 'Europe/Amsterdam', ['2020-05-02', '2020-05-31', '2020-06-01T00:00:00+02:00']],
  // A second later it is 2 May there, and still 1 May in UTC.
  ['2020-05-01T22:00:00Z', 'P30D', 'Europe/Amsterdam', ['2020-05-03', '2020-06-01', '2020-06-02T00:00:00+02:00']],
  ['2020-05-01T22:00:00Z', 'P30D', 'UTC', ['2020-05-02', '2020-05-31', '2020-06-01T00:00:00+00:00']],
  // Summer time begins on 29 March 2020 and ends on 25 October 2020.
  ['2020-03-01T12:00:00Z', 'P30D', 'Europe/Amsterdam', ['2020-03-02', '2020-03-31', '2020-04-01T00:00:00+02:00']],
  ['2020-02-28T12:00:00Z', 'P30D', 'Europe/Amsterdam', ['2020-02-29', '2020-03-29', '2020-03-30T00:00:00+02:00']],
  ['2020-03-29T00:59:59Z', 'P1D', 'Europe/Amsterdam', ['2020-03-30', '2020-03-30', '2020-03-31T00:00:00+02:00']],
  ['2020-10-01T12:00:00Z', 'P30D', 'Europe/Amsterdam', ['2020-10-02', '2020-10-31', '2020-11-01T00:00:00+01:00']],
  ['2020-09-25T12:00:00Z', 'P30D', 'Europe/Amsterdam', ['2020-09-26', '2020-10-25', '2020-10-26T00:00:00+01:00']],
  // The hour that comes twice belongs to the same day both times.
  ['2020-10-25T00:30:00Z', 'P1D', 'Europe/Amsterdam', ['2020-10-26', '2020-10-26', '2020-10-27T00:00:00+01:00']],
  ['2020-10-25T01:30:00Z', 'P1D', 'Europe/Amsterdam', ['2020-10-26', '2020-10-26', '2020-10-27T00:00:00+01:00']],
  // Leap day, and a year without one.
  ['2020-01-30T12:00:00Z', 'P30D', 'UTC', ['2020-01-31', '2020-02-29', '2020-03-01T00:00:00+00:00']],
  ['2021-01-30T12:00:00Z', 'P30D', 'UTC', ['2021-01-31', '2021-03-01', '2021-03-02T00:00:00+00:00']],
  ['2020-02-29T12:00:00Z', 'P1Y', 'UTC', ['2020-03-01', '2021-02-28', '2021-03-01T00:00:00+00:00']],
  // Year end.
  ['2020-12-15T12:00:00Z', 'P30D', 'Europe/Amsterdam', ['2020-12-16', '2021-01-14', '2021-01-15T00:00:00+01:00']],
  ['2020-12-01T12:00:00Z', 'P30D', 'Europe/Amsterdam', ['2020-12-02', '2020-12-31', '2021-01-01T00:00:00+01:00']],
  // Zones on both sides of UTC, and one off the full hour.
  ['2020-05-01T02:00:00Z', 'P30D', 'America/New_York', ['2020-05-01', '2020-05-30', '2020-05-31T00:00:00-04:00']],
  ['2020-05-01T18:00:00Z', 'P30D', 'Pacific/Auckland', ['2020-05-03', '2020-06-01', '2020-06-02T00:00:00+12:00']],
  ['2020-05-01T18:30:00Z', 'P30D', 'Asia/Kolkata', ['2020-05-03', '2020-06-01', '2020-06-02T00:00:00+05:30']],
  // A day that begins at one o'clock: Beirut, 29 March 2020. Apia had no 30 December 2011.
  ['2020-03-26T12:00:00Z', 'P2D', 'Asia/Beirut', ['2020-03-27', '2020-03-28', '2020-03-29T01:00:00+03:00']],
  ['2011-12-29T12:00:00Z', 'P1D', 'Pacific/Apia', ['2011-12-30', '2011-12-30', '2011-12-31T00:00:00+14:00']],
  // Weeks and months: the same date, or the last day of a shorter month.
  ['2020-05-01T12:00:00Z', 'P4W', 'UTC', ['2020-05-02', '2020-05-29', '2020-05-30T00:00:00+00:00']],
  ['2020-05-01T12:00:00Z', 'P1M', 'UTC', ['2020-05-02', '2020-06-01', '2020-06-02T00:00:00+00:00']],
  ['2020-01-31T12:00:00Z', 'P1M', 'UTC', ['2020-02-01', '2020-02-29', '2020-03-01T00:00:00+00:00']],
  ['2020-01-01T12:00:00Z', 'P1M15D', 'UTC', ['2020-01-02', '2020-02-16', '2020-02-17T00:00:00+00:00']]
])('%s, %s in %s', (at, duration, zone, expected) => {
  expect(window(at, duration, zone)).toEqual(expected)
})

test.each([
  ['Saturday', '2020-04-30T12:00:00Z', '2020-06-01'],
  ['Sunday', '2020-05-01T12:00:00Z', '2020-06-01'],
  ['Monday', '2020-05-02T12:00:00Z', '2020-06-01'],
  ['Friday', '2020-04-29T12:00:00Z', '2020-05-29']
])('a window that would end on a %s, rolled to a working day', (_, at, lastDay) => {
  expect(window(at, 'P30D', 'Europe/Amsterdam', { rollToWorkingDay: true })[1]).toBe(lastDay)
})

test.each(['', 'P', 'P0D', '-P30D', 'P30', '30', 'P30DT1H', 'PT720H', 'P1.5D', 'p30d', 'P9999999D'])(
  'no window: %j',
  (duration) => {
    const message = `Unexpected window \`${duration}\`, expected an ISO 8601 duration in whole days such as \`P30D\``
    expect(() => window('2020-05-01T12:00:00Z', duration, 'UTC')).toThrow(new RangeError(message))
  }
)

test.each([
  '',
  'Europe/Atlantis',
  '+02:00',
  'Amsterdam',
  '2020-05-01T00:00Z',
  '2020-05-01T00:00[Europe/Paris]',
  'UTC\n'
])('no time zone: %j', (zone) => {
  const message = `Unexpected time zone \`${zone}\`, expected an IANA name such as \`Europe/Amsterdam\` or \`UTC\``
  expect(() => window('2020-05-01T12:00:00Z', 'P30D', zone)).toThrow(new RangeError(message))
})

test.each([
  ['europe/amsterdam', 'Europe/Amsterdam'],
  ['utc', 'UTC'],
  ['Etc/GMT-2', 'Etc/GMT-2'],
  ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires']
])('time zone %s', (name, expected) => {
  expect(timeZoneOf(name)).toBe(expected)
})
