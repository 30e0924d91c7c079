import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Readable } from 'node:stream'
import { expectText } from './expect-text.ts'
import { explainRead } from './read-bytes.ts'
import { refusal } from './refusal.ts'
import type { StreamedTable } from './streamed-table.ts'

/**
 * Read a table of records of any length: CSV or NDJSON, as `rowsOf` reads a short one.
 *
 * @param name  a file, or `-` for standard input
 * @throws VFileMessage where the file cannot be read; while rows are taken, too
 */
export async function streamTable(name: string, stdin: Readable): Promise<StreamedTable> {
  try {
    const found = name === '-' ? null : await stat(name)
    if (found?.isDirectory()) throw refusal(name, 'this is a folder; name one file in it', 'folder')
    const source = name === '-' ? stdin : createReadStream(name, { highWaterMark: 1 << 16 })
    const { first, chunks } = await begun(source, name)
    const form = formOf(name, first)
    const rows =
      form === 'csv'
        ? (await import('./csv-rows.ts')).csvRows(chunks, name)
        : (await import('./json-rows.ts')).jsonRows(chunks, name)
    return { form, size: found?.isFile() ? found.size : null, rows }
  } catch (error) {
    throw explainRead(error, name)
  }
}

/** A stream whose first piece has been looked at. */
async function begun(source: Readable, name: string): Promise<{ first: Buffer; chunks: AsyncIterable<Buffer> }> {
  const iterator = source[Symbol.asyncIterator]()
  const start = await iterator.next()
  const first = start.done ? Buffer.alloc(0) : Buffer.from(start.value)
  const expect = expectText(name)
  expect(first)
  async function* chunks(): AsyncGenerator<Buffer> {
    yield first
    try {
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
        const piece = Buffer.from(next.value)
        expect(piece)
        yield piece
      }
      expect()
    } catch (error) {
      throw explainRead(error, name)
    }
  }
  return { first, chunks: chunks() }
}

function formOf(name: string, first: Buffer): 'csv' | 'ndjson' {
  const extension = extname(name)
  if (extension === '.csv') return 'csv'
  if (['.ndjson', '.jsonl', '.json'].includes(extension)) return 'ndjson'
  return first.toString('utf8').replace('\ufeff', '').trimStart().startsWith('{') ? 'ndjson' : 'csv'
}
