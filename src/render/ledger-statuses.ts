import type { LedgerStatus } from '../ledger/count-status.ts'
import type { ListedStanding } from '../ledger/list-standings.ts'
import type { Look } from './look.ts'

/** A count as text, piece by piece. `people`: those to list; `null` where none were asked for. */
export type LedgerStatusRenderer = (
  status: LedgerStatus,
  people: AsyncIterable<ListedStanding[]> | null,
  look: Look
) => AsyncGenerator<string>

/** The forms in which `assent status` writes what a ledger holds. */
export const ledgerStatusRenderers = {
  async *table(status, people, look) {
    yield* (await import('./ledger-status-table.ts')).ledgerStatusTable(status, people, look)
  },
  async *json(status, people) {
    yield* (await import('./ledger-status-json.ts')).ledgerStatusJson(status, people)
  },
  async *csv(status, people) {
    yield* (await import('./ledger-status-csv.ts')).ledgerStatusCsv(status, people)
  },
  async *html(status, people) {
    yield await (await import('./ledger-status-html.ts')).ledgerStatusHtml(status, people)
  }
} as const satisfies Record<string, LedgerStatusRenderer>

export type LedgerStatusFormat = keyof typeof ledgerStatusRenderers
