import type { ElementContent } from 'hast'
import { h, s } from 'hastscript'
import { acceptanceStates } from '../acceptance/types.ts'
import type { LedgerStatus } from '../ledger/count-status.ts'
import type { ListedStanding } from '../ledger/list-standings.ts'
import { acceptanceCurve, type CurvePoint } from './acceptance-curve.ts'
import { clockTime, lastDayOf } from './clock-time.ts'
import { htmlPage, shown } from './html-page.ts'

/** The chart's own measure. */
const [width, height] = [720, 240]

/** The status as a page by itself: counts, curve, windows, and who must be looked at. */
export async function ledgerStatusHtml(
  status: LedgerStatus,
  people: AsyncIterable<ListedStanding[]> | null
): Promise<string> {
  const { notice, asOf, counts, windows } = status
  const { timeZone } = notice.terms
  const clock = (at: number | null) => (at === null ? '' : clockTime(at, timeZone))
  const sum = acceptanceStates.reduce((total, state) => total + counts[state], 0)
  const states = acceptanceStates.map((state) => [state, String(counts[state])])
  const body: ElementContent[] = [
    h('h1', `Acceptance as of ${clock(asOf)} (${timeZone})`),
    h('p', [
      'Notice ',
      h('code', shown(notice.id)),
      notice.postedAt === null ? ', not posted.' : `, posted ${clock(notice.postedAt)}.`,
      ...(status.supersededBy ? [' Superseded by ', h('code', shown(status.supersededBy.id)), '.'] : [])
    ]),
    table(
      'People by state',
      ['state', 'people'],
      [...states, ['all', String(sum)], ['erased', String(status.erased)]],
      'count'
    ),
    h('p', notes(status)),
    h('h2', 'People bound by the new policy'),
    ...curve(acceptanceCurve(status), sum),
    h('h2', 'Open windows'),
    table(
      'Pending people by the last day of their window',
      ['last day', 'window ends', 'people'],
      windows.map(({ ends, people }) => [lastDayOf(ends, timeZone), clock(ends), String(people)])
    ),
    h('h2', 'To be looked at'),
    table(
      'In conflict: used the service after declining',
      ['person', 'since'],
      status.conflicts.map(({ id, since }) => [id, clock(since)])
    ),
    table(
      'In doubt: nobody knows whether the e-mail arrived',
      ['person'],
      status.doubtful.map((id) => [id])
    )
  ]
  if (people) {
    const rows: string[][] = []
    for await (const page of people) {
      for (const { id, state, since, ends } of page) rows.push([id, state, clock(since), clock(ends)])
    }
    body.push(h('h2', 'People'), table('Everybody', ['person', 'state', 'since', 'window ends'], rows))
  }
  return htmlPage('Acceptance of changes', body)
}

function notes({ waiting, lapsedWithoutConsent }: LedgerStatus): string {
  const told = [
    waiting > 0 && `${waiting} pending without a window: no notice has reached them yet.`,
    lapsedWithoutConsent > 0 &&
      `${lapsedWithoutConsent} bound by lapse, which gives no consent; a change of this notice needs it.`
  ]
  return told.filter(Boolean).join(' ')
}

function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  className?: string
): ElementContent {
  if (rows.length === 0) return h('p', `${caption}: none.`)
  return h('table', { className }, [
    h('caption', caption),
    h(
      'thead',
      h(
        'tr',
        head.map((name) => h('th', { scope: 'col' }, name))
      )
    ),
    h(
      'tbody',
      rows.map((row) =>
        h(
          'tr',
          row.map((cell) => h('td', shown(cell)))
        )
      )
    )
  ])
}

/** The curve as a picture, and in words for whoever does not see it. */
function curve(points: readonly CurvePoint[], people: number): ElementContent[] {
  const last = points.at(-1)
  if (!last || people === 0) return [h('p', 'Nobody yet.')]
  const across = (index: number) => Math.round((points.length === 1 ? 1 : index / (points.length - 1)) * width)
  const up = (bound: number) => Math.round(height - (bound / people) * height)
  const line = points.map(({ bound }, index) => `${across(index)},${up(bound)}`).join(' ')
  const words = `${points[0]!.day} to ${last.day}: ${last.bound} of ${people} people are bound.`
  const picture = s(
    'svg',
    { viewBox: `-48 -12 ${width + 60} ${height + 40}`, role: 'img', ariaLabelledBy: 'curve', width: '100%' },
    [
      s('title', { id: 'curve' }, words),
      s('path', { d: `M0 0V${height}H${width}`, fill: 'none', stroke: 'currentColor' }),
      s('polyline', { points: line, fill: 'none', stroke: 'currentColor', strokeWidth: 2.5 }),
      ...[0, 50, 100].map((share) => {
        return s(
          'text',
          { x: -6, y: height - (share / 100) * height + 4, fill: 'currentColor', textAnchor: 'end', fontSize: 13 },
          `${share}%`
        )
      }),
      s('text', { x: 0, y: height + 20, fill: 'currentColor', fontSize: 13 }, points[0]!.day),
      s('text', { x: width, y: height + 20, fill: 'currentColor', textAnchor: 'end', fontSize: 13 }, last.day)
    ]
  )
  return [picture as ElementContent, h('p', words)]
}
