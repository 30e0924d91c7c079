import type { Sending } from '../dispatch/send-letters.ts'
import type { MailSetting } from '../ledger/mail-of-notice.ts'
import type { Ledger } from '../ledger/open-ledger.ts'
import type { Notice } from '../notice/notice.ts'
import { printable } from '../render/printable.ts'
import type { DispatchTarget } from './dispatch-target.ts'
import { exitCodes } from './exit-codes.ts'
import type { Rim } from './rim.ts'

/** So many addresses that cannot be used are shown. */
const mostShown = 20

/**
 * Go through a dispatch without sending or recording anything: who would be sent to, whose address cannot be used,
 * whether the mail server lets us in, and the first message as it would go out.
 */
export async function rehearse(
  ledger: Ledger,
  { seq, id }: DispatchTarget,
  name: string,
  to: string | undefined,
  { from, returnPath }: MailSetting,
  open: Sending['open'],
  rim: Rim
): Promise<void> {
  const [{ checkAddress }, { SessionError }, { noticeMail }, { messageIdOf }, { textOf }, { readNoticeFiles }] =
    await Promise.all([
      import('../mail/address.ts'),
      import('../mail/smtp-session.ts'),
      import('../mail/notice-mail.ts'),
      import('../mail/message-id.ts'),
      import('../acceptance/field.ts'),
      import('../read/read-notice-files.ts')
    ])
  const sent = await sentTo(ledger, seq)
  const count = { due: 0, without: 0, before: 0, bad: 0, faults: 0 }
  let sample: string | undefined
  const met = new Set<string>()
  for await (const { rows } of to === undefined ? [] : (await rim.streamTable(to)).rows) {
    for (const { line, values, fault } of rows) {
      const id = values && textOf(values.id)
      if (!id || met.has(id)) {
        count.bad += 1
        const why = !values ? fault : id ? 'Unexpected second row of one person' : 'Unexpected empty `id`'
        if (count.bad <= mostShown) rim.stderr.write(`${printable(to!)}:${line}:1: ${printable(why)}\n`)
        continue
      }
      met.add(id)
      const email = textOf(values.email)
      if (sent.has(id)) count.before += 1
      else if (email === null) count.without += 1
      else {
        count.due += 1
        const checked = checkAddress(email)
        if ('fault' in checked) {
          count.faults += 1
          const told = `the address of ${printable(id)} cannot be used, as ${checked.fault}`
          if (count.faults <= mostShown) rim.stderr.write(`${printable(to!)}:${line}:1: ${told}\n`)
        } else sample ??= checked.address
      }
    }
  }
  const files = await readNoticeFiles(name)
  const file = (name: string) => Buffer.from(files.find((each) => each.name === name)!.content).toString()
  const { title }: Notice = JSON.parse(file('notice.json'))
  const mailOf = await noticeMail({
    notice: id,
    subject: title,
    text: file('notice.txt'),
    html: file('notice.html'),
    from
  })
  const example = { to: sample ?? 'nobody@example.invalid', messageId: messageIdOf(id, 'rehearsal', from.address) }
  const bytes = mailOf({ ...example, at: ledger.clock.now() })
  await open().then(
    (session) => session.close(),
    (error) => {
      if (!(error instanceof SessionError)) throw error
      rim.stderr.write(`error: ${error.message}\n`)
      rim.exitCode = exitCodes.service
    }
  )
  if (count.bad > 0) rim.exitCode = exitCodes.input
  const head = bytes.toString('latin1', 0, bytes.indexOf('\r\n\r\n')).replaceAll('\r\n', '\n  ')
  rim.stdout.write(`rehearsal: nothing was sent or recorded
  would be sent  ${count.due} (delivery reports to ${returnPath})
  of these bad   ${count.faults} unusable addresses; they count as sent and returned
  no address     ${count.without}
  sent before    ${count.before}
  bad rows       ${count.bad}
  each message   ${bytes.length} bytes, beginning with

  ${head}
`)
}

/** Ids of those who are on the list of the notice. */
async function sentTo(ledger: Ledger, notice: number): Promise<Set<string | null>> {
  const rows = await ledger.db
    .selectFrom('delivery')
    .innerJoin('person', 'person.key', 'delivery.person')
    .select('person.id')
    .where('delivery.notice', '=', notice)
    .where('delivery.state', '!=', 'queued')
    .execute()
  return new Set(rows.map(({ id }) => id))
}
