import { Temporal } from 'temporal-polyfill'

/** A typed literal of JSON-LD. */
interface Literal {
  '@value': string
  '@type': string
}

/**
 * A length of time as `xsd:duration`, which has no weeks: `P2W` becomes `P14D`.
 *
 * @param duration  ISO 8601
 */
export function xsdDuration(duration: string): Literal {
  const read = Temporal.Duration.from(duration)
  const inDays = read.with({ weeks: 0, days: read.days + 7 * read.weeks })
  return { '@value': inDays.toString(), '@type': 'xsd:duration' }
}

/** A date as exact as the policy states it: `2020-05-01`, `2020-05` or `2020`. */
export function xsdDate(date: string): Literal {
  const types = ['xsd:gYear', 'xsd:gYearMonth', 'xsd:date']
  return { '@value': date, '@type': types[date.split('-').length - 1] ?? 'xsd:string' }
}
