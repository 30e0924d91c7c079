import { sql } from 'kysely'
import { instantOf } from '../acceptance/milliseconds.ts'
import type { Ledger } from './open-ledger.ts'
import type { EventRow, PersonRow, SealRow } from './schema.ts'
import {
  contentHash,
  eventLine,
  firstHash,
  groupHashes,
  noticeLines,
  personDigest,
  personLine,
  sealLine,
  sha256
} from './seal-lines.ts'

/** Something that is not as it was recorded. */
export interface Fault {
  /** The batch that does not hold; null where no batch has it. */
  batch: number | null
  what: string
}

/** Whether a ledger is as it was recorded. */
export interface Verification {
  batches: number
  events: number
  people: number
  /** The end of the chain. */
  head: string
  /** The earliest first; none where all holds. */
  faults: Fault[]
}

/** So many faults are told; who has more has one cause for them all. */
const mostFaults = 20

/** So many rows are read at a time. */
const pageSize = 10_000

/**
 * Compute every seal anew, and every person's digest, and compare.
 *
 * Whoever can write the database could also compute all seals anew. That is found by a head that was noted elsewhere:
 * each command that records prints it.
 *
 * @param head        a hash that must be in the chain
 * @param onProgress  gets the number of rows read
 * @throws LedgerError where the database fails
 */
export async function verify(
  ledger: Ledger,
  head?: string,
  onProgress: (rows: number) => void = () => {}
): Promise<Verification> {
  const faults: Fault[] = []
  const events = reader<EventRow>((after) => pageOf(ledger, 'event', 'seq', after))
  const people = reader<PersonRow>((after) => pageOf(ledger, 'person', 'key', after))
  let previous: SealRow | undefined
  let isHeadThere = head === undefined || head === firstHash
  let rows = 0
  for (let batch = 0; faults.length < mostFaults; batch = previous!.batch) {
    const seals = await ledger.db
      .selectFrom('seal')
      .selectAll()
      .where('batch', '>', batch)
      .orderBy('batch')
      .limit(1000)
      .execute()
    for (const seal of seals) {
      const chain = chainFault(seal, previous)
      if (chain) faults.push({ batch: seal.batch, what: chain })
      const own = {
        people: await people.upTo(seal.last_person, 'key'),
        events: await events.upTo(seal.last_seq, 'seq')
      }
      const fault =
        gapIn(
          'event',
          own.events.map(({ seq }) => seq),
          seal.first_seq,
          seal.last_seq
        ) ??
        gapIn(
          'person',
          own.people.map(({ key }) => key),
          seal.first_person,
          seal.last_person
        )
      const notices = await noticeContent(ledger, seal)
      const lines = [...notices.lines, ...own.people.map(personLine), ...own.events.map(eventLine)]
      const isWhole = contentHash(groupHashes(lines)) === seal.content
      for (const what of notices.faults) faults.push({ batch: seal.batch, what })
      if (fault) faults.push({ batch: seal.batch, what: fault })
      else if (!isWhole)
        faults.push({
          batch: seal.batch,
          what: `${contentOf(seal)}: not as it was sealed ${instantOf(seal.sealed_at)}`
        })
      faults.push(...(await digestFaults(ledger, own.people, seal.batch)))
      if (seal.hash === head) isHeadThere = true
      previous = seal
      rows += own.events.length + own.people.length
      onProgress(rows)
      if (faults.length >= mostFaults) break
    }
    if (seals.length === 0 || !previous) break
  }
  if (faults.length < mostFaults) faults.push(...(await surplus(ledger, previous)))
  if (!isHeadThere)
    faults.push({
      batch: null,
      what: `no batch has the seal ${head}: what was recorded up to it was cut off or sealed anew`
    })
  const { last_seq = 0, last_person = 0 } = previous ?? {}
  return {
    batches: previous?.batch ?? 0,
    events: last_seq,
    people: last_person,
    head: previous?.hash ?? firstHash,
    faults
  }
}

function contentOf({ first_seq, last_seq, first_person, last_person, notices }: SealRow): string {
  const parts = [
    notices > 0 && (notices === 1 ? 'a notice' : `${notices} notices`),
    last_person >= first_person && `people ${first_person} to ${last_person}`,
    last_seq >= first_seq && `events ${first_seq} to ${last_seq}`
  ]
  return parts.filter(Boolean).join(', ')
}

function chainFault(seal: SealRow, before: SealRow | undefined): string | null {
  const expected = (before?.batch ?? 0) + 1
  if (seal.batch !== expected) return `the seal of batch ${expected} is missing`
  if (seal.previous !== (before?.hash ?? firstHash)) return 'the seal does not follow from the one before it'
  if (seal.hash !== sha256(sealLine(seal))) return 'the seal itself was changed'
  const follows = seal.first_seq === (before?.last_seq ?? 0) + 1 && seal.first_person === (before?.last_person ?? 0) + 1
  return follows ? null : 'the numbers do not go on where the batch before it ends'
}

