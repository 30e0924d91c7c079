import { type Command, Option } from 'commander'
import type { Batch } from '../../ledger/in-batch.ts'
import type { Ledger } from '../../ledger/open-ledger.ts'
import type { StoredNotice } from '../../read/read-notice.ts'
import { printable } from '../../render/printable.ts'
import { asked, CallError } from '../call-error.ts'
import { dispatchSummary } from '../dispatch-summary.ts'
import { exitCodes } from '../exit-codes.ts'
import { recordFile } from '../record-file.ts'
import type { Rim } from '../rim.ts'
import { configuredSender } from '../sender-of.ts'
import { configOption, settings } from '../settings.ts'
import { addSmtpOptions, type SmtpOptions, smtpSending, wholeNumber } from '../smtp-options.ts'
import { ledgerOption, withLedger } from '../with-ledger.ts'

interface DispatchCall extends SmtpOptions {
  to?: string
  from?: string
  returnPath?: string
  dryRun?: true
  limit?: number
  resendDoubtful?: true
  retries: number
  retryWait: number
  enqueue?: true
  rejects?: string
  ledger?: string
  config?: string
}

const ending = `
NOTICE is the folder that assent notice wrote, or the notice.json in it. What
is sent are the files that the ledger keeps. Everybody gets the notice once:
a call that was stopped, or that died, goes on where it was. People are CSV or
NDJSON with id, email, joined and locale; without --to, those of earlier calls
who still wait are sent to.

Each message is on record before it goes out, and the server's answer after it
came. One whose answer was lost is in doubt: it is listed, and sent again, under
the same Message-ID, only with --resend-doubtful.

The password of the mail server goes into ASSENT_SMTP_PASSWORD. Ctrl-C finishes
the messages under way; the exit status is then 130. It is 4 where the mail
server failed, or somebody still waits or is in doubt.

On PostgreSQL, assent worker sends too, on as many machines as you like.

Examples:
  assent dispatch notice --to people.csv --smtp smtp://localhost:25 --dry-run
  assent dispatch notice --to people.csv --smtp smtps://user@mail.example.com \\
      --rate 14/s --limit 100
  assent dispatch notice --smtp smtp://localhost:25 --resend-doubtful`

/** `assent dispatch <notice>`; exits 0, 3: a row or a file could not be read, 4: mail server or database, 130: stopped. */
export function dispatch(program: Command, rim: Rim): void {
  addSmtpOptions(
    program
      .command('dispatch')
      .description('mail a notice to everybody, once')
      .argument('<notice>', 'the folder of a notice, or its notice.json')
      .addOption(new Option('--to <file>', 'the people whom the notice concerns'))
  )
    .addOption(
      new Option('--from <address>', "the sender; else the configuration's controller, else the policy's own address")
    )
    .addOption(new Option('--return-path <address>', 'where delivery reports go').default(undefined, 'the sender'))
    .addOption(new Option('--dry-run', 'check everything, and send and record nothing'))
    .addOption(
      new Option('--limit <number>', 'at most so many messages in this call').argParser(
        wholeNumber('--limit', 1, 999_999_999)
      )
    )
    .addOption(new Option('--resend-doubtful', 'send again what is in doubt'))
    .addOption(
      new Option('--retries <number>', 'how often a message is tried again that the server puts off')
        .default(5)
        .argParser(wholeNumber('--retries', 0, 50))
    )
    .addOption(
      new Option('--retry-wait <seconds>', 'before the first of these; twice as long each time')
        .default(60)
        .argParser(wholeNumber('--retry-wait', 0, 86_400))
    )
    .addOption(new Option('--enqueue', 'leave the sending to assent worker (PostgreSQL)'))
    .addOption(
      new Option('--rejects <file>', 'where rows go that cannot be read').default(undefined, 'beside the file')
    )
    .addOption(ledgerOption())
    .addOption(configOption())
    .addHelpText('after', ending)
    .action(async (name: string, options: DispatchCall) => {
      const config = await settings(options.config, rim)
      const [{ senderOf }, { readNotice }, { dispatchTarget, needsPosting }] = await Promise.all([
        import('../../mail/sender.ts'),
        import('../../read/read-notice.ts'),
        import('../dispatch-target.ts')
      ])
      const notice = await readNotice(name)
      const sender = options.from ?? configuredSender(config) ?? ownAddress(notice)
      if (sender === undefined) {
        throw new CallError('nobody is named as the sender; give --from, or controller.email in the configuration')
      }
      const from = asked(() => senderOf(sender))
      const returnPath = asked(() => senderOf(options.returnPath ?? from.address)).address
      const sending = await smtpSending(options, rim)
      if (!notice.isAsWritten) {
        throw new CallError(`${printable(name)}: this notice was changed since it was written; send what was published`)
      }
      const creates = !options.dryRun && !needsPosting(notice)
      await withLedger(options.ledger, config, creates, rim, async (ledger) => {
        const warn = (sentence: string) => rim.stderr.write(`warning: ${sentence}\n`)
        const target = await dispatchTarget(ledger, name, notice, config.folder, options.dryRun === true, warn)
        if (options.to === undefined && !(await hasDeliveries(ledger, target.seq))) {
          warn('nobody was named to whom this notice goes; name the people with --to')
        }
        if (options.dryRun) {
          const { rehearse } = await import('../rehearse-dispatch.ts')
          return rehearse(ledger, target, name, options.to, { from, returnPath }, sending.open, rim)
        }
        const { sendNotice } = await import('../send-notice.ts')
        await enrolPeople(ledger, target, from.address, options, rim)
        const { trouble, isStopped } = await sendNotice(ledger, target.seq, { from, returnPath }, sending, options, rim)
        const { text, isDone } = await dispatchSummary(ledger, target)
        rim.stdout.write(text)
        if (trouble !== null) rim.stderr.write(`error: ${trouble}; what was done is kept, and the same call goes on\n`)
        if (isStopped) rim.exitCode = exitCodes.stopped
        else if (trouble !== null || !(isDone || options.limit !== undefined || options.enqueue)) {
          rim.exitCode = exitCodes.service
        }
      })
    })
}

/** The address at which the policy itself says that its controller is reached. */
function ownAddress({ contacts }: StoredNotice): string | undefined {
  const mails = contacts.filter((each) => each.channel === 'email')
  return (mails.find((each) => each.role === 'controller') ?? mails[0])?.value
}

/** Whether an earlier call named people. */
async function hasDeliveries(ledger: Ledger, notice: number | null): Promise<boolean> {
  if (notice === null) return false
  const { countDeliveries } = await import('../../ledger/deliveries.ts')
  return Object.values(await countDeliveries(ledger, notice)).some((count) => count > 0)
}

/** Bring the list of those to be sent to up to date. */
async function enrolPeople(
  ledger: Ledger,
  target: { seq: number; id: string },
  sender: string,
  { to, rejects, resendDoubtful }: DispatchCall,
  rim: Rim
): Promise<void> {
  const [{ enrol, requeue }, { sweepDeadRuns }] = await Promise.all([
    import('../../ledger/deliveries.ts'),
    import('../../ledger/dispatch-run.ts')
  ])
  await sweepDeadRuns(ledger)
  await requeue(ledger, target.seq, resendDoubtful === true)
  if (to === undefined) return
  const quiet = { ...rim, stdout: { write() {} } }
  const options = {
    rejects,
    async onPeople(batch: Batch, keys: number[]) {
      await enrol(batch, target, keys, sender)
    }
  }
  await recordFile(ledger, to, 'people', options, quiet)
  rim.exitCode = quiet.exitCode
}
