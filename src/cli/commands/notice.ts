import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Notice } from '../../notice/notice.ts'
import { asked } from '../call-error.ts'
import { ownTemplates } from '../own-templates.ts'
import { parsePolicies } from '../parse-policies.ts'
import { placed } from '../placed.ts'
import { required } from '../required.ts'
import type { Rim } from '../rim.ts'
import { configuredSender } from '../sender-of.ts'
import { configOption, settings } from '../settings.ts'
import { versions } from '../versions.ts'

interface NoticeCall {
  base?: string
  out: string
  at?: string
  timeZone?: string
  evenIfEditorial?: true
  from?: string
  url?: string
  policyUrl?: string
  templates?: string
  force?: true
  config?: string
}

const ending = `
Writes notice.json, notice.md, notice.txt, notice.html, banner.html and
notice.eml into the folder. All dates come from the policy's own clause on
changes; a time without an offset is what clocks in the time zone show.

Examples:
  assent notice old.md new.md --out notice --time-zone Europe/Amsterdam
  assent notice policies/privacy.md --base v1.0 --out notice \\
      --at 2020-05-01T09:00 --time-zone Europe/Amsterdam`

/** `assent notice <old> <new>`; exits 0 with the notice written or none called for, 3: a version cannot be read. */
export function notice(program: Command, rim: Rim): void {
  program
    .command('notice')
    .description('write the notice that a change calls for')
    .usage('[options] <old> <new> | <path> --base <rev>')
    .argument('<old>', 'the version in force')
    .argument('[new]', 'the version that the notice announces')
    .addOption(new Option('--base <rev>', 'the version in force is what this git revision has'))
    .addOption(required(new Option('--out <folder>', 'where to write')))
    .addOption(new Option('--at <time>', 'when the notice is posted').default(undefined, 'now'))
    .addOption(new Option('--time-zone <zone>', 'the controller\'s time zone (default: "UTC")'))
    .addOption(new Option('--even-if-editorial', 'write one although nothing of substance changed'))
    .addOption(new Option('--from <address>', 'sender of the e-mail'))
    .addOption(new Option('--url <address>', 'where the notice will be posted').argParser(page))
    .addOption(new Option('--policy-url <address>', 'where the whole new version can be read').argParser(page))
    .addOption(new Option('--templates <folder>', 'templates of your own; see assent init --templates'))
    .addOption(new Option('--force', 'replace another notice in the folder'))
    .addOption(configOption())
    .addHelpText('after', ending)
    .action(async (first: string, second: string | undefined, options: NoticeCall) => {
      const config = await settings(options.config, rim)
      const base = options.base ?? (second === undefined ? config.base : undefined)
      const readings = versions(first, second, base, rim)
      const [{ timeZoneOf }, { momentOf, nowOf }, { senderOf }] = await Promise.all([
        import('../../acceptance/time-zone.ts'),
        import('../time.ts'),
        import('../../mail/sender.ts')
      ])
      const from = options.from ?? configuredSender(config)
      if (from !== undefined) asked(() => senderOf(from))
      const timeZone = asked(() => timeZoneOf(options.timeZone ?? config.timeZone ?? 'UTC'))
      const at = options.at === undefined ? nowOf(rim) : momentOf(options.at, timeZone, '--at')
      const own = await ownTemplates(options.templates, config)
      const [old, newer] = await parsePolicies(readings, rim)
      if (!old || !newer) return
      const [{ comparePolicies }, { makeNotice }, { noticeFiles }, { writeFolder }] = await Promise.all([
        import('../../compare/compare-policies.ts'),
        import('../../notice/make-notice.ts'),
        import('../../notice/notice-files.ts'),
        import('../write-folder.ts')
      ])
      const { evenIfEditorial, url, policyUrl, force } = options
      const { window, channels } = config
      const terms = { at, timeZone, evenIfEditorial, url, policyUrl, window, channels }
      const diff = comparePolicies(old, newer, { rules: config.severities })
      const [before, after] = [old.policy, newer.policy].map((each) => placed(each, config.folder))
      const made = asked(() => makeNotice(diff, before!, after!, terms))
      if (!made) {
        rim.stderr.write('nothing of substance changed, so no notice is called for; --even-if-editorial writes one\n')
        return
      }
      const files = await own.using(() => noticeFiles(made, { from }, own.templates))
      await writeFolder(options.out, files, force === true)
      for (const warning of made.warnings) rim.stderr.write(`warning: ${warning}\n`)
      rim.stdout.write(summary(made, options.out))
    })
}

/** An address that a notice may lead to: nobody who follows it runs anything. */
function page(value: string): string {
  if (/^https?:\/\/[^\s\p{Cc}]+$/u.test(value) && URL.canParse(value)) return value
  throw new InvalidArgumentError('It is the address of a page, such as https://example.com/privacy.')
}

/** What was written, and the dates that count. */
function summary({ id, groups, dates }: Notice, folder: string): string {
  const count = groups.reduce((sum, group) => sum + group.changes.length, 0)
  const { fromPosting, fromDispatch } = dates
  const sent = fromDispatch?.ifSentOnPosting
  const lines = [
    `${folder}: notice of ${count} ${count === 1 ? 'change' : 'changes'}, ${id.slice(0, 14)}`,
    `  posted       ${dates.postedOn} (${dates.timeZone})`,
    fromPosting && `  from posting last day ${fromPosting.lastDay}, window ends ${fromPosting.ends}`,
    sent && `  from e-mail  last day ${sent.lastDay} if sent on the day of posting, window ends ${sent.ends}`,
    !fromPosting && !sent && '  no window: the policy states none'
  ]
  return lines
    .filter((line) => line)
    .join('\n')
    .concat('\n')
}
