import { VFileMessage } from 'vfile-message'
import type { ReadPolicy } from '../../extract/parse-policy.ts'
import type { Overrides } from '../../judge/rule.ts'
import { printable } from '../../render/printable.ts'
import type { Rim } from '../rim.ts'
import { settings } from '../settings.ts'
import { type ChangedFile, type FileVersion, headOf } from './changed-file.ts'
import { plainDiff } from './plain-diff.ts'

/**
 * Tell a changed policy by its meaning. Where a version cannot be read as a policy, whatever the reason, the plain diff
 * takes its place: git shows something in any case, and is never stopped.
 */
export async function showChange(change: ChangedFile, rim: Rim): Promise<string> {
  const head = `${headOf(change).map(printable).join('\n')}\n`
  try {
    return `${head}${await meaningOf(change, rim)}\n`
  } catch (error) {
    const why = error instanceof VFileMessage || error instanceof Error ? error.message : String(error)
    return `${head}assent shows the lines alone: ${printable(why)}\n${await plainDiff(change, hasColour(rim))}`
  }
}

async function meaningOf({ path, newPath, old, now }: ChangedFile, rim: Rim): Promise<string> {
  const look = { width: rim.look.width, colour: hasColour(rim) }
  const before = await read(old, path)
  const after = await read(now, newPath)
  if (before && after) {
    const [{ comparePolicies }, { terminalDiff }] = await Promise.all([
      import('../../compare/compare-policies.ts'),
      import('../../render/terminal-diff.ts')
    ])
    return terminalDiff(comparePolicies(before, after, { rules: await severities(rim) }), look)
  }
  const { tableModel } = await import('../../render/table-model.ts')
  const title = after ? 'A new policy. What it says:' : 'The policy is removed. What it said:'
  return `${title}\n${tableModel((after ?? before)!.policy, look)}`
}

async function read({ file, blob }: FileVersion, path: string): Promise<ReadPolicy | null> {
  if (file === null) return null
  const [{ readBytes }, { policyFile }, { parsePolicy }] = await Promise.all([
    import('../../read/read-bytes.ts'),
    import('../../read/read-policy.ts'),
    import('../../extract/parse-policy.ts')
  ])
  return parsePolicy(await policyFile(await readBytes(file), path, path, blob?.slice(0, 10) ?? null))
}

/** The severities of the configuration. One with faults is for `assent check` to tell: a diff goes on without it. */
async function severities(rim: Rim): Promise<Overrides> {
  try {
    return (await settings(undefined, rim)).severities
  } catch {
    return {}
  }
}

/** Git's pager takes colours, though no terminal listens here. */
function hasColour({ env, look }: Rim): boolean {
  if (env.FORCE_COLOR !== undefined || env.NO_COLOR || !env.GIT_PAGER_IN_USE) return look.colour
  return env.TERM !== 'dumb'
}
