import { createReadStream, readFileSync, statSync } from 'node:fs'
import { refusal } from './refusal.ts'

/** A policy is prose. What is larger than this is something else, and would only fill the memory. */
export const largestInput = 10_000_000

/**
 * The bytes of a file, of a pipe, or of whatever else the path names.
 *
 * @throws VFileMessage where the path leads to no file, or to one that cannot be read or is too large
 */
export async function readBytes(path: string, limit = largestInput): Promise<Buffer> {
  try {
    const found = statSync(path)
    if (found.isDirectory()) throw refusal(path, 'this is a folder; name one file in it', 'folder')
    if (found.size > limit) throw tooLarge(path, limit)
    // A plain file is there at once; waiting for it takes longer than reading it.
    if (found.isFile() && found.size > 0) return readFileSync(path)
    return await collect(createReadStream(path), path, limit)
  } catch (error) {
    throw explainRead(error, path)
  }
}

/**
 * All that a stream gives.
 *
 * @throws VFileMessage `too-large` as soon as the limit is passed, so that an endless stream ends
 */
export async function collect(
  stream: AsyncIterable<Uint8Array | string>,
  path: string,
  limit = largestInput
): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array)
    size += bytes.length
    if (size > limit) throw tooLarge(path, limit)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/** The refusal for an input of more bytes than `limit`. */
export function tooLarge(path: string, limit = largestInput) {
  const size = `${limit / 1_000_000} MB`
  return refusal(path, `this file is larger than ${size}, the most that is read; name a smaller file`, 'too-large')
}

const reasons: Readonly<Record<string, readonly [reason: string, ruleId: string]>> = {
  ENOENT: ['no such file; check the path', 'missing-file'],
  ENOTDIR: ['no such file: a part of the path is a file, not a folder; check the path', 'missing-file'],
  EACCES: ['no permission to read this file; change its permissions or run as a user who may read it', 'unreadable'],
  EPERM: ['no permission to read this file; change its permissions or run as a user who may read it', 'unreadable'],
  ELOOP: ['this link leads back to itself; name the file that it should lead to', 'unreadable'],
  ENAMETOOLONG: ['this is too long for the name of a file; check the path', 'missing-file']
}

/** The refusal for what the system says of a file; anything else is handed back as it is. */
export function explainRead(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (!code) return error
  const [reason, ruleId] = reasons[code] ?? [`this file cannot be read (${code}); check it and try again`, 'unreadable']
  return refusal(path, reason, ruleId)
}
