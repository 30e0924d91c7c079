import { lineReader } from './line-reader.ts'
import type { StreamedRow, StreamedRows } from './streamed-table.ts'

/** JSON can write what is no text: half a character, which no UTF-8 has, and the zero, which no database keeps. */
const noText = /[\p{Cs}\0]/u

/** The rows of NDJSON: one JSON object a line. */
export async function* jsonRows(chunks: AsyncIterable<Buffer>, path: string): StreamedRows {
  const reader = lineReader(path, 'NDJSON')
  let line = 0
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    yield { rows: read(reader.add(chunk)), bytes }
  }
  yield { rows: read([reader.rest().toString('utf8')]), bytes }

  function read(lines: readonly string[]): StreamedRow[] {
    const rows: StreamedRow[] = []
    for (const text of lines) {
      line += 1
      if (text.trim() !== '') rows.push(jsonRow(text, line))
    }
    return rows
  }
}

function jsonRow(text: string, line: number): StreamedRow {
  try {
    const values: unknown = JSON.parse(text)
    if (typeof values === 'object' && values !== null && !Array.isArray(values)) {
      const name = text.includes('\\u') ? nameOfNoText(values) : undefined
      if (name === undefined) return { line, values: values as Record<string, unknown>, fault: '' }
      return {
        line,
        values: null,
        fault: `Unexpected character in \`${name}\` that no text can hold, expected text`,
        text
      }
    }
  } catch {
    // What is no JSON gets the same message as what is another sort of JSON.
  }
  return { line, values: null, fault: 'Unexpected line, expected one JSON object, such as `{"person": "u1", …}`', text }
}

/** The first key whose value is no text though it is a string. */
function nameOfNoText(values: object): string | undefined {
  return Object.entries(values).find(([, value]) => typeof value === 'string' && noText.test(value))?.[0]
}
