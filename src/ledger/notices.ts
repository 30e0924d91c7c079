import { type Kysely, sql } from 'kysely'
import type { AcceptanceTerms } from '../acceptance/types.ts'
import type { Notice } from '../notice/notice.ts'
import type { Batch } from './in-batch.ts'
import type { NoticeFileRow, PolicyVersionRow, Tables } from './schema.ts'
import { noticeLines, sha256 } from './seal-lines.ts'

/** A notice as it comes from outside. */
export interface NoticeEntry {
  id: string
  /** notice.json as it was written. */
  document: string
  files: { name: string; content: Uint8Array }[]
  versions: Omit<PolicyVersionRow, 'notice' | 'sha256'>[]
}

/** A notice of the ledger. */
export interface LedgerNotice {
  seq: number
  id: string
  /** Milliseconds; null while it is not posted. */
  postedAt: number | null
  terms: AcceptanceTerms
  content: Notice
}

/** Enter a notice, unless it is there. @returns its number */
export async function enterNotice(batch: Batch, entry: NoticeEntry): Promise<number> {
  const { trx } = batch
  const known = await trx.selectFrom('notice').select('seq').where('id', '=', entry.id).executeTakeFirst()
  if (known) return known.seq
  const seq = batch.nextNotice++
  const row = { seq, id: entry.id, document: entry.document, batch: batch.number }
  const files: NoticeFileRow[] = entry.files.map(({ name, content }) => {
    return { notice: seq, name, sha256: sha256(content), content: Buffer.from(content) }
  })
  const versions: PolicyVersionRow[] = entry.versions.map((version) => {
    return { notice: seq, ...version, sha256: sha256(version.content), content: Buffer.from(version.content) }
  })
  await trx.insertInto('notice').values(row).execute()
  if (files.length > 0) await trx.insertInto('notice_file').values(files).execute()
  if (versions.length > 0) await trx.insertInto('policy_version').values(versions).execute()
  batch.notices += 1
  batch.lines.notices.push(...noticeLines(row, files, versions))
  return seq
}

/** All notices: those that are posted in the order of their postings, then those that are not. */
export async function ledgerNotices(db: Kysely<Tables>): Promise<LedgerNotice[]> {
  const { rows } = await sql<{ seq: number; id: string; document: string; posted_at: number | null }>`
    select notice.seq, notice.id, notice.document, min(event.at) as posted_at
    from notice left join event on event.person = 0 and event.kind = 'post' and event.notice = notice.seq
    group by notice.seq, notice.id, notice.document order by min(event.at) is null, min(event.at), notice.seq`.execute(
    db
  )
  return rows.map(({ seq, id, document, posted_at }) => {
    const content: Notice = JSON.parse(document)
    return { seq, id, postedAt: posted_at, terms: content.terms, content }
  })
}

/**
 * Find a notice by its id or by the beginning of it.
 *
 * @throws RangeError, one sentence for the user, where there is none or more than one
 */
export function noticeById(notices: readonly LedgerNotice[], id: string): LedgerNotice {
  const found = notices.filter((each) => each.id === id || each.id.startsWith(id.startsWith('n-') ? id : `n-${id}`))
  if (found.length === 1) return found[0]!
  const ids = notices.map((each) => each.id.slice(0, 14)).join(', ') || 'none'
  throw new RangeError(
    found.length === 0
      ? `the ledger has no notice \`${id}\`; it has ${ids}`
      : `several notices begin with \`${id}\`; name more of the id`
  )
}
