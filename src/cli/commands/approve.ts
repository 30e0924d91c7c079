import { type Command, InvalidArgumentError, Option } from 'commander'
import { findingId } from '../../check/finding-id.ts'
import { severities } from '../../judge/at-least.ts'
import type { Severity } from '../../model.ts'
import { CallError } from '../call-error.ts'
import { writeWhole } from '../outputs.ts'
import { required } from '../required.ts'
import type { Rim } from '../rim.ts'
import { approvals, configOption, settings } from '../settings.ts'

interface ApproveOptions {
  reason: string
  by: string
  severity?: Severity
  policy?: string
  config?: string
}

const ending = `
The id stands beside each finding of assent check and each change of assent
diff. It holds no line and no path: the approval survives other edits of the
policy. Commit the file (assent.approvals.yaml), so that it is reviewed too.

Examples:
  assent approve c-3f9a0c12ab34 --reason 'the counsel agreed' --by 'Ada Example'
  assent approve c-3f9a0c12ab34 --reason 'a synonym' --by Ada \\
      --severity editorial --policy policies/privacy.md`

/** `assent approve <id>`: adds an approval to the file; exits 2 where the finding is approved already. */
export function approve(program: Command, rim: Rim): void {
  program
    .command('approve')
    .description('let a reviewed finding pass the check')
    .argument('<id>', 'the id of the finding', idOf)
    .addOption(required(new Option('--reason <why>', 'why it may pass').argParser(said)))
    .addOption(required(new Option('--by <name>', 'who approves').argParser(said)))
    .addOption(new Option('--severity <severity>', 'count it as this grave instead').choices(severities))
    .addOption(new Option('--policy <path>', 'for this policy alone; its path as assent check shows it'))
    .addOption(configOption())
    .addHelpText('after', ending)
    .action(async (id: string, { reason, by: name, severity, policy, config }: ApproveOptions) => {
      const set = await settings(config, rim)
      const { approvalsPath, timeZone } = set
      const { source, approvals: known } = await approvals(set, rim)
      const same = known.find((each) => each.id === id && each.policy === policy)
      if (same) throw new CallError(`${id} is approved already, by ${same.name} on ${same.date}; edit ${approvalsPath}`)
      const [{ addApproval }, { todayOf }] = await Promise.all([
        import('../../config/approvals.ts'),
        import('../time.ts')
      ])
      const approval = {
        id,
        reason,
        name,
        date: todayOf(rim, timeZone ?? 'UTC'),
        ...(severity && { severity }),
        ...(policy && { policy })
      }
      await writeWhole(approvalsPath, addApproval(source, approval))
      rim.stdout.write(`${approvalsPath}: ${id} approved by ${name} on ${approval.date}\n`)
    })
}

function idOf(value: string): string {
  if (findingId.test(value)) return value
  throw new InvalidArgumentError('An id is `c-` or `l-` and twelve characters, such as c-3f9a0c12ab34.')
}

function said(value: string): string {
  const text = value.trim()
  if (text !== '') return text
  throw new InvalidArgumentError('It may not be empty.')
}
