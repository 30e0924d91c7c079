import { Temporal } from 'temporal-polyfill'

const units = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'] as const

/** An ISO 8601 duration in words: `P1Y6M` is '1 year 6 months'. */
export function plainDuration(duration: string): string {
  const value = Temporal.Duration.from(duration)
  const parts = units
    .filter((unit) => value[unit] !== 0)
    .map((unit) => `${value[unit]} ${value[unit] === 1 ? unit.slice(0, -1) : unit}`)
  return parts.join(' ') || '0 days'
}
