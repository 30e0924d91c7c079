import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { defaultTemplates, extraTemplates, type Templates } from '../notice/templates/default-templates.ts'
import { decode } from './decode.ts'
import { readBytes } from './read-bytes.ts'
import { refusal } from './refusal.ts'

const known: readonly string[] = [...Object.keys(defaultTemplates), ...extraTemplates]

/**
 * Read the templates of a folder, by the names of their files. What does not end in `.liquid` is left alone.
 *
 * @throws VFileMessage where there is no such folder, where it holds no template, or one of a name that is not used
 */
export async function readTemplates(folder: string): Promise<Templates> {
  const entries = await readdir(folder).catch(() => null)
  if (!entries) throw refusal(folder, 'there is no such folder; assent init --templates writes one', 'templates')
  const names = entries.filter((name) => name.endsWith('.liquid')).sort()
  if (names.length === 0) {
    throw refusal(folder, 'holds no template; assent init --templates writes those that there are', 'templates')
  }
  const read: [string, string][] = []
  for (const name of names) {
    const path = join(folder, name)
    if (!known.includes(name)) {
      throw refusal(path, `is no template of a notice; those are ${known.join(', ')}`, 'templates')
    }
    read.push([name, decode(await readBytes(path), path)])
  }
  return Object.fromEntries(read)
}
