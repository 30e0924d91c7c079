import { basename, dirname } from 'node:path/posix'
import { VFile } from 'vfile'
import type { PublishedVersion } from '../ledger/published-version.ts'
import { refusal } from '../read/refusal.ts'
import type { Rim } from './rim.ts'
import type { Settings } from './settings.ts'
import { withLedger } from './with-ledger.ts'

/** The word that stands for the version published last where a git revision could stand. */
export const published = 'published'

/** What the ledger holds as published, the last posting last. @throws LedgerError where the database fails */
export async function publishedOf(
  ledger: string | undefined,
  config: Pick<Settings, 'ledger' | 'folder'>,
  rim: Rim
): Promise<PublishedVersion[]> {
  const { publishedVersions } = await import('../ledger/published-version.ts')
  return withLedger(ledger, config, false, rim, publishedVersions)
}

/**
 * The published version of a policy: of the same path, or else of a file beside it, where each version is a file of its
 * own, named by its date or number (`privacy/2020-05.md`). Undefined where that was never published.
 */
export function publishedOfPath(versions: readonly PublishedVersion[], path: string): PublishedVersion | undefined {
  const isSame = (a: string, b: string) => a === b || a.endsWith(`/${b}`) || b.endsWith(`/${a}`)
  const isOfSeries = (each: string) => /\d/.test(basename(each)) && dirname(each) !== '.'
  return (
    versions.findLast((each) => isSame(each.path, path)) ??
    versions.findLast((each) => {
      return isOfSeries(path) && isOfSeries(each.path) && isSame(dirname(each.path), dirname(path))
    })
  )
}

/** A published version as a file to parse; its name says where it comes from. */
export function publishedFile({ path, text, sha256 }: PublishedVersion): VFile {
  const source = { path, revision: published, sha256 }
  return new VFile({ path: `${published}:${path}`, value: text, data: { source } })
}

/** @throws VFileMessage where the policy was never published */
export function neverPublished(versions: readonly PublishedVersion[], path: string) {
  const others = versions.map((each) => each.path).join(', ')
  const reason =
    others === ''
      ? 'the ledger holds no published version; record one with assent publish, or name a git revision with --base'
      : `the ledger holds no published version of this policy but of ${others}; name the old version itself`
  return refusal(path, reason, 'never-published')
}
