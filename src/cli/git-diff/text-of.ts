import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'

/**
 * A policy as lines for git to compare (`diff.<driver>.textconv`): its facts, then its sentences. A file that cannot be
 * read as a policy is given as it is, so that git compares the file itself.
 */
export async function textOf(path: string): Promise<string> {
  const [{ readBytes }, { policyFile }, { parsePolicy }, { policyText }] = await Promise.all([
    import('../../read/read-bytes.ts'),
    import('../../read/read-policy.ts'),
    import('../../extract/parse-policy.ts'),
    import('../../render/policy-text.ts')
  ])
  try {
    const { policy, document } = parsePolicy(await policyFile(await readBytes(path), path, path, null))
    return policyText(policy, document)
  } catch {
    const bytes = await readFile(path)
    // Other encodings byte by byte: two files that differ in any byte still differ.
    return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1')
  }
}
