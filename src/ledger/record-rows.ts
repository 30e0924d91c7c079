import { setTimeout } from 'node:timers/promises'
import type { StreamedRow, StreamedTable } from '../read/streamed-table.ts'
import { type Batch, type Head, inBatch } from './in-batch.ts'
import type { Ledger } from './open-ledger.ts'
import type { Dialect } from './schema.ts'

/** So many rows are put into the database together. */
const pieceSize = 2_000

/**
 * So many pieces are recorded in one transaction. In SQLite each transaction writes most pages of the index anew, so few
 * large ones take half the time; on PostgreSQL others wait for their turn.
 */
const piecesInBatch: Readonly<Record<Dialect, number>> = { sqlite: 25, postgres: 5 }

/** So long a transaction waits for more of the table, in milliseconds: a pipe may have nothing to give for hours. */
const patience = 500

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

/** What recording reports as it goes on. */
export interface RecordingOptions {
  onReject(row: StreamedRow, reason: string): void | Promise<void>
  /** Told the keys of the people in each batch of rows, in the transaction that records them. */
  onPeople?(batch: Batch, keys: number[]): Promise<void>
  /** @param bytes  bytes of the table that are recorded */
  onProgress?(bytes: number): void
}

/** How one sort of row is recorded. `Heap` is what gathers the values of some rows. */
interface Sort<Heap> {
  /** @param size  how many rows will come at most */
  heap(size: number): Heap
  /** Add the value of a row. @returns what is wrong with the row; null where nothing is */
  read(row: StreamedRow, into: Heap): string | null
  /** Record what was gathered; reasons why a row cannot be recorded go to `reject`. */
  record(
    batch: Batch,
    heap: Heap,
    reject: (row: StreamedRow, reason: string) => void
  ): Promise<{ added: number; newPeople: number }>
}

/** Some rows of a table, read. */
interface Piece<Heap> {
  rows: number
  heap: Heap
  refused: [row: StreamedRow, reason: string][]
  /** Bytes of the table up to there. */
  bytes: number
}

/**
 * Record the rows of a table, batch by batch, each whole or not at all. What is recorded stays, whatever comes after.
 *
 * @throws LedgerError where the database fails, VFileMessage where the table can be read no further
 */
export async function recordRows<Heap>(
  ledger: Ledger,
  table: StreamedTable,
  sort: Sort<Heap>,
  { onReject, onProgress }: RecordingOptions
): Promise<Recorded> {
  const total: Recorded = { rows: 0, added: 0, known: 0, rejected: 0, newPeople: 0, head: null }
  const source = piecesOf(table, sort)
  let next = source.next()
  for (let first = await next; !first.done; first = await next) {
    const pieces: Piece<Heap>[] = []
    const { result, head } = await inBatch(ledger, async (batch) => {
      const sum = { added: 0, newPeople: 0 }
      for (let piece: Piece<Heap> | null = first.value; piece; ) {
        const { heap, refused } = piece
        const { added, newPeople } = await sort.record(batch, heap, (row, reason) => refused.push([row, reason]))
        sum.added += added
        sum.newPeople += newPeople
        next = source.next()
        // An error is met when the piece is waited for.
        next.catch(() => {})
        piece = pieces.push(piece) < piecesInBatch[ledger.dialect] ? await soon(next) : null
      }
      return sum
    })
    total.added += result.added
    total.newPeople += result.newPeople
    total.head = head
    for (const { rows, refused, bytes } of pieces) {
      total.rows += rows
      total.rejected += refused.length
      total.known += rows - refused.length
      for (const [row, reason] of refused.sort(([a], [b]) => a.line - b.line)) await onReject(row, reason)
      onProgress?.(bytes)
    }
    total.known -= result.added
  }
  return total
}

/** The rows of a table, understood, some thousands at a time. */
async function* piecesOf<Heap>(table: StreamedTable, { heap, read }: Sort<Heap>): AsyncGenerator<Piece<Heap>> {
  const empty = (bytes: number): Piece<Heap> => ({ rows: 0, heap: heap(pieceSize), refused: [], bytes })
  let piece = empty(0)
  let failure: { error: unknown } | undefined
  try {
    for await (const { rows, bytes } of table.rows) {
      for (const row of rows) {
        piece.rows += 1
        const fault = row.values === null ? row.fault : read(row, piece.heap)
        if (fault !== null) piece.refused.push([row, fault])
        if (piece.rows < pieceSize) continue
        yield piece
        piece = empty(bytes)
      }
      piece.bytes = bytes
    }
  } catch (error) {
    failure = { error }
  }
  if (piece.rows > 0) yield piece
  if (failure) throw failure.error
}

/** The next piece, where it comes soon; an end or an error waits until the transaction is over. */
async function soon<Heap>(next: Promise<IteratorResult<Piece<Heap>>>): Promise<Piece<Heap> | null> {
  const waiting = new AbortController()
  const late = setTimeout(patience, null, { signal: waiting.signal }).catch(() => null)
  const found = await Promise.race([next, late]).catch(() => null)
  waiting.abort()
  return found && !found.done ? found.value : null
}