/** The first number that is missing or that does not belong. */
function gapIn(what: string, numbers: readonly number[], first: number, last: number): string | null {
  for (let at = 0; at < last - first + 1; at += 1) {
    const [found, expected] = [numbers[at], first + at]
    if (found === expected) continue
    return found !== undefined && found < expected ? `${what} ${found} was inserted` : `${what} ${expected} is missing`
  }
  const rest = numbers[last - first + 1]
  return rest === undefined ? null : `${what} ${rest} was inserted`
}

async function noticeContent(
  { db }: Ledger,
  { batch, notices }: SealRow
): Promise<{ lines: string[]; faults: string[] }> {
  const found = await db.selectFrom('notice').selectAll().where('batch', '=', batch).orderBy('seq').execute()
  const faults = found.length === notices ? [] : [`${notices} notices were sealed, ${found.length} are there`]
  const lines: string[] = []
  for (const notice of found) {
    const files = await db.selectFrom('notice_file').selectAll().where('notice', '=', notice.seq).execute()
    const versions = await db.selectFrom('policy_version').selectAll().where('notice', '=', notice.seq).execute()
    for (const { name, content, sha256: hash } of files) {
      if (sha256(content) !== hash) faults.push(`the file ${name} of notice ${notice.id} was changed`)
    }
    for (const { path, content, sha256: hash } of versions) {
      if (sha256(content) !== hash) faults.push(`the version ${path} of notice ${notice.id} was changed`)
    }
    lines.push(...noticeLines(notice, files, versions))
  }
  return { lines, faults }
}

/** People whose fields are not those that were sealed with them, or by the last event `update`. */
async function digestFaults({ db }: Ledger, people: readonly PersonRow[], batch: number): Promise<Fault[]> {
  if (people.length === 0) return []
  const { rows } = await sql<Pick<EventRow, 'person' | 'kind' | 'detail'>>`
    select person, kind, detail from event where person between ${people[0]!.key} and ${people.at(-1)!.key}
      and kind in ('update', 'erase') order by seq`.execute(db)
  const digests = new Map<number, string>()
  const erased = new Set<number>()
  for (const { person, kind, detail } of rows) {
    if (kind === 'erase') erased.add(person)
    else digests.set(person, JSON.parse(detail ?? '{}').digest)
  }
  return people.flatMap((person): Fault[] => {
    const isErased = person.erased_at !== null
    if (isErased !== erased.has(person.key)) {
      return [
        {
          batch,
          what: `person ${person.key}: ${isErased ? 'the data were removed, and no erasure was recorded' : 'the data are there although they were erased'}`
        }
      ]
    }
    if (isErased || personDigest(person) === (digests.get(person.key) ?? person.digest)) return []
    return [{ batch, what: `person ${person.key}: the data are not those that were recorded` }]
  })
}

/** Rows that no batch has sealed. */
async function surplus({ db }: Ledger, last: SealRow | undefined): Promise<Fault[]> {
  const { rows } = await sql<{ what: string; number: number }>`
    select 'event' as what, seq as number from event where seq > ${last?.last_seq ?? 0} or seq < 1
    union all select 'person', key from person where key > ${last?.last_person ?? 0} or key < 1
    union all select 'notice', seq from notice where batch > ${last?.batch ?? 0} or batch < 1
    union all select 'file of notice', notice from notice_file where notice not in (select seq from notice)
    union all select 'version of notice', notice from policy_version where notice not in (select seq from notice)
    limit ${sql.lit(mostFaults)}`.execute(db)
  return rows.map(({ what, number }) => ({ batch: null, what: `${what} ${number} was never sealed` }))
}

async function pageOf<Row>({ db }: Ledger, table: string, key: string, after: number): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select * from ${sql.table(table)} where ${sql.ref(key)} > ${after}
    order by ${sql.ref(key)} limit ${sql.lit(pageSize)}`.execute(db)
  return rows
}

/** Reads a table once, in order, and hands out its rows up to a number. */
function reader<Row extends object>(page: (after: number) => Promise<Row[]>) {
  let waiting: Row[] = []
  let isEnd = false
  let after = 0
  return {
    async upTo(last: number, key: keyof Row): Promise<Row[]> {
      while (!isEnd && (waiting.length === 0 || Number(waiting.at(-1)![key]) < last)) {
        const rows = await page(after)
        isEnd = rows.length === 0
        if (!isEnd) after = Number(rows.at(-1)![key])
        waiting = waiting.concat(rows)
      }
      const count = waiting.findIndex((row) => Number(row[key]) > last)
      return waiting.splice(0, count < 0 ? waiting.length : count)
    }
  }
}
