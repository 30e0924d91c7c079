import { type Command, Option } from 'commander'
import type { LintFormat, LintReport } from '../../render/lint-reports.ts'
import type { Look } from '../../render/look.ts'
import { exitCodes } from '../exit-codes.ts'
import { atLeast, type FailOn, failOnOption } from '../fail-on.ts'
import { deliver, type Output, outputOption } from '../outputs.ts'
import { findInputs, parsePolicies } from '../parse-policies.ts'
import type { Rim } from '../rim.ts'
import { configOption, settings } from '../settings.ts'

const formats: readonly LintFormat[] = ['terminal', 'json']

interface LintOptions {
  format: LintFormat
  output: Output[]
  failOn?: FailOn
  config?: string
}

const ending = `
Each finding names the article that asks for what is missing or unclear;
assent rules lists all checks.

Examples:
  assent lint policies/privacy.md
  assent lint policies --fail-on review
  assent lint privacy.md --format json`

/** `assent lint <inputs>`; exits 0: nothing at or above `--fail-on`, 1: something, 3: an input cannot be read. */
export function lint(program: Command, rim: Rim): void {
  program
    .command('lint')
    .description('check a policy for what it lacks and where it is unclear')
    .argument('<inputs...>', 'files, folders, patterns, - or REV:path')
    .addOption(new Option('--format <format>', 'what goes to standard output').choices(formats).default('terminal'))
    .addOption(outputOption(formats))
    .addOption(failOnOption('a finding', 'substantial'))
    .addOption(configOption())
    .addHelpText('after', ending)
    .action(async (inputs: string[], options: LintOptions) => {
      const config = await settings(options.config, rim)
      const failOn = options.failOn ?? config.failOn ?? 'substantial'
      const { names } = await findInputs(inputs, rim)
      const policies = await parsePolicies(
        names.map((name) => () => rim.read(name)),
        rim
      )
      if (policies.length === 0) return
      const [{ lintPolicy }, { lintRenderers }] = await Promise.all([
        import('../../lint/lint-policy.ts'),
        import('../../render/lint-reports.ts')
      ])
      const reports: LintReport[] = policies.map(({ policy }) => ({
        path: policy.source.path,
        findings: lintPolicy(policy, config.severities)
      }))
      const render = (format: string, look: Look) => lintRenderers[format as LintFormat](reports, look)
      await deliver(render, options.format, options.output, rim)
      const fails = reports.some(({ findings }) => findings.some((finding) => atLeast(finding.severity, failOn)))
      if (fails && rim.exitCode === exitCodes.done) rim.exitCode = exitCodes.findings
    })
}
