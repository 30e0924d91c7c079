import { instantOf } from '../acceptance/milliseconds.ts'
import { acceptanceStates } from '../acceptance/types.ts'
import type { LedgerStatus } from '../ledger/count-status.ts'
import type { ListedStanding } from '../ledger/list-standings.ts'
import { withOffset } from './clock-time.ts'
import { csvLine } from './csv.ts'

/** The people as CSV, or where none were asked for the counts. */
export async function* ledgerStatusCsv(
  { notice, counts, erased }: LedgerStatus,
  people: AsyncIterable<ListedStanding[]> | null
): AsyncGenerator<string> {
  if (!people) {
    const rows = acceptanceStates.map((state) => csvLine([state, counts[state]]))
    yield [csvLine(['state', 'people']), ...rows, csvLine(['erased', erased])].join('')
    return
  }
  yield csvLine(['id', 'state', 'since', 'windowEnds'])
  const time = (at: number | null) => at && withOffset(at, notice.terms.timeZone)
  for await (const page of people) {
    yield page.map(({ id, state, since, ends }) => csvLine([id, state, since && instantOf(since), time(ends)])).join('')
  }
}
