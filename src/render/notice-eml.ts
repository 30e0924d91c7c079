import MailComposer from 'nodemailer/lib/mail-composer'
import { Temporal } from 'temporal-polyfill'
import type { Notice } from '../notice/notice.ts'
import type { NoticeForms } from '../notice/notice-forms.ts'
import { subjectLine } from './subject-line.ts'

/** Characters of the notice's id that keep a boundary within 70 (RFC 2046, 5.1.1) and a header line within 78. */
const referenceLength = 34

/** Who sends the mail, and to whom; a mail that is not addressed yet has no `To`. */
export interface MailOptions {
  /** An address, with or without a name. Where not given: the first e-mail address of the policy's own contacts. */
  from?: string
  to?: string
}

/**
 * The notice as a message (RFC 5322; MIME with a plain-text and an HTML part), ready to be sent or opened.
 *
 * `Date` is the moment of posting, `Message-ID` and the boundary come from the notice's id: the same notice gives the
 * same bytes. It says that it was made automatically (`Auto-Submitted`, RFC 3834); as a notice that the law asks for, it
 * is no subscription and offers no unsubscribing.
 */
export async function noticeEml(
  notice: Notice,
  { text, html }: Pick<NoticeForms, 'text' | 'html'>,
  options: MailOptions = {}
): Promise<Uint8Array> {
  const from = options.from ?? notice.contacts.find((each) => each.channel === 'email')?.value
  const reference = notice.id.slice(0, referenceLength)
  const mail = new MailComposer({
    from,
    to: options.to,
    subject: subjectLine(notice.title),
    date: new Date(Temporal.Instant.from(notice.dates.postedAt).epochMilliseconds),
    messageId: `<${reference}@${domainOf(from)}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    text,
    html,
    baseBoundary: reference,
    newline: 'windows', // CRLF, as RFC 5322 wants it, whatever the parts hold
    disableFileAccess: true,
    disableUrlAccess: true
  })
  return new Uint8Array(await mail.compile().build())
}

/** The right side of the message's id: the sender's domain; `assent.invalid` (RFC 2606) where no sender is known. */
function domainOf(from: string | undefined): string {
  const domain = from
    ?.slice(from.lastIndexOf('@') + 1)
    .replace('>', '')
    .trim()
  return domain && from?.includes('@') && URL.canParse(`https://${domain}`) ? domain : 'assent.invalid'
}
