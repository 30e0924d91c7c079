import { basename, relative } from 'node:path'
import type { Policy } from '../model.ts'

/**
 * A version of a policy with its path as a notice names it: from the folder of the configuration or the repository on,
 * or the bare name of a file that lies elsewhere. So the same files give the same notice wherever they lie, and nobody
 * outside reads how a lawyer's folders are named.
 */
export function placed(policy: Policy, folder: string): Policy {
  const { source } = policy
  if (source.revision !== null) return policy
  const near = relative(folder, source.path).replaceAll('\\', '/')
  return { ...policy, source: { ...source, path: near.startsWith('..') ? basename(source.path) : near } }
}
