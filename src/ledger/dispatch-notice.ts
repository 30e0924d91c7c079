import { type Sending, sendLetters } from '../dispatch/send-letters.ts'
import { startRun } from './dispatch-run.ts'
import { ledgerOutbox } from './ledger-outbox.ts'
import { type MailSetting, mailOfNotice } from './mail-of-notice.ts'
import type { Ledger } from './open-ledger.ts'

/** How to send, as far as the user decides it. */
export type DispatchOptions = Omit<Sending, 'mailOf' | 'now' | 'waits' | 'isProven'>

/**
 * Send a notice to everybody on its list, from this process.
 *
 * @returns why the mail server was given up, one sentence; `null` where it was not
 * @throws LedgerError where the database fails
 */
export async function dispatchNotice(
  ledger: Ledger,
  notice: number,
  setting: MailSetting,
  options: DispatchOptions
): Promise<string | null> {
  const mailOf = await mailOfNotice(ledger, notice, setting)
  const run = await startRun(ledger)
  try {
    const outbox = ledgerOutbox(ledger, { notice, run: run.id, retries: options.retries })
    const isProven = await hasAccepted(ledger, notice)
    const { trouble } = await sendLetters(outbox, { ...options, mailOf, now: ledger.clock.now, waits: true, isProven })
    return trouble
  } finally {
    await run.end()
  }
}

/** Whether a mail server has taken any message of the notice. */
export async function hasAccepted(ledger: Ledger, notice: number): Promise<boolean> {
  const one = await ledger.db
    .selectFrom('delivery')
    .select('person')
    .where('notice', '=', notice)
    .where('state', '=', 'accepted')
    .limit(1)
    .executeTakeFirst()
  return one !== undefined
}
