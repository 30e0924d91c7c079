import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readBytes } from './read-bytes.ts'

/** The files of a notice, in the order in which they are sealed. */
const names = ['notice.json', 'notice.md', 'notice.txt', 'notice.html', 'banner.html', 'notice.eml'] as const

/**
 * Read the six files of a notice.
 *
 * @param name  its folder, or the notice.json in it
 * @throws VFileMessage where one is missing or cannot be read
 */
export async function readNoticeFiles(name: string): Promise<{ name: string; content: Uint8Array }[]> {
  const isFolder = (await stat(name).catch(() => null))?.isDirectory()
  const folder = isFolder ? name : dirname(name)
  return Promise.all(names.map(async (file) => ({ name: file, content: await readBytes(join(folder, file)) })))
}
