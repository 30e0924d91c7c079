import { type Command, Option } from 'commander'
import type { LedgerStatusFormat } from '../../render/ledger-statuses.ts'
import type { Look } from '../../render/look.ts'
import { printable } from '../../render/printable.ts'
import type { StatusFormat } from '../../render/statuses.ts'
import { asked, CallError } from '../call-error.ts'
import { deliver, type Output, outputOption } from '../outputs.ts'
import { expectOneStdin } from '../parse-policies.ts'
import { readRows } from '../read-rows.ts'
import type { Rim } from '../rim.ts'
import { configOption, settings } from '../settings.ts'
import { ledgerOption, withLedger } from '../with-ledger.ts'

const formats: readonly LedgerStatusFormat[] = ['table', 'json', 'csv', 'html']
const formatsOfFiles: readonly string[] = ['table', 'json'] satisfies StatusFormat[]

interface StatusOptions {
  events?: string
  to?: string
  asOf?: string
  person?: string
  people?: true
  notice?: string
  ledger?: string
  config?: string
  format: LedgerStatusFormat
  output: Output[]
}

const ending = `
Counts what the ledger holds, towards the notice posted last or that named by
--notice; with --person it tells what the ledger knows of one person.

With --events or --to it counts files, and needs no ledger. NOTICE is then the
folder that assent notice wrote, or the notice.json in it.

Events are CSV or NDJSON with person, event and at; event is one of post,
dispatch, join, use, accept, decline, deactivate, bounce. People are CSV or
NDJSON with id, email, joined and locale. A row that cannot be read stops the
count: a missing event would give somebody the wrong state.

Examples:
  assent status
  assent status --person u17
  assent status --format html --output json=status.json > status.html
  assent status notice --events events.ndjson
  assent status notice --events events.csv --to people.csv --people
  assent status notice --events events.csv --as-of 2020-06-01T00:00 --person u17`

/** `assent status`: where everybody stands; exits 0, 3: a file cannot be read, 4: the database failed. */
export function status(program: Command, rim: Rim): void {
  program
    .command('status')
    .description('count who has accepted, who declined, and whose window is open')
    .argument('[notice]', 'the folder of a notice, or its notice.json')
    .addOption(new Option('--events <file>', 'what happened; - for standard input'))
    .addOption(new Option('--to <file>', 'the people whom the notice concerns'))
    .addOption(
      new Option('--as-of <time>', "the moment to count at, in the notice's time zone or with an offset").default(
        undefined,
        'now'
      )
    )
    .addOption(new Option('--people', 'list everybody'))
    .addOption(new Option('--person <id>', 'tell about one person'))
    .addOption(new Option('--notice <id>', 'a notice of the ledger').default(undefined, 'the one posted last'))
    .addOption(ledgerOption())
    .addOption(configOption())
    .addOption(new Option('--format <format>', 'what goes to standard output').choices(formats).default('table'))
    .addOption(outputOption(formats))
    .addHelpText('after', ending)
    .action(async (name: string | undefined, options: StatusOptions) => {
      if (options.events === undefined && options.to === undefined) {
        await countLedger(name, options, rim)
        return
      }
      if (name === undefined) throw new CallError('--events and --to need a notice; name its folder')
      if (options.ledger !== undefined || options.notice !== undefined) {
        throw new CallError('--events and --to count files; leave out --ledger and --notice, or record the files first')
      }
      for (const { format } of [options, ...options.output]) {
        if (format === null || formatsOfFiles.includes(format)) continue
        throw new CallError(`--format ${format} is for a ledger; files are counted as table or json`)
      }
      expectOneStdin([options.events ?? '', options.to ?? ''])
      const [{ readNotice }, { parseEvents }, { parsePeople }, { statusOf }, { momentOf, nowOf }] = await Promise.all([
        import('../../read/read-notice.ts'),
        import('../../acceptance/parse-events.ts'),
        import('../../acceptance/parse-people.ts'),
        import('../../acceptance/status.ts'),
        import('../time.ts')
      ])
      const notice = await readNotice(name)
      if (!notice.isAsWritten) rim.stderr.write(`${printable(name)}: this notice was changed since it was written\n`)
      const { asOf } = options
      const now = asOf === undefined ? nowOf(rim) : momentOf(asOf, notice.terms.timeZone, '--as-of')
      const events = await readRows(options.events, parseEvents, rim)
      const people = await readRows(options.to, parsePeople, rim)
      if (!events || !people) return
      const found = asked(() => statusOf(notice, people, events, now))
      const listed =
        options.person === undefined ? found.people : found.people.filter((each) => each.id === options.person)
      if (options.person !== undefined && listed.length === 0) {
        throw new CallError(`nobody has the id ${options.person} at that moment; check --person, --to and --as-of`)
      }
      const isListed = options.people === true || options.person !== undefined
      const { statusRenderers } = await import('../../render/statuses.ts')
      const render = (format: string, look: Look) =>
        statusRenderers[format as StatusFormat](found, isListed ? listed : null, notice.terms.timeZone, look)
      await deliver(render, options.format, options.output, rim)
    })
}

/** Count what the ledger holds; the notice may be named by its folder. */
async function countLedger(name: string | undefined, options: StatusOptions, rim: Rim): Promise<void> {
  if (name !== undefined && options.notice !== undefined) {
    throw new CallError('a notice is named twice; leave out --notice or the folder')
  }
  const config = await settings(options.config, rim)
  const { readNotice } = await import('../../read/read-notice.ts')
  const notice = name === undefined ? options.notice : (await readNotice(name)).id
  const { ledgerStatus } = await import('../ledger-status.ts')
  await withLedger(options.ledger, config, false, rim, (ledger) => ledgerStatus(ledger, { ...options, notice }, rim))
}
