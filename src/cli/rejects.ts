import { type FileHandle, open } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import type { StreamedRow, StreamedTable } from '../read/streamed-table.ts'
import { CallError } from './call-error.ts'
import { whyNot } from './why-not.ts'

/** Where rows go that cannot be recorded. */
export interface Rejects {
  path: string
  add(row: StreamedRow, reason: string): Promise<void>
  close(): Promise<void>
}

/** The file of rejects where the user names none: `events.csv` has `events.rejects.csv` beside it. */
export function rejectsBeside(name: string, form: StreamedTable['form']): string {
  if (name === '-') return `stdin.rejects.${form}`
  const extension = extname(name)
  return join(dirname(name), `${basename(name, extension)}.rejects${extension || `.${form}`}`)
}

/**
 * Keep rows that cannot be recorded, in the form of the table that they come from, each with its line and what is wrong
 * with it: mended, the file can be recorded in its turn. The file is made when the first row comes.
 */
export function rejects(path: string, form: StreamedTable['form']): Rejects {
  let file: FileHandle | undefined
  return {
    path,
    async add(row, reason) {
      try {
        if (!file) {
          file = await open(path, 'w')
          if (form === 'csv') await file.write(`${csvLine([...namesOf(row), 'line', 'reason'])}\n`)
        }
        await file.write(form === 'csv' ? csvRow(row, reason) : `${JSON.stringify(jsonRow(row, reason))}\n`)
      } catch (error) {
        throw new CallError(`${path} cannot be written (${whyNot(error)}); name another file with --rejects`)
      }
    },
    async close() {
      await file?.close()
    }
  }
}

function namesOf({ columns, values }: StreamedRow): readonly string[] {
  return columns ?? Object.keys(values ?? {})
}

function csvRow(row: StreamedRow, reason: string): string {
  const names = namesOf(row)
  const cells = row.values === null ? [row.text ?? ''] : names.map((name) => String(row.values![name] ?? ''))
  return `${csvLine([...cells, ...names.slice(cells.length).map(() => ''), String(row.line), reason])}\n`
}

function jsonRow({ values, line, text }: StreamedRow, reason: string): object {
  return values === null ? { text, line, reason } : { ...values, line, reason }
}

function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => (/[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')
}
