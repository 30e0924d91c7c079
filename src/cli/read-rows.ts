import type { VFile } from 'vfile'
import { exitCodes } from './exit-codes.ts'
import type { Rim } from './rim.ts'
import { tell } from './voice.ts'

/** So many faults are shown; who has more has one cause for them all. */
const mostShown = 20

/**
 * Read a table of records.
 *
 * @param name  a file, or `-`; undefined where the user named none
 * @returns the records; none where none was named; undefined where a row cannot be read: each is told on standard error
 */
export async function readRows<Record>(
  name: string | undefined,
  parse: (file: VFile) => Record[],
  rim: Rim
): Promise<Record[] | undefined> {
  if (name === undefined) return []
  const file = await rim.readTable(name)
  const records = parse(file)
  if (file.messages.length === 0) return records
  for (const message of file.messages.slice(0, mostShown)) tell(message, rim)
  const rest = file.messages.length - mostShown
  if (rest > 0) rim.stderr.write(`${file.path}: ${rest} more rows that cannot be read\n`)
  rim.exitCode = exitCodes.input
  return undefined
}
