import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { CallError } from './call-error.ts'
import { whyNot } from './why-not.ts'

/** Names of files, and what they hold. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/**
 * Write a folder of files so that no reader ever finds a file half-written: all are written into a folder beside it,
 * which then takes its name, or out of which each file is moved where the folder is there already.
 *
 * @param force  whether files of the same names that hold something else may be replaced
 * @param option the option that named the folder, for messages
 * @throws CallError where they may not, or where the folder cannot be written; nothing is changed then
 */
export async function writeFolder(folder: string, files: Files, force: boolean, option = '--out'): Promise<void> {
  const place = resolve(folder)
  const other = force ? undefined : await otherFile(place, files)
  if (other) {
    throw new CallError(`${join(folder, other)} holds another notice; name another folder with --out, or add --force`)
  }
  try {
    await mkdir(dirname(place), { recursive: true })
    const beside = await mkdtemp(join(dirname(place), `.${basename(place)}-`))
    try {
      await fill(beside, place, files)
    } finally {
      await rm(beside, { recursive: true, force: true })
    }
  } catch (error) {
    throw new CallError(`${folder} cannot be written (${whyNot(error)}); name another folder with ${option}`)
  }
}

async function fill(beside: string, place: string, files: Files): Promise<void> {
  const isNew = (await stat(place).catch(() => null)) === null
  const inner = join(beside, basename(place))
  await mkdir(inner)
  for (const [name, content] of Object.entries(files)) await writeFile(join(inner, name), content, { flush: true })
  if (isNew) await rename(inner, place)
  else for (const name of Object.keys(files)) await rename(join(inner, name), join(place, name))
}

/** The first file that is there and holds something else. */
async function otherFile(place: string, files: Files): Promise<string | undefined> {
  for (const [name, content] of Object.entries(files)) {
    const there = await readFile(join(place, name)).catch(() => null)
    if (there && !there.equals(Buffer.from(content))) return name
  }
  return undefined
}
