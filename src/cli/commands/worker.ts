import { type Command, Option } from 'commander'
import { CallError } from '../call-error.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Rim } from '../rim.ts'
import { configOption, settings } from '../settings.ts'
import { addSmtpOptions, type SmtpOptions, smtpSending } from '../smtp-options.ts'
import { stopSignal } from '../stop-signal.ts'
import { tellUnrecorded } from '../tell-unrecorded.ts'
import { ledgerOption, withLedger } from '../with-ledger.ts'

interface WorkerCall extends SmtpOptions {
  drain?: true
  ledger?: string
  config?: string
}

const ending = `
Sends what assent dispatch put into the queue of a ledger on PostgreSQL. Start
as many as you like, on as many machines as you like; --rate and --connections
are each worker's own. A worker that is killed loses nothing: the letters that
it had under way are in doubt, the others are taken up by the rest. Ctrl-C and
SIGTERM finish what is under way.

Examples:
  assent worker --ledger postgres://assent@db.example.com/ledger \\
      --smtp smtps://user@mail.example.com --rate 10/s
  assent worker --smtp smtp://localhost:25 --drain`

/** `assent worker`; exits 0 when it is stopped or, with `--drain`, when nothing is left; 4: mail server or database. */
export function worker(program: Command, rim: Rim): void {
  addSmtpOptions(program.command('worker').description('send what waits in the queue of a ledger on PostgreSQL'))
    .addOption(new Option('--drain', 'end when no message is left to be sent'))
    .addOption(ledgerOption())
    .addOption(configOption())
    .addHelpText('after', ending)
    .action(async (options: WorkerCall) => {
      const config = await settings(options.config, rim)
      const sending = await smtpSending(options, rim)
      await withLedger(options.ledger, config, false, rim, async (ledger) => {
        if (ledger.dialect !== 'postgres') {
          throw new CallError('workers need a ledger on PostgreSQL; name it with --ledger postgres://…')
        }
        const [{ dispatchQueue }, { workOnQueue }] = await Promise.all([
          import('../../ledger/dispatch-queue.ts'),
          import('../../ledger/work-on-queue.ts')
        ])
        const queue = await dispatchQueue(ledger)
        const counts = { accepted: 0, refused: 0, lost: 0 }
        const stop = stopSignal(() => rim.stderr.write('stopping: messages under way are finished\n'))
        try {
          const trouble = await workOnQueue(ledger, queue, {
            ...sending,
            stop: stop.signal,
            onSettled(settled) {
              for (const { kind } of settled) if (kind in counts) counts[kind as keyof typeof counts] += 1
            },
            onUnrecorded: (settled) => tellUnrecorded(settled, rim),
            isOver: async () => options.drain === true && (await queue.left()) === 0
          })
          if (trouble !== null) {
            rim.stderr.write(`error: ${trouble}; what was done is kept\n`)
            rim.exitCode = exitCodes.service
          }
        } finally {
          stop.release()
          await queue.close()
        }
        const { accepted, refused, lost } = counts
        rim.stdout.write(`${accepted} accepted by the mail server, ${refused} refused, ${lost} in doubt\n`)
      })
    })
}
