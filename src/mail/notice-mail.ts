import MailComposer from 'nodemailer/lib/mail-composer'
import { subjectLine } from '../render/subject-line.ts'
import type { Sender } from './sender.ts'

/** What everybody gets alike. */
export interface MailContent {
  /** Id of the notice; its beginning parts the parts of the message. */
  notice: string
  subject: string
  text: string
  html: string
  from: Sender
}

/** What differs from person to person. */
export interface MailAddressing {
  /** An address that `checkAddress` passed. */
  to: string
  /** With its angle brackets. */
  messageId: string
  /** When it is sent, milliseconds since 1970. */
  at: number
}

/**
 * Prepare the messages of a notice (RFC 5322; MIME with a plain-text and an HTML part): what is the same for everybody
 * is encoded once, so that a million messages cost a million short headers.
 *
 * `Auto-Submitted` (RFC 3834) keeps automatic answers away. There is no unsubscribing from a notice that the law asks
 * for, and none is offered.
 *
 * @returns a function that gives one person's message as bytes, lines ended by CRLF
 */
export async function noticeMail(content: MailContent): Promise<(addressing: MailAddressing) => Buffer> {
  const { notice, subject, text, html, from } = content
  const composed = new MailComposer({
    from,
    subject: subjectLine(subject),
    text,
    html,
    headers: { 'Auto-Submitted': 'auto-generated' },
    // Both are taken out again: each person gets their own.
    date: new Date(0),
    messageId: '<each@person.invalid>',
    baseBoundary: notice.slice(0, 34),
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true
  })
  const whole = await composed.compile().build()
  const end = whole.indexOf('\r\n\r\n')
  const shared = whole
    .toString('latin1', 0, end + 2)
    .split(/(?<=\r\n)(?![ \t])/)
    .filter((field) => !/^(?:date|message-id):/i.test(field))
    .join('')
  const rest = Buffer.concat([Buffer.from(shared, 'latin1'), whole.subarray(end + 2)])
  return ({ to, messageId, at }) => {
    const date = new Date(at).toUTCString().replace('GMT', '+0000')
    return Buffer.concat([Buffer.from(`To: ${to}\r\nMessage-ID: ${messageId}\r\nDate: ${date}\r\n`), rest])
  }
}
