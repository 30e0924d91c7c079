import type { Sending } from '../dispatch/send-letters.ts'
import type { MailSetting } from '../ledger/mail-of-notice.ts'
import type { Ledger } from '../ledger/open-ledger.ts'
import { CallError } from './call-error.ts'
import { dispatchProgress } from './dispatch-progress.ts'
import type { Rim } from './rim.ts'
import { stopSignal } from './stop-signal.ts'

interface SendingCall {
  limit?: number
  retries: number
  /** Seconds. */
  retryWait: number
  enqueue?: true
}

/**
 * Send a notice, with progress, until it is done, the mail server is given up, or the user stops it.
 *
 * @throws LedgerError where the database fails, CallError where the mail server cannot be used from the start
 */
export async function sendNotice(
  ledger: Ledger,
  notice: number,
  setting: MailSetting,
  smtp: Pick<Sending, 'open' | 'interval' | 'connections'>,
  call: SendingCall,
  rim: Rim
): Promise<{ trouble: string | null; isStopped: boolean }> {
  if (call.enqueue && ledger.dialect !== 'postgres') {
    throw new CallError('--enqueue needs a ledger on PostgreSQL, where assent worker finds what is to be sent')
  }
  const { countDeliveries } = await import('../ledger/deliveries.ts')
  const counts = await countDeliveries(ledger, notice)
  if (counts.queued + counts.sending === 0) return { trouble: null, isStopped: false }
  if (!call.enqueue) {
    const trouble = await troubleWith(smtp.open)
    if (trouble !== null) return { trouble, isStopped: false }
  }
  const due = Math.min(counts.queued, call.limit ?? counts.queued)
  const bar = await dispatchProgress(due, rim)
  const stop = stopSignal(() =>
    rim.stderr.write('stopping: messages under way are finished; Ctrl-C again breaks off\n')
  )
  let done = 0
  const options = {
    ...smtp,
    limit: call.limit ?? Number.POSITIVE_INFINITY,
    retries: call.retries,
    retryWait: call.retryWait * 1000,
    stop: stop.signal
  }
  try {
    const { dispatchNotice } = await import('../ledger/dispatch-notice.ts')
    const trouble = await dispatchNotice(ledger, notice, setting, {
      ...options,
      onSettled(settled) {
        done += settled.filter(({ kind }) => kind !== 'unsent' && kind !== 'deferred').length
        bar.update(done)
      }
    })
    return { trouble, isStopped: stop.signal.aborted }
  } finally {
    bar.stop()
    stop.release()
  }
}

/** Why the mail server cannot be used, told before anything is taken up to be sent. */
async function troubleWith(open: Sending['open']): Promise<string | null> {
  const { SessionError } = await import('../mail/smtp-session.ts')
  try {
    const session = await open()
    session.close()
    return null
  } catch (error) {
    if (error instanceof SessionError) return error.message
    throw error
  }
}
