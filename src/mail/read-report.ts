import PostalMime, { type Attachment, type Email } from 'postal-mime'
import { dateOfField, type Fields, fieldGroups } from './report-fields.ts'

/** One recipient whom a message did not reach. */
export interface FailedRecipient {
  /** The address that the message was sent to, or that it was sent on to; `null` where the report names none. */
  address: string | null
  /** Class, subject and detail (RFC 3463): `5.1.1`; `null` where the report states none. */
  status: string | null
}

/** What a mail in the mailbox for returns turns out to be. */
export type Report =
  | {
      kind: 'bounce'
      /** The Message-ID of the message that failed, with its angle brackets; `null` where it was not returned. */
      messageId: string | null
      /** What the sender gave as `ENVID` (RFC 3461). */
      envelopeId: string | null
      recipients: FailedRecipient[]
      /** When the report was written, milliseconds since 1970; `null` where it bears no date that can be read. */
      at: number | null
    }
  /** Nothing failed: a delay, a confirmation, an automatic reply, a mail from a person. */
  | { kind: 'other'; what: string }
  /** No mail that can be read. */
  | { kind: 'unreadable'; why: string }

/** Nothing that a mail server writes comes near these; what goes beyond is meant to do harm. */
const limits = { maxNestingDepth: 32, maxHeadersSize: 1 << 20, forceRfc822Attachments: true }
const statusTypes = ['message/delivery-status', 'message/global-delivery-status']
const returnedTypes = [
  'message/rfc822',
  'text/rfc822-headers',
  'message/rfc822-headers',
  'message/global',
  'message/global-headers'
]

/**
 * Read a delivery report (RFC 3464, in a multipart/report of RFC 6522). Only `Action: failed` is a bounce: `delayed`,
 * `delivered`, `relayed` and `expanded` say that the message is on its way or has arrived, and an automatic reply
 * (RFC 3834) was written because it did.
 *
 * Never throws, whatever the bytes are.
 */
export async function readReport(bytes: Uint8Array): Promise<Report> {
  let mail: Email
  try {
    mail = await PostalMime.parse(bytes, limits)
  } catch {
    return { kind: 'unreadable', why: 'this mail is nested too deeply or has headers without end' }
  }
  if (!mail.headerLines.some(({ line }) => line.includes(':')))
    return { kind: 'unreadable', why: 'this is no mail: it has no headers' }
  const status = mail.attachments.find((each) => statusTypes.includes(each.mimeType))
  if (!status) return { kind: 'other', what: whatElse(mail) }
  const groups = fieldGroups(textOf(status))
  const failed = groups.filter(isFailed)
  if (failed.length === 0) {
    const action = groups.map((group) => group.get('action')).find((each) => each !== undefined)
    if (action === undefined)
      return { kind: 'unreadable', why: 'this delivery report names no recipient and no action' }
    return { kind: 'other', what: `a report that the message was ${action.toLowerCase().slice(0, 20)}` }
  }
  const header = (name: string) => mail.headers.find((each) => each.key === name)?.value
  const written = dateOfField(header('date'))
  const attempted = failed.map((group) => dateOfField(group.get('last-attempt-date'))).find((each) => each !== null)
  return {
    kind: 'bounce',
    messageId: returnedId(mail.attachments),
    envelopeId: groups.map((group) => group.get('original-envelope-id')).find((each) => each !== undefined) ?? null,
    recipients: failed.map(recipientOf),
    at: written ?? attempted ?? null
  }
}

/** A report must state the action; where it does not, a status of class 5 says the same (RFC 3463, 2). */
function isFailed(group: Fields): boolean {
  const action = group.get('action')
  if (action !== undefined) return /^failed\b/i.test(action)
  return group.has('final-recipient') && /^5\./.test(group.get('status') ?? '')
}

function recipientOf(group: Fields): FailedRecipient {
  const named = group.get('original-recipient') ?? group.get('final-recipient')
  const address = named
    ?.slice(named.indexOf(';') + 1)
    .trim()
    .replace(/^<(.*)>$/, '$1')
  const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(group.get('status') ?? '')?.[0]
  return { address: address?.includes('@') ? address : null, status: status ?? null }
}

/** The Message-ID in the message that came back, or in its headers. */
function returnedId(parts: readonly Attachment[]): string | null {
  for (const part of parts) {
    if (!returnedTypes.includes(part.mimeType)) continue
    const id = fieldGroups(textOf(part))[0]?.get('message-id')
    const found = /<[^<>\s]{1,250}>/.exec(id ?? '')
    if (found) return found[0]
  }
  return null
}

function textOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}

function whatElse({ headers }: Email): string {
  const value = (name: string) => headers.find((each) => each.key === name)?.value.toLowerCase()
  const submitted = value('auto-submitted')
  const isAutomatic =
    (submitted !== undefined && !submitted.startsWith('no')) ||
    headers.some((each) => ['x-autoreply', 'x-autorespond', 'x-auto-response-suppress'].includes(each.key)) ||
    value('precedence') === 'auto_reply'
  return isAutomatic ? 'an automatic reply' : 'no delivery report'
}
