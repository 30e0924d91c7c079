import { type Command, Option } from 'commander'
import type { CheckedPolicy } from '../../check/report.ts'
import type { CheckFormat } from '../../render/checks.ts'
import type { Look } from '../../render/look.ts'
import { CallError } from '../call-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { type FailOn, failOnOption } from '../fail-on.ts'
import { writeJobSummary } from '../job-summary.ts'
import { deliver, type Output, outputOption } from '../outputs.ts'
import type { ToCheck } from '../policies-to-check.ts'
import { neverPublished, published, publishedFile, publishedOf, publishedOfPath } from '../published.ts'
import type { Rim } from '../rim.ts'
import { approvals, configOption, type Settings, settings } from '../settings.ts'
import { ledgerOption } from '../with-ledger.ts'

const formats: readonly CheckFormat[] = ['terminal', 'github', 'gitlab', 'sarif', 'junit', 'markdown', 'json']
const usualBase = 'origin/main'

interface CheckOptions {
  base?: string
  ledger?: string
  pair?: string[]
  config?: string
  format: CheckFormat
  output: Output[]
  failOn?: FailOn
}

const ending = `
Compares the policies that a branch touches with what its base had, and checks
the new text by itself. What the base lacked already is listed, and does not
count. Which files are policies the configuration says; else all Markdown files
below policies/, and those with 'privacy' in their names.

With --base published, changes are told from the version that the ledger holds
as published last: what the branch adds to them counts, and what the base has
already waits to be published and is listed.

Findings that a person has approved (assent approve) do not count.

Examples:
  assent check
  assent check policies --base origin/main --fail-on review
  assent check --pair old.md new.md --pair HEAD:terms.md terms.md
  assent check --format github --output sarif=out.sarif --output junit=out.xml`

/** `assent check`; exits 0: nothing that counts at or above `--fail-on`, 1: something, 3: a version cannot be read. */
export function check(program: Command, rim: Rim): void {
  program
    .command('check')
    .description('gate a branch: what it changes in policies, and what they lack')
    .argument('[paths...]', 'only these files, folders or patterns')
    .addOption(new Option('--base <rev>', `the revision to compare with, or ${published} (default: "${usualBase}")`))
    .addOption(ledgerOption())
    .addOption(new Option('--pair <versions...>', 'compare an old and a new version instead').conflicts('base'))
    .addOption(new Option('--format <format>', 'what goes to standard output').choices(formats).default('terminal'))
    .addOption(outputOption(formats))
    .addOption(failOnOption('a finding', 'substantial'))
    .addOption(configOption())
    .addHelpText('after', ending)
    .action(async (paths: string[], options: CheckOptions) => {
      if (options.pair && paths.length > 0) throw new CallError('--pair names the versions; name no paths beside it')
      const config = await settings(options.config, rim)
      const approved = await approvals(config, rim)
      const base = options.pair ? null : (options.base ?? config.base ?? usualBase)
      const policies =
        base === published
          ? await sincePublished(paths, options, config, rim)
          : await choose(paths, base, options.pair ?? [], config, rim)
      const [{ checkAll }, { makeReport }, { checkRenderers }] = await Promise.all([
        import('../read-versions.ts'),
        import('../../check/make-report.ts'),
        import('../../render/checks.ts')
      ])
      const checked: CheckedPolicy[] = await checkAll(policies, config.severities, rim)
      const failOn = options.failOn ?? config.failOn ?? 'substantial'
      const isWhole = base !== null && paths.length === 0
      const report = makeReport(checked, { base, failOn, approvals: approved.approvals, isWhole })
      for (const { id } of report.stale) {
        rim.stderr.write(
          `warning: ${config.approvalsPath}: the approval of ${id} is stale: its finding has gone; remove it\n`
        )
      }
      const render = (format: string, look: Look) => checkRenderers[format as CheckFormat](report, look)
      await deliver(render, options.format, options.output, rim)
      if (options.format === 'github') await writeJobSummary(await render('markdown', rim.look), rim)
      if (report.fails && rim.exitCode === exitCodes.done) rim.exitCode = exitCodes.findings
    })
}

async function choose(
  paths: readonly string[],
  base: string | null,
  pairs: readonly string[],
  { policies: patterns, folder }: Settings,
  rim: Rim
): Promise<ToCheck[]> {
  const { hasPolicies, pairsToCheck, policiesToCheck, usualPolicies } = await import('../policies-to-check.ts')
  if (base === null) return pairsToCheck(pairs)
  const branch = await rim.readBranch(base)
  const isPolicy = patterns ?? usualPolicies
  const found = policiesToCheck(branch, paths, isPolicy, folder)
  if (found.length === 0 && paths.length === 0 && !hasPolicies(branch, isPolicy, folder)) {
    rim.stderr.write(
      `warning: no file of the repository is a policy by ${isPolicy.join(', ')}; set policies in the configuration\n`
    )
  }
  return found
}

/**
 * The policies that the branch touches, and those that changed before it and were not published since, each with its
 * published version. A policy that was never published is compared with the base of the branch, and that is said.
 */
async function sincePublished(
  paths: readonly string[],
  { ledger }: CheckOptions,
  config: Settings,
  rim: Rim
): Promise<ToCheck[]> {
  const { untouchedPolicies, usualPolicies } = await import('../policies-to-check.ts')
  const versions = await publishedOf(ledger, config, rim)
  const base = config.base === undefined || config.base === published ? usualBase : config.base
  const touched = await choose(paths, base, [], config, rim)
  const others =
    paths.length > 0
      ? []
      : untouchedPolicies(await rim.readBranch(base), config.policies ?? usualPolicies, config.folder)
  const told = others.filter(({ path }) => publishedOfPath(versions, path)?.path === path)
  return [...touched, ...told].map((each) => {
    const found = publishedOfPath(versions, each.oldPath ?? each.path)
    if (found) return { ...each, published: publishedFile(found) }
    rim.stderr.write(`warning: ${each.path}: ${neverPublished(versions, each.path).reason}; compared with ${base}\n`)
    return each
  })
}
