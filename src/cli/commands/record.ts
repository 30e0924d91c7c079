import { type Command, Option } from 'commander'
import type { Ledger } from '../../ledger/open-ledger.ts'
import type { Recorded, RecordingOptions } from '../../ledger/record-rows.ts'
import { printable } from '../../render/printable.ts'
import { asked, CallError } from '../call-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { expectOneStdin } from '../parse-policies.ts'
import type { Rim } from '../rim.ts'
import { configOption, settings } from '../settings.ts'
import { ledgerOption, withLedger } from '../with-ledger.ts'

interface RecordOptions {
  people?: string
  notice?: string
  ledger?: string
  rejects?: string
  config?: string
}

/** So many bad rows are shown; the file of rejects has them all. */
const mostShown = 10

const ending = `
Events are CSV or NDJSON with person, event and at; event is one of join, use,
accept, decline, deactivate, bounce, dispatch. A dispatch made by other means
needs the notice that it was of: a column notice with its id, or --notice.
People are CSV or NDJSON with id, email, joined, locale and last_seen; when a
person was last seen counts as a use of the service at that moment.

A row that cannot be read is told, and kept beside the file as NAME.rejects.csv
with what is wrong with it; the others are recorded, and the exit status is 3.
What is recorded already is left as it is, so a file may be given twice.

Examples:
  assent record --people people.csv
  assent record events.csv more.ndjson
  tail -n +1 events.ndjson | assent record -`

/** `assent record <events>`; exits 0, 3: a row or a file could not be read, 4: the database failed. */
export function record(program: Command, rim: Rim): void {
  program
    .command('record')
    .description('record in the ledger what people did, and who they are')
    .argument('[events...]', 'files of events; - for standard input')
    .addOption(new Option('--people <file>', 'people, entered before the events'))
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
      if (files.length === 0) throw new CallError('nothing to record; name files of events, or people with --people')
      if (rejects !== undefined && files.length > 1) {
        throw new CallError('--rejects is one file for one file; record several one after another')
      }
      expectOneStdin(files)
      const config = await settings(options.config, rim)
      await withLedger(options.ledger, config, true, rim, async (ledger) => {
        if (people !== undefined) await recordFile(ledger, people, 'people', options, rim)
        for (const name of events) await recordFile(ledger, name, 'events', options, rim)
      })
    })
}

async function recordFile(
  ledger: Ledger,
  name: string,
  what: 'people' | 'events',
  options: RecordOptions,
  rim: Rim
): Promise<void> {
  const [{ rejects, rejectsBeside }, { progress }] = await Promise.all([
    import('../rejects.ts'),
    import('../progress.ts')
  ])
  const table = await rim.streamTable(name)
  const kept = rejects(options.rejects ?? rejectsBeside(name, table.form), table.form)
  const bar = await progress(printable(name), table.size, { unit: 'MB', size: 1_000_000 }, rim)
  let shown = 0
  const recording: RecordingOptions = {
    async onReject(row, reason) {
      await kept.add(row, reason)
      shown += 1
      if (shown <= mostShown) rim.stderr.write(`${printable(name)}:${row.line}:1: ${printable(reason)}\n`)
    },
    onProgress: (bytes) => bar.update(bytes)
  }
  try {
    const done = what === 'people' ? await people(ledger) : await events(ledger)
    bar.stop()
    if (done.rejected > mostShown) rim.stderr.write(`${printable(name)}: ${done.rejected - mostShown} more bad rows\n`)
    if (done.rejected > 0) {
      rim.stderr.write(
        `${printable(name)}: bad rows are kept in ${printable(kept.path)}; mend them and record that file\n`
      )
      rim.exitCode = exitCodes.input
    }
    rim.stdout.write(summary(name, what, done))
  } finally {
    bar.stop()
    await kept.close()
  }

  async function people(into: Ledger): Promise<Recorded> {
    return (await import('../../ledger/record-people.ts')).recordPeople(into, table, recording)
  }
  async function events(into: Ledger): Promise<Recorded> {
    const [{ recordEvents }, { ledgerNotices, noticeById }] = await Promise.all([
      import('../../ledger/record-events.ts'),
      import('../../ledger/notices.ts')
    ])
    const notices = await ledgerNotices(into.db)
    const about = options.notice === undefined ? undefined : asked(() => noticeById(notices, options.notice!))
    return recordEvents(into, table, notices, about, recording)
  }
}

/** What became of a file, on one line. */
function summary(name: string, what: string, { rows, added, known, rejected, newPeople, head }: Recorded): string {
  const parts = [
    `${rows} rows: ${added} recorded`,
    `${known} known already`,
    `${rejected} rejected`,
    what === 'events' && newPeople > 0 && `${newPeople} people known by their id alone`,
    head && `ledger head ${head.batch} ${head.hash}`
  ]
  return `${printable(name)}: ${parts.filter(Boolean).join(', ')}\n`
}
