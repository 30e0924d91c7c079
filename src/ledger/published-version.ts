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
  const posted = (await ledgerNotices(ledger.db)).filter((each) => each.postedAt !== null).at(-1)
  if (!posted) return null
  const version = await ledger.db
    .selectFrom('policy_version')
    .selectAll()
    .where('notice', '=', posted.seq)
    .where('side', '=', 'new')
    .executeTakeFirst()
  if (!version) return null
  const { decode } = await import('../read/decode.ts')
  const { path, sha256, content } = version
  return { path, sha256, text: decode(content, path), notice: posted.id }
}
