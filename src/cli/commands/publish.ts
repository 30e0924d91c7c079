import { join, relative } from 'node:path'
import { type Command, Option } from 'commander'
import type { VFileMessage } from 'vfile-message'
import { instantOf } from '../../ledger/milliseconds.ts'
import type { NoticeEntry } from '../../ledger/notices.ts'
import type { Published } from '../../ledger/publish.ts'
import type { Notice } from '../../notice/notice.ts'
import { printable } from '../../render/printable.ts'
import { CallError } from '../call-error.ts'
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
      const { entry, content, lacking } = await entryOf(name, options.policy, config.folder)
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

/** What the ledger keeps of a notice. @throws VFileMessage where a file of it cannot be read, or was changed */
async function entryOf(
  name: string,
  policy: string | undefined,
  folder: string
): Promise<{ entry: NoticeEntry; content: Notice; lacking: string | null }> {
  const [{ readNotice }, { readNoticeFiles }, { refusal }, { readVersion }] = await Promise.all([
    import('../../read/read-notice.ts'),
    import('../../read/read-notice-files.ts'),
    import('../../read/refusal.ts'),
    import('../../read/read-version.ts')
  ])
  const stored = await readNotice(name)
  if (!stored.isAsWritten) {
    throw refusal(name, 'this notice was changed since it was written; write it anew with assent notice', 'notice')
  }
  const files = await readNoticeFiles(name)
  const document = Buffer.from(files[0]!.content).toString('utf8')
  const content: Notice = JSON.parse(document)
  const { from, to } = content
  // A notice names its versions from the folder of the configuration or the repository on.
  const inFolder = <Version extends { path: string; revision: string | null }>(version: Version): Version =>
    version.revision === null ? { ...version, path: relative('', join(folder, version.path)) } : version
  const announced = policy === undefined ? inFolder(to) : { ...to, path: policy, revision: null }
  const versions: NoticeEntry['versions'] = []
  try {
    versions.push({ side: 'new', path: to.path, revision: to.revision, content: await readVersion(announced) })
  } catch (error) {
    const { reason } = error as VFileMessage
    if (!reason) throw error
    throw refusal(announced.path, `${reason}; name the version that the notice announces with --policy`, 'policy')
  }
  let lacking: string | null = null
  try {
    versions.push({ side: 'old', path: from.path, revision: from.revision, content: await readVersion(inFolder(from)) })
  } catch (error) {
    const { reason } = error as VFileMessage
    if (!reason) throw error
    lacking = `${from.path}: ${reason}`
  }
  return { entry: { id: content.id, document, files, versions }, content, lacking }
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
