import { createReadStream } from 'node:fs'
import { open, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { refusal } from './refusal.ts'

/** One mail, with the place that it was read from: a file, and in an mbox the line that it begins on. */
export interface StoredMail {
  path: string
  line: number | null
  /** What stands there, or why it cannot be read. */
  mail: Uint8Array | VFileMessage
}

/** Bounces bring back a message of ours at most; what is larger is none. */
const largestMail = 20_000_000

/**
 * Read mails one by one, from a maildir (its `new` and `cur`), an mbox file, a mail in a file (`.eml`), or a folder of
 * such files. Sorted by name, so that the same mails come in the same order.
 *
 * @throws VFileMessage where there is nothing of the kind at `path`
 */
export async function* readMails(path: string): AsyncGenerator<StoredMail> {
  const found = await stat(path).catch(() => null)
  if (!found) throw refusal(path, 'there is no such file or folder; name a maildir, an mbox or an .eml', 'missing-file')
  if (!found.isDirectory()) return yield* readFileOrBox(path)
  const names = await readdir(path)
  const boxes = ['new', 'cur'].filter((each) => names.includes(each))
  const folders = boxes.length > 0 ? boxes.map((each) => join(path, each)) : [path]
  for (const folder of folders) {
    const files = (await readdir(folder, { withFileTypes: true })).filter(
      (each) => each.isFile() && each.name[0] !== '.'
    )
    for (const { name } of files.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (boxes.length > 0) yield await oneMail(join(folder, name))
      else if (/\.(?:eml|mbox|mbx)$/i.test(name)) yield* readFileOrBox(join(folder, name))
    }
  }
}

async function* readFileOrBox(path: string): AsyncGenerator<StoredMail> {
  if (await isMbox(path)) yield* readMbox(path)
  else yield await oneMail(path)
}

/** An mbox begins with the line that parts its mails (RFC 4155). */
async function isMbox(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null)
  if (!file) return false
  try {
    const { buffer } = await file.read(Buffer.alloc(5), 0, 5, 0)
    return buffer.toString('latin1') === 'From '
  } finally {
    await file.close()
  }
}

async function oneMail(path: string): Promise<StoredMail> {
  try {
    if ((await stat(path)).size > largestMail) return { path, line: null, mail: tooLarge(path) }
    return { path, line: null, mail: await readFile(path) }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return { path, line: null, mail: refusal(path, `this mail cannot be read (${code})`, 'unreadable-mail') }
  }
}

/** Bytes pass through as Latin-1, which loses none. A line of a mail that begins with `From ` is quoted by `>`. */
async function* readMbox(path: string): AsyncGenerator<StoredMail> {
  let lines: string[] = []
  let size = 0
  let began = 1
  let number = 0
  let isAfterEmpty = true
  const stored = (): StoredMail => {
    const place = { line: began, column: 1 }
    const mail = size > largestMail ? tooLarge(path, place) : Buffer.from(lines.join('\n'), 'latin1')
    return { path, line: began, mail }
  }
  for await (const line of linesOf(path)) {
    number += 1
    if (isAfterEmpty && line.startsWith('From ')) {
      if (number > 1) yield stored()
      lines = []
      size = 0
      began = number
      isAfterEmpty = false
      continue
    }
    isAfterEmpty = line === '' || line === '\r'
    size += line.length + 1
    if (size <= largestMail) lines.push(line.replace(/^>(>*From )/, '$1'))
  }
  yield stored()
}

async function* linesOf(path: string): AsyncGenerator<string> {
  let rest: string[] = []
  let length = 0
  for await (const chunk of createReadStream(path, 'latin1')) {
    const [first, ...more] = (chunk as string).split('\n')
    // A line beyond all measure is not kept whole: its mail is too large anyway.
    if (length <= largestMail) rest.push(first!)
    length += first!.length
    if (more.length === 0) continue
    yield rest.join('')
    rest = [more.pop()!]
    length = rest[0]!.length
    yield* more
  }
  yield rest.join('')
}

function tooLarge(path: string, place?: { line: number; column: number }): VFileMessage {
  return refusal(path, 'this mail is larger than 20 MB; a delivery report is not', 'unreadable-mail', place)
}
