import type { Ledger } from '../ledger/open-ledger.ts'
import type { Recorded, RecordingOptions } from '../ledger/record-rows.ts'
import { printable } from '../render/printable.ts'
import { asked } from './call-error.ts'
import { exitCodes } from './exit-codes.ts'
import type { Rim } from './rim.ts'

/** So many bad rows are shown; the file of rejects has them all. */
const mostShown = 10

/** What is told of a file of people or events. */
export interface FileOptions extends Pick<RecordingOptions, 'onPeople'> {
  /** Id of the notice that dispatches and bounces are of. */
  notice?: string
  /** Where bad rows go; beside the file where not given. */
  rejects?: string
}

/**
 * Record a file of people or of events, with a bar on long work; bad rows are told and kept beside the file.
 *
 * @throws LedgerError where the database fails, VFileMessage where the file cannot be read
 */
export async function recordFile(
  ledger: Ledger,
  name: string,
  what: 'people' | 'events',
  options: FileOptions,
  rim: Rim
): Promise<void> {
  const [{ rejects, rejectsBeside }, { progress }] = await Promise.all([
    import('./rejects.ts'),
    import('./progress.ts')
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
    onPeople: options.onPeople,
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
    return (await import('../ledger/record-people.ts')).recordPeople(into, table, recording)
  }
  async function events(into: Ledger): Promise<Recorded> {
    const [{ recordEvents }, { ledgerNotices, noticeById }] = await Promise.all([
      import('../ledger/record-events.ts'),
      import('../ledger/notices.ts')
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
