const form = /^P(\d{1,9})([YMWD])$/
const units = { Y: 'years', M: 'months', W: 'weeks', D: 'days' } as const

/**
 * Read an ISO 8601 duration of years, months, weeks or days alone, as nearly all that policies state are: for these no
 * calendar is needed.
 *
 * @returns null for any other, and for what is no duration
 */
export function oneUnit(duration: string): { unit: (typeof units)[keyof typeof units]; count: number } | null {
  const [, count, unit] = form.exec(duration) ?? []
  return unit ? { unit: units[unit as keyof typeof units], count: Number(count) } : null
}
