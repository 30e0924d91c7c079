import { type Command, InvalidArgumentError, Option } from 'commander'
import { type ChangeKind, factKinds } from '../../model.ts'
import type { LogFormat } from '../../render/logs.ts'
import type { Look } from '../../render/look.ts'
import { exitCodes } from '../exit-codes.ts'
import { atLeast, type FailOn, failOnOption } from '../fail-on.ts'
import type { RangeOptions } from '../history-range.ts'
import { deliver, type Output, outputOption } from '../outputs.ts'
import type { Rim } from '../rim.ts'
import { configOption, settings } from '../settings.ts'

const formats: readonly LogFormat[] = ['text', 'json', 'html']
const kinds: readonly ChangeKind[] = [...factKinds, 'scope', 'dates', 'text']

interface LogOptions extends RangeOptions {
  kind: ChangeKind[]
  concept?: string
  format: LogFormat
  output: Output[]
  failOn?: FailOn
  config?: string
}

const ending = `
Each version is compared with the one before it on its own line of commits: a
merge stands for what it brought in. Renames are followed. A version that cannot
be read is told and left out.

Examples:
  assent log policies/privacy.md
  assent log policies/privacy.md --kind retentionPeriods --since 2020-01-01
  assent log policies/privacy.md --concept EmailAddress
  assent log policies/privacy.md --format html > history.html`

/** `assent log <path>`; exits 0: nothing at or above `--fail-on`, 1: something, 3: no version can be read. */
export function log(program: Command, rim: Rim): void {
  program
    .command('log')
    .description('tell what each version of a policy changed, from its git history')
    .argument('<path>', 'the policy, a file of a git repository')
    .addOption(
      new Option('--kind <kind>', 'only changes of this kind; may be given several times')
        .argParser((kind, before: ChangeKind[]) => [...before, kindOf(kind)])
        .default([], 'all')
    )
    .addOption(new Option('--concept <id>', 'only changes of this concept, or about it: EmailAddress'))
    .addOption(new Option('--since <date>', 'only versions from this day on (UTC), or from this instant'))
    .addOption(new Option('--until <date>', 'only versions up to this day (UTC), or this instant'))
    .addOption(new Option('--max-count <n>', 'only so many versions, the newest').argParser(countOf))
    .addOption(new Option('--format <format>', 'what goes to standard output').choices(formats).default('text'))
    .addOption(outputOption(formats))
    .addOption(failOnOption('a change', 'never'))
    .addOption(configOption())
    .addHelpText('after', ending)
    .action(async (path: string, options: LogOptions) => {
      const config = await settings(options.config, rim)
      const history = await rim.readHistory(path)
      const [{ logOf }, { logRenderers }] = await Promise.all([import('../log-of.ts'), import('../../render/logs.ts')])
      const found = await logOf(path, history, { ...options, rules: config.severities }, rim)
      if (!found) return
      const render = (format: string, look: Look) => logRenderers[format as LogFormat](found, look)
      await deliver(render, options.format, options.output, rim)
      const failOn = options.failOn ?? 'never'
      if (found.versions.some(({ verdict }) => atLeast(verdict, failOn))) rim.exitCode = exitCodes.findings
    })
}

function kindOf(name: string): ChangeKind {
  const kind = kinds.find((each) => each === name)
  if (!kind) throw new InvalidArgumentError(`Kinds: ${kinds.join(', ')}.`)
  return kind
}

function countOf(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Expected a whole number from 1 on.')
  return count
}
