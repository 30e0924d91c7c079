import { simpleParser } from 'mailparser'
import { expect } from 'vitest'
import type { Taken } from './mail-server.ts'

const fields = ['To', 'Message-ID', 'Date', 'From', 'Subject', 'Auto-Submitted', 'MIME-Version', 'Content-Type'].sort()

/** One recipient, no header but assent's own, each once, and lines that every server takes (RFC 5322, 2.1.1). */
export function expectPlain({ raw, recipients }: Taken): void {
  expect(recipients).toHaveLength(1)
  const head = raw.slice(0, raw.indexOf('\r\n\r\n'))
  const names = head.split(/\r\n(?![ \t])/).map((field) => field.slice(0, field.indexOf(':')))
  expect(names.sort()).toEqual(fields)
  for (const line of raw.split('\r\n')) {
    expect(line).not.toMatch(/[\r\n\0]/)
    expect(line.length).toBeLessThanOrEqual(998)
  }
}

/** What a reader of mail makes of it. */
export async function readMail({ raw }: Taken) {
  const mail = await simpleParser(Buffer.from(raw, 'latin1'))
  const mailboxes = (field: typeof mail.to) => [field ?? []].flat().flatMap(({ value }) => value)
  return { ...mail, to: mailboxes(mail.to), from: mailboxes(mail.from) }
}
