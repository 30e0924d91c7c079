import { VFile } from 'vfile'
import { checkVersions } from '../../src/check/check-versions.ts'
import type { CheckedPolicy } from '../../src/check/report.ts'
import { parsePolicy, type ReadPolicy } from '../../src/extract/parse-policy.ts'
import type { Overrides } from '../../src/judge/rule.ts'

function read(value: string | null): ReadPolicy | null {
  return value === null ? null : parsePolicy(new VFile({ value, path: 'policy.md' }))
}

/** Check two versions of `policy.md`, given as text; null for one that is not there. */
export function checkSample(old: string | null, now: string | null, rules: Overrides = {}): CheckedPolicy {
  const status = old === null ? 'added' : now === null ? 'removed' : 'changed'
  return checkVersions({ path: 'policy.md', oldPath: null, status, old: read(old), now: read(now) }, rules)
}
