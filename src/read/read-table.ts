import { VFile } from 'vfile'
import { decode } from './decode.ts'
import { collect, readBytes } from './read-bytes.ts'
import type { Input } from './read-policy.ts'

/** A table of events or people may list millions of rows; text longer than this cannot be held in one piece. */
const largestTable = 400_000_000

/** Read a table of records: a file, or `-` for standard input. @throws VFileMessage where it cannot be read */
export async function readTable(name: string, stdin: Input): Promise<VFile> {
  const bytes = name === '-' ? await collect(stdin, name, largestTable) : await readBytes(name, largestTable)
  return new VFile({ path: name, value: decode(bytes, name) })
}
