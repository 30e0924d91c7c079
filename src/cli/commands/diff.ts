import { Argument, type Command, Option } from 'commander'
import type { PolicyDiff } from '../../model.ts'
import type { DiffFormat } from '../../render/diffs.ts'
import type { Documents } from '../../render/docx/diff-docx.ts'
import type { Look } from '../../render/look.ts'
import { CallError } from '../call-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { atLeast, type FailOn, failOnOption } from '../fail-on.ts'
import { deliver, type Output, outputOption } from '../outputs.ts'
import { parsePolicies } from '../parse-policies.ts'
import { neverPublished, published, publishedFile, publishedOf, publishedOfPath } from '../published.ts'
import type { Rim } from '../rim.ts'
import { configOption, type Settings, settings } from '../settings.ts'
import { versions } from '../versions.ts'
import { ledgerOption } from '../with-ledger.ts'

const formats: readonly (DiffFormat | 'docx')[] = ['terminal', 'markdown', 'html', 'json', 'docx']

interface DiffOptions {
  base?: string
  ledger?: string
  format: DiffFormat | 'docx'
  output: Output[]
  failOn?: FailOn
  config?: string
  author: string
}

const ending = `
A version is a file, - for standard input, or REV:path for a file as a git
revision has it. With --base, one path is named: the revision's version of it
is the old one, the working tree's the new one. With --base published the old
one is the version that the ledger holds as published last.

docx is a Word document with the changes tracked, and a comment at each that
is substantial or to be reviewed; it goes to a file, never to the terminal.

Examples:
  assent diff policies/2018-05.md policies/2020-05.md
  assent diff v1.0:policies/privacy.md policies/privacy.md
  assent diff policies/privacy.md --base origin/main --fail-on substantial
  assent diff policies/privacy.md --base published --ledger ledger.sqlite
  assent diff old.md new.md --format markdown > comment.md
  assent diff old.md new.md --output html=a.html --output json=a.json
  assent diff old.docx new.docx --output docx=a.docx --author 'Ada Example'`

/** `assent diff <old> <new>`; exits 0: nothing at or above `--fail-on`, 1: something, 3: a version cannot be read. */
export function diff(program: Command, rim: Rim): void {
  program
    .command('diff')
    .description('compare two versions of a policy by meaning')
    .usage('[options] <old> <new> | <path> --base <rev>')
    .addArgument(new Argument('<old>', 'the older version'))
    .addArgument(new Argument('[new]', 'the newer version'))
    .addOption(
      new Option('--base <rev>', `compare <path> with what this git revision has, or with the \`${published}\` one`)
    )
    .addOption(ledgerOption())
    .addOption(new Option('--format <format>', 'what goes to standard output').choices(formats).default('terminal'))
    .addOption(outputOption(formats))
    .addOption(failOnOption('a change', 'never'))
    .addOption(new Option('--author <name>', 'who makes the tracked changes of docx').default('assent'))
    .addOption(configOption())
    .addHelpText('after', ending)
    .action(async (first: string, second: string | undefined, options: DiffOptions) => {
      if (options.format === 'docx' && options.output.length === 0) {
        throw new CallError('a Word document goes to a file; name it: --output docx=changes.docx')
      }
      const config = await settings(options.config, rim)
      const base = options.base ?? (second === undefined ? config.base : undefined)
      const readBase = base === published ? (path: string) => readPublished(path, options, config, rim) : rim.readBase
      const [old, newer] = await parsePolicies(versions(first, second, base, rim, readBase), rim)
      if (!old || !newer) return
      const [{ comparePolicies }, { diffRenderers }] = await Promise.all([
        import('../../compare/compare-policies.ts'),
        import('../../render/diffs.ts')
      ])
      const found = comparePolicies(old, newer, { rules: config.severities })
      const documents = { old: old.document, new: newer.document }
      const render = (format: string, look: Look) =>
        format === 'docx'
          ? word(found, documents, options.author, rim)
          : diffRenderers[format as DiffFormat](found, look)
      await deliver(render, options.format, options.output, rim)
      if (atLeast(found.verdict, options.failOn ?? 'never')) rim.exitCode = exitCodes.findings
    })
}

/** What was published last of the policy. @throws VFileMessage where nothing was, LedgerError where the database fails */
async function readPublished(path: string, { ledger }: DiffOptions, config: Settings, rim: Rim) {
  const versions = await publishedOf(ledger, config, rim)
  const found = publishedOfPath(versions, path) ?? (versions.length === 1 ? versions[0] : undefined)
  if (!found) throw neverPublished(versions, path)
  return publishedFile(found)
}

async function word(found: PolicyDiff, documents: Documents, author: string, rim: Rim): Promise<Uint8Array> {
  const [{ diffDocx }, { nowOf }] = await Promise.all([import('../../render/docx/diff-docx.ts'), import('../time.ts')])
  return diffDocx(found, documents, { author, date: nowOf(rim) })
}
