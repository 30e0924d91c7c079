import { Chalk } from 'chalk'
import { Temporal } from 'temporal-polyfill'
import type { Status } from '../acceptance/status.ts'
import { type Acceptance, acceptanceStates } from '../acceptance/types.ts'
import type { Look } from './look.ts'
import { printable } from './printable.ts'

/** A count for a terminal: how many stand where, which windows close within a week, and the people if asked for. */
export function tableStatus(
  { asOf, notice, counts, closing }: Status,
  people: readonly Acceptance[] | null,
  timeZone: string,
  { colour }: Look
): string {
  const ink = new Chalk({ level: colour ? 1 : 0 })
  const clock = (time: string) => clockTime(time, timeZone)
  const sum = acceptanceStates.reduce((total, state) => total + counts[state], 0)
  const lines = [
    ink.bold(`Acceptance as of ${clock(asOf)} (${timeZone})`),
    `notice ${printable(notice)}`,
    '',
    ...columns([...acceptanceStates.map((state) => [state, String(counts[state])]), ['people', String(sum)]], [1])
  ]
  if (closing.length > 0) {
    const rows = closing.map((window) => [`last day ${window.lastDay}`, String(window.people.length), 'pending'])
    lines.push('', ink.bold('Windows that close within a week'), ...columns(rows, [1]))
  }
  if (people) {
    const rows = people.map(({ id, state, since, windowEnds }) => [
      printable(id),
      state,
      since ? `since ${clock(since)}` : '',
      windowEnds ? `window ends ${clock(windowEnds)}` : ''
    ])
    lines.push('', ink.bold('People'), ...columns(rows, []))
  }
  return `${lines.join('\n')}\n`
}

/** What the zone's clocks show: `2020-06-01 00:00`. */
function clockTime(time: string, timeZone: string): string {
  return Temporal.Instant.from(time)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ')
}

/** Rows as lines with columns of one width, two spaces apart; `right` are the columns that end at the right. */
function columns(rows: readonly string[][], right: readonly number[]): string[] {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]!.length))) ?? []
  return rows.map((row) => {
    const cells = row.map((cell, at) => (right.includes(at) ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!)))
    return `  ${cells.join('  ')}`.trimEnd()
  })
}
