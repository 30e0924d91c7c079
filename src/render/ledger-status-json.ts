import { instantOf } from '../acceptance/milliseconds.ts'
import { acceptanceStates } from '../acceptance/types.ts'
import type { LedgerStatus } from '../ledger/count-status.ts'
import type { ListedStanding } from '../ledger/list-standings.ts'
import { lastDayOf, withOffset } from './clock-time.ts'
import { jsonText } from './json-text.ts'

/** The status as JSON; the people, if asked for, come last and one by one, however many they are. */
export async function* ledgerStatusJson(
  status: LedgerStatus,
  people: AsyncIterable<ListedStanding[]> | null
): AsyncGenerator<string> {
  const { notice, windows, curve, conflicts } = status
  const { timeZone } = notice.terms
  const head = {
    asOf: instantOf(status.asOf),
    notice: notice.id,
    postedAt: notice.postedAt === null ? null : instantOf(notice.postedAt),
    supersededBy: status.supersededBy?.id ?? null,
    counts: status.counts,
    erased: status.erased,
    waiting: status.waiting,
    lapsedWithoutConsent: status.lapsedWithoutConsent,
    windows: windows.map(({ ends, people }) => {
      return { windowEnds: withOffset(ends, timeZone), lastDay: lastDayOf(ends, timeZone), people }
    }),
    curve: curve.map(({ day, counts }) => {
      return {
        day,
        ...Object.fromEntries(
          acceptanceStates.filter((state) => counts[state] > 0).map((state) => [state, counts[state]])
        )
      }
    }),
    conflicts: conflicts.map(({ id, since }) => ({ id, since: instantOf(since) })),
    doubtful: status.doubtful
  }
  const text = jsonText(head, 2)
  if (!people) {
    yield `${text}\n`
    return
  }
  yield `${text.slice(0, -2)},\n  "people": [`
  let before = '\n'
  for await (const page of people) {
    const rows = page.map(({ id, state, since, ends }) => {
      const row = {
        id,
        state,
        since: since === null ? null : instantOf(since),
        windowEnds: ends === null ? null : withOffset(ends, timeZone)
      }
      return `    ${jsonText(row)}`
    })
    yield `${before}${rows.join(',\n')}`
    before = ',\n'
  }
  yield before === '\n' ? ']\n}\n' : '\n  ]\n}\n'
}
