import { VFileMessage } from 'vfile-message'
import type { CheckedPolicy } from '../check/report.ts'
import type { ReadPolicy } from '../extract/parse-policy.ts'
import type { Overrides } from '../judge/rule.ts'
import { exitCodes } from './exit-codes.ts'
import type { ToCheck } from './policies-to-check.ts'
import type { Rim } from './rim.ts'
import { tell, warn } from './voice.ts'

/**
 * Read both versions of each policy and check them, one policy after another. One that cannot be read is told on
 * standard error, sets the exit status, and stands in the report as a finding.
 */
export async function checkAll(policies: readonly ToCheck[], rules: Overrides, rim: Rim): Promise<CheckedPolicy[]> {
  const [{ parsePolicy }, { checkVersions }, { unreadable }] = await Promise.all([
    import('../extract/parse-policy.ts'),
    import('../check/check-versions.ts'),
    import('../check/unreadable.ts')
  ])
  async function read(name: string | null, isNew: boolean, isTracked: boolean): Promise<ReadPolicy | null> {
    if (name === null) return null
    const file = await (isTracked ? rim.readTracked(name) : rim.read(name))
    const policy = parsePolicy(file)
    if (isNew) for (const message of file.messages) warn(message, rim)
    return policy
  }
  const checked: CheckedPolicy[] = []
  for (const { path, oldPath, status, old, now, published } of policies) {
    try {
      const versions = {
        old: await read(old, false, false),
        now: await read(now, true, status !== 'pair'),
        ...(published && now !== null ? { published: parsePolicy(published) } : {})
      }
      // The new version of a pair may be named with a revision; annotations need the path of the file alone.
      const isInGit = status === 'pair' && versions.now?.policy.source.revision
      const file = isInGit ? versions.now!.policy.source.path : path
      checked.push(checkVersions({ path: file, oldPath, status, ...versions }, rules))
    } catch (error) {
      if (!(error instanceof VFileMessage)) throw error
      tell(error, rim)
      rim.exitCode = exitCodes.input
      checked.push(unreadable(path, error))
    }
  }
  return checked
}
