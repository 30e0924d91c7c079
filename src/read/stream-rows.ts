import { StringDecoder } from 'node:string_decoder'
import { CsvError, type Options, parse } from 'csv-parse'
import { refusal } from './refusal.ts'
import type { StreamedRow } from './stream-table.ts'

type Chunks = AsyncIterable<Buffer>
type Rows = AsyncGenerator<{ rows: StreamedRow[]; bytes: number }>

/** An NDJSON line longer than this, in characters, is none. */
const longestLine = 1_000_000

/** The rows of CSV (RFC 4180). The first line names the columns; comma or semicolon. */
export async function* csvRows(chunks: Chunks, path: string): Rows {
  const skipped: CsvError[] = []
  let parser: ReturnType<typeof parse> | undefined
  let failure: unknown
  let columns: string[] | undefined
  let line = 0
  let count = 0
  let bytes = 0

  /** All that the parser has by now. The parser's own count of lines is dear, so lines are counted here. */
  function taken(): StreamedRow[] {
    const rows: StreamedRow[] = []
    for (let fields: string[] | null = parser!.read(); fields !== null; fields = parser!.read()) {
      skip(rows, count)
      count += 1
      line += 1 + breaksIn(fields)
      if (!columns) columns = namesOf(fields, path)
      else if (fields.length > 1 || fields[0] !== '') rows.push(rowOf(fields, columns, line))
    }
    return rows
  }
  function skip(rows: StreamedRow[], before: number): void {
    while (skipped[0] && Number(skipped[0].records) <= before) {
      const error = skipped.shift()!
      line = Number(error.lines ?? line + 1)
      const text = Array.isArray(error.record) ? error.record.join(',') : ''
      rows.push({ line, values: null, fault: `Unexpected quotes, expected CSV (${error.message})`, text, columns })
    }
  }

  for await (const chunk of chunks) {
    if (!parser) {
      parser = parse({ ...options(chunk), on_skip: skipRecord })
      parser.on('error', (error) => {
        failure = error
      })
    }
    bytes += chunk.length
    parser.write(chunk)
    await turn()
    if (failure) throw csvFailure(failure, path)
    yield { rows: taken(), bytes }
  }
  parser?.end()
  await turn()
  if (failure) throw csvFailure(failure, path)
  const rest = parser ? taken() : []
  skip(rest, Number.POSITIVE_INFINITY)
  yield { rows: rest, bytes }

  function skipRecord(error: CsvError | undefined): undefined {
    if (error) skipped.push(error)
  }
}

/** The rows of NDJSON: one JSON object a line. */
export async function* jsonRows(chunks: Chunks, path: string): Rows {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let line = 0
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    const lines = (rest + decoder.write(chunk)).split('\n')
    rest = lines.pop()!
    if (rest.length > longestLine) throw refusal(path, 'this line is too long for NDJSON', 'long-line')
    yield { rows: read(lines), bytes }
  }
  yield { rows: read([rest + decoder.end()]), bytes }

  function read(lines: readonly string[]): StreamedRow[] {
    const rows: StreamedRow[] = []
    for (const text of lines) {
      line += 1
      const plain = line === 1 ? text.replace('\ufeff', '') : text
      if (plain.trim() !== '') rows.push(jsonRow(plain, line))
    }
    return rows
  }
}

function jsonRow(text: string, line: number): StreamedRow {
  try {
    const values: unknown = JSON.parse(text)
    if (typeof values === 'object' && values !== null && !Array.isArray(values)) {
      return { line, values: values as Record<string, unknown>, fault: '' }
    }
  } catch {
    // What is no JSON gets the same message as what is another sort of JSON.
  }
  return { line, values: null, fault: 'Unexpected line, expected one JSON object, such as `{"person": "u1", …}`', text }
}

function options(first: Buffer): Options {
  const text = first.toString('utf8')
  const header = text.slice(0, text.indexOf('\n') + 1 || text.length)
  return {
    bom: true,
    delimiter: header.includes(';') && !header.includes(',') ? ';' : ',',
    relax_column_count: true,
    skip_records_with_error: true,
    trim: true
  }
}

function namesOf(fields: readonly string[], path: string): string[] {
  const names = fields.map((name) => name.toLowerCase())
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) < index)
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
