import { Temporal } from 'temporal-polyfill'

const units = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'] as const

/**
 * An ISO 8601 duration in words: `P1Y6M` is '1 year 6 months'.
 *
 * @param inBusinessDays  whether its days are business days: `P10D` is '10 business days' then
 */
export function plainDuration(duration: string, inBusinessDays = false): string {
  const value = Temporal.Duration.from(duration)
  const parts = units
    .filter((unit) => value[unit] !== 0)
    .map((unit) => `${value[unit]} ${inBusinessDays && unit === 'days' ? 'business ' : ''}${named(unit, value[unit])}`)
  return parts.join(' ') || '0 days'
}

function named(unit: string, count: number): string {
  return count === 1 ? unit.slice(0, -1) : unit
}
