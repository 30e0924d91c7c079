import { CsvError, type Parser, parse } from 'csv-parse'
import { lineReader } from './line-reader.ts'
import { refusal } from './refusal.ts'
import type { StreamedRow, StreamedRows } from './streamed-table.ts'

/**
 * The rows of CSV (RFC 4180). The first line names the columns; comma or semicolon.
 *
 * Lines without a quote are cut at each delimiter, which takes a fifth of the parser's time; from the first line on that
 * has one, or ends in a carriage return alone, the parser reads.
 */
export async function* csvRows(chunks: AsyncIterable<Buffer>, path: string): StreamedRows {
  const reader = lineReader(path, 'CSV')
  const table: Table = { path, line: 0 }
  let parser: QuotedRows | undefined
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    if (parser) {
      yield { rows: await parser.add(chunk), bytes }
      continue
    }
    const lines = reader.add(chunk)
    const plain = plainLines(lines)
    yield { rows: plainRows(plain < lines.length ? lines.slice(0, plain) : lines, table), bytes }
    if (plain === lines.length) continue
    parser = quotedRows(table, lines[plain]!)
    const left = Buffer.from(`${lines.slice(plain).join('\n')}\n`)
    yield { rows: await parser.add(Buffer.concat([left, reader.rest()])), bytes }
  }
  const last = parser ? '' : reader.rest().toString('utf8')
  if (!parser && plainLines([last]) === 1) {
    yield { rows: last === '' ? [] : plainRows([last], table), bytes }
    return
  }
  parser ??= quotedRows(table, last)
  yield { rows: [...(await parser.add(Buffer.from(last))), ...(await parser.end())], bytes }
}

/** How far a table has been read. */
interface Table {
  path: string
  /** The line that was read last, from 1. */
  line: number
  columns?: string[]
  delimiter?: string
}

/** How many lines from the first one on need no parser. */
function plainLines(lines: readonly string[]): number {
  const end = lines.findIndex((line) => {
    if (line.includes('"')) return true
    const carriage = line.indexOf('\r')
    return carriage !== -1 && carriage < line.length - 1
  })
  return end === -1 ? lines.length : end
}

/** One by one, so that each can be forgotten before the next is made. */
function* plainRows(lines: readonly string[], table: Table): Generator<StreamedRow> {
  for (const text of lines) {
    table.line += 1
    table.delimiter ??= delimiterOf(text)
    const row = rowIn(text.split(table.delimiter).map(trimmed), table)
    if (row) yield row
  }
}

/** Only a field that may begin or end in white space is copied. */
function trimmed(field: string): string {
  return isPlain(field.charCodeAt(0)) && isPlain(field.charCodeAt(field.length - 1)) ? field : field.trim()
}

/** A character of ASCII that is no white space. */
function isPlain(code: number): boolean {
  return code > 0x20 && code < 0x7f
}

function delimiterOf(header: string): string {
  return header.includes(';') && !header.includes(',') ? ';' : ','
}

/** @returns null for the header, and for an empty line */
function rowIn(fields: readonly string[], table: Table): StreamedRow | null {
  if (table.columns) return fields.length > 1 || fields[0] !== '' ? rowOf(fields, table.columns, table.line) : null
  table.columns = namesOf(fields, table.path)
  return null
}

function namesOf(fields: readonly string[], path: string): string[] {
  const names = fields.map((name) => name.toLowerCase())
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) < index)
  // An object would not keep its values.
  if (names.includes('__proto__')) throw refusal(path, 'a column cannot be called `__proto__`; rename it', 'columns')
  if (twice) throw refusal(path, `the column \`${twice}\` is there twice; name each column once`, 'columns')
  return names
}

function rowOf(fields: readonly string[], columns: readonly string[], line: number): StreamedRow {
  if (fields.length > columns.length) {
    const fault = `Unexpected ${fields.length} fields, expected ${columns.length}: quote a field that holds a comma`
    return { line, values: null, fault, text: fields.join(','), columns }
  }
  const values: Record<string, string> = {}
  for (let index = 0; index < fields.length; index += 1) values[columns[index]!] = fields[index]!
  return { line, values, fault: '', columns }
}

/** Rows by way of the parser. */
interface QuotedRows {
  /** The rows that are whole by now. @throws VFileMessage where the text is no CSV */
  add(bytes: Buffer): Promise<StreamedRow[]>
  end(): Promise<StreamedRow[]>
}

/** @param first  the first line, which is the header where nothing has been read yet */
function quotedRows(table: Table, first: string): QuotedRows {
  const skipped: CsvError[] = []
  const before = table.line
  let failure: unknown
  let count = 0
  table.delimiter ??= delimiterOf(first)
  const parser: Parser = parse({
    delimiter: table.delimiter,
    relax_column_count: true,
    skip_records_with_error: true,
    trim: true,
    on_skip(error) {
      if (error) skipped.push(error)
      return undefined
    }
  })
  parser.on('error', (error) => {
    failure = error
  })

  function skip(rows: StreamedRow[], until: number): void {
    while (skipped[0] && Number(skipped[0].records) <= until) {
      const error = skipped.shift()!
      table.line = error.lines === undefined ? table.line + 1 : before + Number(error.lines)
      const text = Array.isArray(error.record) ? error.record.join(',') : ''
      const fault = `Unexpected quotes, expected CSV (${error.message})`
      rows.push({ line: table.line, values: null, fault, text, columns: table.columns })
    }
  }
  /** All that the parser has by now. The parser's own count of lines is dear, so lines are counted here. */
  async function taken(until = 0): Promise<StreamedRow[]> {
    await turn()
    if (failure) throw csvFailure(failure, table.path)
    const rows: StreamedRow[] = []
    for (let fields: string[] | null = parser.read(); fields !== null; fields = parser.read()) {
      skip(rows, count)
      count += 1
      table.line += 1 + breaksIn(fields)
      const row = rowIn(fields, table)
      if (row) rows.push(row)
    }
    skip(rows, until)
    return rows
  }

  return {
    add(bytes) {
      parser.write(bytes)
      return taken()
    },
    end() {
      parser.end()
      return taken(Number.POSITIVE_INFINITY)
    }
  }
}

function breaksIn(fields: readonly string[]): number {
  let breaks = 0
  for (const field of fields) if (field.includes('\n')) breaks += field.split('\n').length - 1
  return breaks
}

/** The parser works when it gets its turn. */
function turn(): Promise<void> {
  return new Promise((done) => setImmediate(done))
}

function csvFailure(error: unknown, path: string): unknown {
  if (!(error instanceof CsvError)) return error
  return refusal(path, `this is no CSV (${error.message}); save it as CSV in UTF-8`, 'csv')
}
