import { Temporal } from 'temporal-polyfill'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

/** An ISO 8601 date, or year and month, in words: `31 May 2020`, `May 2020`. */
export function dayInWords(date: string): string {
  const [year = '', month = '', day] = date.split('-')
  const words = `${months[Number(month) - 1] ?? ''} ${year}`.trim()
  return day ? `${Number(day)} ${words}` : words
}

/** The first moment of effect: `1 June 2020, 00:00 (Europe/Amsterdam, UTC+02:00)`. */
export function momentInWords(moment: string, timeZone: string): string {
  const { hour, minute, offset, ...time } = partsOf(moment, timeZone)
  const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  return `${dayInWords(time.day)}, ${clock} (${timeZone === 'UTC' ? timeZone : `${timeZone}, UTC${offset}`})`
}

function partsOf(moment: string, timeZone: string) {
  const time = Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone)
  return { day: time.toPlainDate().toString(), hour: time.hour, minute: time.minute, offset: time.offset }
}

/** An ISO 8601 duration in whole days, weeks, months or years: `30 calendar days`, `1 month and 15 calendar days`. */
export function durationInWords(duration: string): string {
  const { years, months, weeks, days } = Temporal.Duration.from(duration)
  const parts = [count(years, 'year'), count(months, 'month'), count(weeks, 'week'), count(days, 'calendar day')]
  return parts.filter(Boolean).join(' and ')
}

function count(number: number, unit: string): string {
  if (number === 0) return ''
  return `${number} ${unit}${number === 1 ? '' : 's'}`
}
