/** One record of a table, or why it is none. */
export interface StreamedRow {
  line: number
  /** Values by the names of the columns, in lower case; null where the row cannot be taken apart. */
  values: Readonly<Record<string, unknown>> | null
  /** What is wrong with it; empty where nothing is. */
  fault: string
  /** The row as it stands, where it cannot be taken apart. */
  text?: string
  /** The names of all columns, where the table has a header. */
  columns?: readonly string[]
}

/**
 * The rows of a table, some hundreds at a time, and how many bytes have been read up to there. Rows must all be taken
 * before the next ones are asked for.
 */
export type StreamedRows = AsyncGenerator<{ rows: Iterable<StreamedRow>; bytes: number }>

/** A table that is read piece by piece. */
export interface StreamedTable {
  form: 'csv' | 'ndjson'
  /** Bytes in all; null where nobody can tell. */
  size: number | null
  rows: StreamedRows
}
