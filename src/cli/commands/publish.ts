import { type Command, Option } from 'commander'
import { instantOf } from '../../acceptance/milliseconds.ts'
import type { Published } from '../../ledger/publish.ts'
import type { Notice } from '../../notice/notice.ts'
import { printable } from '../../render/printable.ts'
import { CallError } from '../call-error.ts'
import { noticeEntry } from '../notice-entry.ts'
import type { Rim } from '../rim.ts'
import { configOption, settings } from '../settings.ts'
import { ledgerOption, withLedger } from '../with-ledger.ts'

interface PublishOptions {
  at?: string
  ledger?: string
  policy?: string
  config?: string
}

const ending = `
NOTICE is the folder that assent notice wrote, or the notice.json in it. The
ledger keeps the files of the notice, the text of the version of the policy
that it announces, and the moment of posting: what you state with --at, and
beside it when that was recorded. A posting is recorded once.

Examples:
  assent publish notice --at 2020-05-01T09:00
  assent publish notice --ledger postgres://assent@db.example.com/ledger`

/** `assent publish <notice>`; exits 0, 3: the notice cannot be read or was changed, 4: the database failed. */
export function publish(program: Command, rim: Rim): void {
  program
    .command('publish')
    .description('record in the ledger that a notice was posted')
    .argument('<notice>', 'the folder of a notice, or its notice.json')
    .addOption(
      new Option('--at <time>', "when it was posted, in the notice's time zone or with an offset").default(
        undefined,
        'now'
      )
    )
    .addOption(ledgerOption())
    .addOption(new Option('--policy <file>', 'the version announced, where it is no longer where the notice says'))
    .addOption(configOption())
    .addHelpText('after', ending)
    .action(async (name: string, options: PublishOptions) => {
      const config = await settings(options.config, rim)
      const [{ momentOf, nowOf }, { publish }] = await Promise.all([
        import('../time.ts'),
        import('../../ledger/publish.ts')
      ])
      const { entry, content, lacking } = await noticeEntry(name, options.policy, config.folder)
      nowOf(rim) // refuses a wrong ASSENT_NOW before a ledger is made
      const stated = options.at === undefined ? undefined : momentOf(options.at, content.terms.timeZone, '--at')
      const done = await withLedger(options.ledger, config, true, rim, (ledger) => {
        return publish(ledger, entry, stated === undefined ? ledger.clock.now() : Date.parse(stated))
      })
      if (!done.isNew && stated !== undefined && Date.parse(stated) !== done.at) {
        throw new CallError(
          `this notice is in the ledger as posted at ${instantOf(done.at)}; a posting is recorded once, so nothing was changed`
        )
      }
      if (lacking && done.isNew) rim.stderr.write(`warning: the old version is not kept: ${printable(lacking)}\n`)
      for (const warning of warnings(content, done)) rim.stderr.write(`warning: ${warning}\n`)
      rim.stdout.write(summary(content, done))
    })
}

/** Where the dates that people read are not those that will be counted. */
function warnings({ dates }: Notice, { at, isNew }: Published): string[] {
  if (!isNew || Date.parse(dates.postedAt) === at) return []
  return [
    `the notice names ${dates.postedAt} as its posting, and the dates in it are counted from then; windows that run ` +
      `from the posting are counted from ${instantOf(at)}`
  ]
}

function summary({ id, dates }: Notice, { isNew, at, head }: Published): string {
  const what = isNew ? 'posted' : 'was posted before, nothing changed:'
  return `notice ${id.slice(0, 14)} ${what} ${instantOf(at)} (${dates.timeZone})\nledger head ${head.batch} ${head.hash}\n`
}
