import type { AcceptanceState } from '../acceptance/types.ts'
import type { LedgerStatus } from '../ledger/count-status.ts'

/** States of people whom the new policy binds. */
const bound: readonly AcceptanceState[] = [
  'bound-on-joining',
  'accepted-by-use',
  'accepted-by-lapse',
  'accepted-expressly'
]

/** How many people were bound by the end of a step of days. */
export interface CurvePoint {
  /** The first day of the step, ISO 8601 date. */
  day: string
  bound: number
}

/** The acceptance curve: people bound, summed up from the first day on. */
export function acceptanceCurve({ curve }: LedgerStatus): CurvePoint[] {
  let sum = 0
  return curve.map(({ day, counts }) => {
    for (const state of bound) sum += counts[state]
    return { day, bound: sum }
  })
}

const eighths = ' ▁▂▃▄▅▆▇█'

/**
 * The curve as lines of block characters, as a share of everybody.
 *
 * @param width   columns at most
 * @param height  lines
 */
export function curveChart(points: readonly CurvePoint[], people: number, width: number, height: number): string[] {
  const columns = Math.min(points.length, width)
  const shares = Array.from({ length: columns }, (_, column) => {
    const point = points[Math.ceil(((column + 1) * points.length) / columns) - 1]!
    return people === 0 ? 0 : point.bound / people
  })
  return Array.from({ length: height }, (_, line) => {
    const below = height - 1 - line
    return shares
      .map((share) => eighths[Math.min(8, Math.max(0, Math.round(share * height * 8) - below * 8))])
      .join('')
      .trimEnd()
  })
}
