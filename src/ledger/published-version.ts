import { ledgerNotices } from './notices.ts'
import type { Ledger } from './open-ledger.ts'

/** The text of a policy as it was published. */
export interface PublishedVersion {
  path: string
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256: string
  text: string
  /** Id of the notice that announced it. */
  notice: string
}

/**
 * The version of the policy that was published last: the one announced by the notice with the latest posting.
 *
 * @returns null where nothing was published
 * @throws LedgerError where the database fails
 */
export async function publishedVersion(ledger: Ledger): Promise<PublishedVersion | null> {
  return (await publishedVersions(ledger)).at(-1) ?? null
}

/**
 * Of each path, the version that was published last, in the order of their postings.
 *
 * @throws LedgerError where the database fails
 */
export async function publishedVersions(ledger: Ledger): Promise<PublishedVersion[]> {
  const posted = (await ledgerNotices(ledger.db)).filter((each) => each.postedAt !== null)
  const rows = await ledger.db.selectFrom('policy_version').selectAll().where('side', '=', 'new').execute()
  const { decode } = await import('../read/decode.ts')
  const last = new Map<string, PublishedVersion>()
  for (const { seq, id } of posted) {
    for (const { path, sha256, content } of rows.filter((row) => row.notice === seq)) {
      last.delete(path)
      last.set(path, { path, sha256, text: decode(content, path), notice: id })
    }
  }
  return [...last.values()]
}
