import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import type { AcceptanceTerms } from '../acceptance/types.ts'
import { noticeId } from '../notice/make-notice.ts'
import type { Notice } from '../notice/notice.ts'
import { decode } from './decode.ts'
import { readBytes } from './read-bytes.ts'
import { refusal } from './refusal.ts'

const start = z.enum(['EmailDispatch', 'WebsitePosting'])

/** The parts of `notice.json` that acceptance depends on, and whom to ask. */
const schema = z.object({
  schemaVersion: z.literal(1),
  id: z.string().min(1),
  dates: z.object({ postedAt: z.iso.datetime({ offset: true }) }),
  contacts: z.array(z.object({ channel: z.string(), value: z.string(), role: z.string().nullable() })).default([]),
  terms: z.object({
    timeZone: z.string().min(1),
    window: z.string().nullable(),
    windowStarts: z.array(start),
    noticeBy: z.array(start),
    continuedUseIsAcceptance: z.boolean(),
    dispatchSuffices: z.boolean(),
    rollToWorkingDay: z.boolean()
  }) satisfies z.ZodType<AcceptanceTerms>
})

export type StoredNotice = z.infer<typeof schema> & {
  /** False where the file has been changed since it was written: its id no longer fits. */
  isAsWritten: boolean
}

/**
 * Read the notice that `assent notice` wrote.
 *
 * @param name  its folder, or its notice.json
 * @throws VFileMessage where there is none, or where it was not written by this program
 */
export async function readNotice(name: string): Promise<StoredNotice> {
  const isFolder = (await stat(name).catch(() => null))?.isDirectory()
  const path = isFolder ? join(name, 'notice.json') : name
  const text = decode(await readBytes(path), path)
  const stored = jsonOf(text)
  const result = schema.safeParse(stored)
  if (result.success) return { ...result.data, isAsWritten: isAsWritten(stored as Notice) }
  const where = result.error.issues[0]?.path.join('.')
  const fault = where ? `: ${where} is missing or wrong` : ''
  throw refusal(path, `this is not a notice that assent wrote${fault}; write it anew with assent notice`, 'notice')
}

function isAsWritten({ id, ...content }: Notice): boolean {
  return noticeId(content) === id
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
