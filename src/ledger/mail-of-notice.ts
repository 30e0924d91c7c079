import type { Letter } from '../dispatch/outbox.ts'
import { noticeMail } from '../mail/notice-mail.ts'
import type { Sender } from '../mail/sender.ts'
import type { OutgoingMail } from '../mail/smtp-session.ts'
import type { Notice } from '../notice/notice.ts'
import { LedgerError } from './ledger-error.ts'
import type { Ledger } from './open-ledger.ts'

/** How a notice's messages are addressed. */
export interface MailSetting {
  from: Sender
  /** Where delivery reports go; the sender's address where not given. */
  returnPath: string
}

/**
 * Prepare the messages of a notice from the files that the ledger keeps, which are those that were published: every
 * machine that sends needs the ledger alone.
 *
 * @param notice  its number
 * @throws LedgerError where the ledger does not have the notice's files
 */
export async function mailOfNotice(
  ledger: Ledger,
  notice: number,
  { from, returnPath }: MailSetting
): Promise<(letter: Letter, address: string) => OutgoingMail> {
  const row = await ledger.db
    .selectFrom('notice')
    .select(['id', 'document'])
    .where('seq', '=', notice)
    .executeTakeFirst()
  const files = await ledger.db
    .selectFrom('notice_file')
    .select(['name', 'content'])
    .where('notice', '=', notice)
    .where('name', 'in', ['notice.txt', 'notice.html'])
    .execute()
  const [text, html] = ['notice.txt', 'notice.html'].map((name) => files.find((each) => each.name === name)?.content)
  if (!row || !text || !html) throw new LedgerError(`${ledger.where}: the ledger does not have the files of the notice`)
  const { title }: Notice = JSON.parse(row.document)
  const mailOf = await noticeMail({
    notice: row.id,
    subject: title,
    text: Buffer.from(text).toString('utf8'),
    html: Buffer.from(html).toString('utf8'),
    from
  })
  return ({ messageId }, to) => {
    const bytes = mailOf({ to, messageId, at: ledger.clock.now() })
    return { returnPath, to, envelopeId: messageId.slice(1, -1), bytes }
  }
}
