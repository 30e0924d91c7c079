import { Temporal } from 'temporal-polyfill'
import { oneUnit } from './one-unit.ts'

const units = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'] as const

/**
 * An ISO 8601 duration in words: `P1Y6M` is '1 year 6 months'.
 *
 * @param inBusinessDays  whether its days are business days: `P10D` is '10 business days' then
 */
export function plainDuration(duration: string, inBusinessDays = false): string {
  const plain = oneUnit(duration)
  const value = plain ? { [plain.unit]: plain.count } : Temporal.Duration.from(duration)
  const parts = units.flatMap((unit) => {
    const count = value[unit]
    if (!count) return []
    return [`${count} ${inBusinessDays && unit === 'days' ? 'business ' : ''}${named(unit, count)}`]
  })
  return parts.join(' ') || '0 days'
}

function named(unit: string, count: number): string {
  return count === 1 ? unit.slice(0, -1) : unit
}
