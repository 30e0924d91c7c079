import { type Command, Option } from 'commander'
import { CallError } from '../call-error.ts'
import { expectOneStdin } from '../parse-policies.ts'
import { recordFile } from '../record-file.ts'
import type { Rim } from '../rim.ts'
import { configOption, settings } from '../settings.ts'
import { ledgerOption, withLedger } from '../with-ledger.ts'

interface RecordOptions {
  people?: string
  bounces: string[]
  notice?: string
  ledger?: string
  rejects?: string
  config?: string
}

const ending = `
Events are CSV or NDJSON with person, event and at; event is one of join, use,
accept, decline, deactivate, bounce, dispatch. A dispatch made by other means
needs the notice that it was of: a column notice with its id, or --notice.
People are CSV or NDJSON with id, email, joined, locale and last_seen; when a
person was last seen counts as a use of the service at that moment.

A row that cannot be read is told, and kept beside the file as NAME.rejects.csv
with what is wrong with it; the others are recorded, and the exit status is 3.
What is recorded already is left as it is, so a file may be given twice.

Of mails that came back only reports that a message failed for good count
(RFC 3464); delays and automatic replies are no bounces.

Examples:
  assent record --people people.csv
  assent record --bounces ~/Maildir
  assent record events.csv more.ndjson
  tail -n +1 events.ndjson | assent record -`

/** `assent record <events>`; exits 0, 3: a row or a file could not be read, 4: the database failed. */
export function record(program: Command, rim: Rim): void {
  program
    .command('record')
    .description('record in the ledger what people did, and who they are')
    .argument('[events...]', 'files of events; - for standard input')
    .addOption(new Option('--people <file>', 'people, entered before the events'))
    .addOption(
      new Option('--bounces <mails...>', 'delivery reports: maildir, mbox, .eml or a folder of them').default(
        [],
        'none'
      )
    )
    .addOption(new Option('--notice <id>', 'the notice that dispatches and bounces are of'))
    .addOption(ledgerOption())
    .addOption(
      new Option('--rejects <file>', 'where rows go that cannot be read').default(undefined, 'beside the file')
    )
    .addOption(configOption())
    .addHelpText('after', ending)
    .action(async (events: string[], options: RecordOptions) => {
      const { people, rejects } = options
      const files = people === undefined ? events : [people, ...events]
      if (files.length + options.bounces.length === 0) {
        throw new CallError('nothing to record; name files of events, people with --people, or mails with --bounces')
      }
      if (rejects !== undefined && files.length > 1) {
        throw new CallError('--rejects is one file for one file; record several one after another')
      }
      expectOneStdin(files)
      const config = await settings(options.config, rim)
      await withLedger(options.ledger, config, true, rim, async (ledger) => {
        if (people !== undefined) await recordFile(ledger, people, 'people', options, rim)
        for (const name of events) await recordFile(ledger, name, 'events', options, rim)
        if (options.bounces.length === 0) return
        const { recordMails } = await import('../record-mails.ts')
        for (const path of options.bounces) await recordMails(ledger, path, rim)
      })
    })
}
