import type { StreamedRow, StreamedTable } from '../read/stream-table.ts'
import { type Batch, type Head, inBatch } from './in-batch.ts'
import type { Ledger } from './open-ledger.ts'

/** So many rows are recorded in one transaction: enough that its cost does not show, few enough to lose little time. */
const batchSize = 10_000

/** What became of the rows of a table. */
export interface Recorded {
  /** Rows of the table, without its header and empty lines. */
  rows: number
  /** Rows that added something to the ledger. */
  added: number
  /** Rows that say what the ledger knows already. */
  known: number
  rejected: number
  /** People who were not in the ledger before. */
  newPeople: number
  /** The end of the chain after the last batch; null where nothing was recorded. */
  head: Head | null
}

/** A row that was understood. */
export interface GoodRow<Value> {
  row: StreamedRow
  value: Value
}

/** What recording reports as it goes on. */
export interface RecordingOptions {
  onReject(row: StreamedRow, reason: string): void | Promise<void>
  /** Told the keys of the people in each batch of rows, in the transaction that records them. */
  onPeople?(batch: Batch, keys: number[]): Promise<void>
  /** @param bytes  bytes of the table that are recorded */
  onProgress?(bytes: number): void
}

/** How one sort of row is recorded. */
interface Sort<Value> {
  /** The value, or what is wrong with the row. */
  read(row: StreamedRow): Value | string
  /** Record some rows; reasons why a row cannot be recorded go to `reject`. */
  record(
    batch: Batch,
    rows: GoodRow<Value>[],
    reject: (row: StreamedRow, reason: string) => void
  ): Promise<{ added: number; newPeople: number }>
}

/**
 * Record the rows of a table, batch by batch, each whole or not at all. What is recorded stays, whatever comes after.
 *
 * @throws LedgerError where the database fails, VFileMessage where the table can be read no further
 */
export async function recordRows<Value>(
  ledger: Ledger,
  table: StreamedTable,
  sort: Sort<Value>,
  { onReject, onProgress }: RecordingOptions
): Promise<Recorded> {
  const total: Recorded = { rows: 0, added: 0, known: 0, rejected: 0, newPeople: 0, head: null }
  let waiting: GoodRow<Value>[] = []

  async function reject(row: StreamedRow, reason: string): Promise<void> {
    total.rejected += 1
    await onReject(row, reason)
  }
  async function flush(): Promise<void> {
    if (waiting.length === 0) return
    const rows = waiting
    waiting = []
    const refused: [row: StreamedRow, reason: string][] = []
    const { result, head } = await inBatch(ledger, (batch) => {
      return sort.record(batch, rows, (row, reason) => refused.push([row, reason]))
    })
    total.added += result.added
    total.newPeople += result.newPeople
    total.known += rows.length - refused.length - result.added
    total.head = head
    for (const [row, reason] of refused) await reject(row, reason)
  }

  for await (const { rows, bytes } of table.rows) {
    for (const row of rows) {
      total.rows += 1
      const value = row.values === null ? row.fault : sort.read(row)
      if (typeof value === 'string') await reject(row, value)
      else waiting.push({ row, value })
      if (waiting.length >= batchSize) await flush()
    }
    onProgress?.(bytes)
  }
  await flush()
  return total
}
