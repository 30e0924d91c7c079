import { VFile } from 'vfile'
import { decode } from './decode.ts'
import { readBytes } from './read-bytes.ts'

/** A configuration is short. What is larger than this is something else. */
const largestText = 1_000_000

/** Read a file that steers the program. @throws VFileMessage where it cannot be read */
export async function readText(path: string): Promise<VFile> {
  return new VFile({ path, value: decode(await readBytes(path, largestText), path) })
}
