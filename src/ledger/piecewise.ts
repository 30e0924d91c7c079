import { type RawBuilder, sql } from 'kysely'

/** From this number on, this value holds. */
export type Step = readonly [from: number, value: number]

/** So many steps are asked one after another; more of them are asked in groups of groups. */
const width = 16

/**
 * A function of steps as an expression: the value of the last step that begins at or before the number.
 *
 * Calendars are such functions (the moment at which a window ends, by the moment of the dispatch), and a database that
 * counts millions must not ask each of them of Temporal.
 *
 * @param number  an expression without side effects; null gives the first value
 * @param steps   at least one, in ascending order; the first one's value holds before it, too
 */
export function piecewise(number: RawBuilder<unknown>, steps: readonly Step[]): RawBuilder<number> {
  if (steps.length <= width)
    return chosen(
      number,
      steps.map(([from, value]) => [from, sql.lit(value)])
    )
  const size = Math.ceil(steps.length / width)
  const groups: [from: number, value: RawBuilder<number>][] = []
  for (let at = 0; at < steps.length; at += size) {
    const group = steps.slice(at, at + size)
    groups.push([group[0]![0], piecewise(number, group)])
  }
  return chosen(number, groups)
}

function chosen(
  number: RawBuilder<unknown>,
  steps: readonly (readonly [from: number, value: RawBuilder<number>])[]
): RawBuilder<number> {
  const last = steps.at(-1)![1]
  if (steps.length === 1) return last
  const cases = steps.slice(1).map(([from], index) => sql`when ${number} < ${sql.lit(from)} then ${steps[index]![1]}`)
  return sql<number>`case ${sql.join(cases, sql` `)} else ${last} end`
}
