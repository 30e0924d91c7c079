import type { Ledger } from './open-ledger.ts'
import type { SealRow } from './schema.ts'
import { eventLine, noticeLines, personLine } from './seal-lines.ts'

/** Where a line stands in its batch. */
export interface SealedLine {
  batch: number
  nth: number
  line: string
}

/** All lines of a batch, in the order in which they were sealed. */
export async function sealedLines({ db }: Ledger, seal: SealRow): Promise<SealedLine[]> {
  const lines: string[] = []
  const notices = await db.selectFrom('notice').selectAll().where('batch', '=', seal.batch).orderBy('seq').execute()
  for (const notice of notices) {
    const files = await db.selectFrom('notice_file').selectAll().where('notice', '=', notice.seq).execute()
    const versions = await db.selectFrom('policy_version').selectAll().where('notice', '=', notice.seq).execute()
    lines.push(...noticeLines(notice, files, versions))
  }
  const people = await db
    .selectFrom('person')
    .select(['key', 'digest'])
    .where('key', '>=', seal.first_person)
    .where('key', '<=', seal.last_person)
    .orderBy('key')
    .execute()
  const events = await db
    .selectFrom('event')
    .selectAll()
    .where('seq', '>=', seal.first_seq)
    .where('seq', '<=', seal.last_seq)
    .orderBy('seq')
    .execute()
  lines.push(...people.map(personLine), ...events.map(eventLine))
  return lines.map((line, nth) => ({ batch: seal.batch, nth, line }))
}
