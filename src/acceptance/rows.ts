import { parse } from 'csv-parse/sync'
import type { VFile } from 'vfile'

/** One record of a table, with the line that it ends on. */
export interface Row {
  line: number
  values: Readonly<Record<string, unknown>>
}

/**
 * Read a table of records: CSV (RFC 4180, the first line names the columns; comma or semicolon) or NDJSON (one JSON
 * object a line). The file's extension tells which; where it does not, NDJSON begins with a brace.
 *
 * @param file  gets a message, rule `bad-row`, for each record that cannot be read; it is left out
 * @returns the records in their order; names of columns in lower case
 */
export function rowsOf(file: VFile): Row[] {
  const text = String(file)
  return isJson(file.extname, text) ? jsonRows(text, file) : csvRows(text, file)
}

/** Add a message about one row. */
export function badRow(file: VFile, line: number, reason: string): void {
  file.message(reason, { place: { line, column: 1 }, ruleId: 'bad-row', source: 'assent' })
}

function isJson(extension: string | undefined, text: string): boolean {
  if (extension === '.csv') return false
  // The white space that is cut off may be a byte order mark.
  return ['.ndjson', '.jsonl', '.json'].includes(extension ?? '') || text.trimStart().startsWith('{')
}

function jsonRows(text: string, file: VFile): Row[] {
  const rows: Row[] = []
  const lines = text.replace('\ufeff', '').split('\n')
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const values = jsonObject(line)
    if (values) rows.push({ line: index + 1, values })
    else badRow(file, index + 1, 'Unexpected line, expected one JSON object, such as `{"person": "u1", …}`')
  }
  return rows
}

function jsonObject(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

function csvRows(text: string, file: VFile): Row[] {
  const [header = ''] = text.split('\n', 1)
  const records: CsvRecord[] = parse(text, {
    bom: true,
    columns: (names: string[]) => names.map((name) => name.toLowerCase()),
    delimiter: header.includes(';') && !header.includes(',') ? ';' : ',',
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    trim: true,
    on_skip: (error) => {
      badRow(file, Number(error?.lines ?? 1), `Unexpected quotes, expected CSV (${error?.message})`)
      return undefined
    }
  })
  const rows: Row[] = []
  for (const { record, info } of records) {
    const width = info.error?.record?.length
    const columns = info.columns.length
    if (width === undefined || width < columns) rows.push({ line: info.lines, values: record })
    else badRow(file, info.lines, `Unexpected ${width} fields, expected ${columns}: quote a field that holds a comma`)
  }
  return rows
}

interface CsvRecord {
  record: Record<string, string>
  info: { lines: number; columns: { name: string }[]; error?: { record?: string[] } }
}
