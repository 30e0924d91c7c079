import { Chalk } from 'chalk'
import { acceptanceStates } from '../acceptance/types.ts'
import type { LedgerStatus } from '../ledger/count-status.ts'
import type { ListedStanding } from '../ledger/list-standings.ts'
import { acceptanceCurve, curveChart } from './acceptance-curve.ts'
import { clockTime, lastDayOf } from './clock-time.ts'
import type { Look } from './look.ts'
import { printable } from './printable.ts'

/** Windows that end within so many milliseconds are told one by one. */
const soon = 7 * 86_400_000

/** So many people whom somebody must look at are named at a terminal. */
const mostNamed = 10

/** The status for a terminal: counts, windows that end within a week, the curve, and who must be looked at. */
export async function* ledgerStatusTable(
  status: LedgerStatus,
  people: AsyncIterable<ListedStanding[]> | null,
  look: Look
): AsyncGenerator<string> {
  const { notice, asOf, counts, windows } = status
  const { timeZone } = notice.terms
  const ink = new Chalk({ level: look.colour ? 1 : 0 })
  const sum = acceptanceStates.reduce((total, state) => total + counts[state], 0)
  const posted = notice.postedAt === null ? 'not posted' : `posted ${clockTime(notice.postedAt, timeZone)}`
  const rows: [string, number][] = [
    ...acceptanceStates.map((state): [string, number] => [state, counts[state]]),
    ['people', sum]
  ]
  if (status.erased > 0) rows.push(['erased', status.erased])
  const lines = [
    ink.bold(`Acceptance as of ${clockTime(asOf, timeZone)} (${timeZone})`),
    `notice ${printable(notice.id.slice(0, 14))}, ${posted}`,
    ...(status.supersededBy ? [`superseded by ${printable(status.supersededBy.id.slice(0, 14))}`] : []),
    '',
    ...counted(rows)
  ]
  if (status.waiting > 0) lines.push('', `${status.waiting} pending without a window: no notice has reached them yet`)
  if (status.lapsedWithoutConsent > 0) {
    lines.push(
      '',
      `${status.lapsedWithoutConsent} bound by lapse, which gives no consent; a change of this notice needs it`
    )
  }
  const closing = windows.filter(({ ends }) => ends <= asOf + soon)
  if (closing.length > 0) {
    const ends = closing.map(({ ends, people }): [string, number] => [`last day ${lastDayOf(ends, timeZone)}`, people])
    lines.push('', ink.bold('Windows that close within a week'), ...counted(ends, ' pending'))
  }
  lines.push(...chart(status, sum, look, ink.bold('People bound, of all')))
  lines.push(
    ...named(
      'In conflict: used the service after declining',
      status.conflicts.map(({ id }) => id),
      counts.conflict
    )
  )
  lines.push(...named('In doubt: nobody knows whether the e-mail arrived', status.doubtful, status.doubtful.length))
  yield `${lines.join('\n')}\n`
  if (!people) return
  yield `\n${ink.bold('People')}\n`
  for await (const page of people) {
    const table = page.map(({ id, state, since, ends }) => {
      const times = [since && `since ${clockTime(since, timeZone)}`, ends && `window ends ${clockTime(ends, timeZone)}`]
      return `  ${printable(id)}  ${[state, ...times.filter(Boolean)].join('  ')}\n`
    })
    yield table.join('')
  }

  function named(heading: string, ids: readonly string[], all: number): string[] {
    if (ids.length === 0) return []
    const rest = all - Math.min(ids.length, mostNamed)
    const shown = ids.slice(0, mostNamed).map((id) => `  ${printable(id)}`)
    return ['', ink.bold(heading), ...shown, ...(rest > 0 ? [`  and ${rest} more; --format json names them`] : [])]
  }
}

function counted(rows: readonly [label: string, count: number][], after = ''): string[] {
  const [left, right] = [0, 1].map((at) => Math.max(...rows.map((row) => String(row[at]).length)))
  return rows.map(([label, count]) => `  ${label.padEnd(left!)}  ${String(count).padStart(right!)}${after}`)
}

function chart(status: LedgerStatus, people: number, { width }: Look, heading: string): string[] {
  const points = acceptanceCurve(status)
  const last = points.at(-1)
  if (!last || last.bound === 0 || points.length < 2) return []
  const lines = curveChart(points, people, Math.min(60, width - 10), 5)
  const marks = ['100%', '', ' 50%', '', '  0%']
  const days = `${points[0]!.day} to ${status.curve.at(-1)!.day}`
  return [
    '',
    heading,
    ...lines.map((line, index) => `  ${marks[index]!.padStart(4)} |${line}`),
    `       ${days}: ${last.bound} of ${people}`
  ]
}
