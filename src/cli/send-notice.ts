import type { Settlement } from '../dispatch/outbox.ts'
import type { Sending } from '../dispatch/send-letters.ts'
import type { DispatchOptions } from '../ledger/dispatch-notice.ts'
import type { MailSetting } from '../ledger/mail-of-notice.ts'
import type { Ledger } from '../ledger/open-ledger.ts'
import { CallError } from './call-error.ts'
import { answered, type DispatchProgress, dispatchProgress } from './dispatch-progress.ts'
import type { Rim } from './rim.ts'
import { stopSignal } from './stop-signal.ts'
import { tellUnrecorded } from './tell-unrecorded.ts'

/** Milliseconds from one look at the progress of all workers to the next. */
const watchEvery = 2000

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
  const options = {
    ...smtp,
    limit: call.limit ?? Number.POSITIVE_INFINITY,
    retries: call.retries,
    retryWait: call.retryWait * 1000,
    onUnrecorded: (settled: readonly Settlement[]) => tellUnrecorded(settled, rim)
  }
  const bar = await dispatchProgress(due, rim)
  const stop = stopSignal(() =>
    rim.stderr.write('stopping: messages under way are finished; Ctrl-C again breaks off\n')
  )
  try {
    const send = ledger.dialect === 'postgres' ? sendByQueue : sendAlone
    const trouble = await send(ledger, notice, setting, { ...options, stop: stop.signal }, call, bar)
    return { trouble, isStopped: stop.signal.aborted }
  } finally {
    bar.stop()
    stop.release()
  }
}

type SendOptions = Omit<DispatchOptions, 'onSettled'>

async function sendAlone(
  ledger: Ledger,
  notice: number,
  setting: MailSetting,
  options: SendOptions,
  _call: SendingCall,
  bar: DispatchProgress
): Promise<string | null> {
  const { dispatchNotice } = await import('../ledger/dispatch-notice.ts')
  let done = 0
  return dispatchNotice(ledger, notice, setting, {
    ...options,
    onSettled(settled) {
      done += settled.filter(({ kind }) => kind !== 'unsent' && kind !== 'deferred').length
      bar.update(done)
    }
  })
}

/** Put jobs into the queue, and work on them beside whatever workers there are until none of this notice is left. */
async function sendByQueue(
  ledger: Ledger,
  notice: number,
  setting: MailSetting,
  { limit, retries, retryWait, ...options }: SendOptions,
  { enqueue }: SendingCall,
  bar: DispatchProgress
): Promise<string | null> {
  const [{ dispatchQueue }, { workOnQueue }, { countDeliveries }] = await Promise.all([
    import('../ledger/dispatch-queue.ts'),
    import('../ledger/work-on-queue.ts'),
    import('../ledger/deliveries.ts')
  ])
  const queue = await dispatchQueue(ledger)
  const before = answered(await countDeliveries(ledger, notice))
  const watch = setInterval(async () => {
    const counts = await countDeliveries(ledger, notice).catch(() => undefined)
    if (counts) bar.update(answered(counts) - before)
  }, watchEvery)
  try {
    await queue.enqueue({ notice, ...setting, retries, retryWait }, limit)
    if (enqueue) return null
    return await workOnQueue(ledger, queue, { ...options, isOver: async () => (await queue.left(notice)) === 0 })
  } finally {
    clearInterval(watch)
    await queue.close()
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
