import { sql } from 'kysely'
import type { VFileMessage } from 'vfile-message'
import { type Report, readReport } from '../mail/read-report.ts'
import { readMails } from '../read/read-mails.ts'
import { refusal } from '../read/refusal.ts'
import { addEvents } from './add-events.ts'
import { fromJson } from './from-json.ts'
import { type Head, inBatch } from './in-batch.ts'
import type { NewEvent } from './new-event.ts'
import type { Ledger } from './open-ledger.ts'

/** What became of the mails in a mailbox for returns. */
export interface RecordedBounces {
  mails: number
  recorded: number
  /** Reports that the ledger knows already. */
  known: number
  /** Mails that report no failure, by what they are. */
  others: Map<string, number>
  /** Mails that cannot be read, and reports that cannot be true or belong to nobody. */
  faults: VFileMessage[]
  /** The end of the chain; null where nothing was recorded. */
  head: Head | null
}

type Bounce = Extract<Report, { kind: 'bounce' }>

interface FoundBounce {
  path: string
  line: number | null
  report: Bounce
}

interface Match {
  notice: number
  person: number
  sentAt: number
  by: 'message' | 'address'
}

/** So many reports are recorded in one transaction. */
const batchSize = 200

/** Clocks of mail servers differ; a report is not taken that is older than its message by more than a day, or newer than now. */
const day = 86_400_000

/**
 * Record the bounces of delivery reports (RFC 3464): an event `bounce` at the moment of the report, for the person and
 * the notice that the returned Message-ID or the envelope's id tells, or else for the last notice that was sent to the
 * address that the report names. The same report twice changes nothing.
 *
 * @param path  a maildir, an mbox, a mail, or a folder of these
 * @throws VFileMessage where there is nothing at `path`, LedgerError where the database fails
 */
export async function recordBounces(ledger: Ledger, path: string): Promise<RecordedBounces> {
  const total: RecordedBounces = { mails: 0, recorded: 0, known: 0, others: new Map(), faults: [], head: null }
  let waiting: FoundBounce[] = []
  for await (const { path: file, line, mail } of readMails(path)) {
    total.mails += 1
    if (!(mail instanceof Uint8Array)) {
      total.faults.push(mail)
      continue
    }
    const report = await readReport(mail)
    if (report.kind === 'bounce') waiting.push({ path: file, line, report })
    else if (report.kind === 'unreadable') total.faults.push(fault(file, line, report.why))
    else total.others.set(report.what, (total.others.get(report.what) ?? 0) + 1)
    if (waiting.length >= batchSize) await flush()
  }
  await flush()
  return total

  async function flush(): Promise<void> {
    const found = waiting
    waiting = []
    if (found.length === 0) return
    const matches = await match(
      ledger,
      found.map(({ report }) => report)
    )
    const events: NewEvent[] = []
    for (const [index, { path, line, report }] of found.entries()) {
      const to = matches[index]
      const why = whyNot(report, to, ledger.clock.now())
      if (why !== undefined || !to || report.at === null) {
        total.faults.push(fault(path, line, why ?? ''))
        continue
      }
      const status = report.recipients[0]?.status ?? null
      const detail = { status, by: to.by, report: 'RFC 3464' }
      events.push({ person: to.person, kind: 'bounce', at: report.at, notice: to.notice, detail })
    }
    if (events.length === 0) return
    const { result, head } = await inBatch(ledger, (batch) => addEvents(batch, events))
    total.recorded += result.length
    total.known += events.length - result.length
    if (result.length > 0) total.head = head
  }
}

/** Why a report is not recorded; undefined where it is. */
function whyNot({ at }: Bounce, to: Match | undefined, now: number): string | undefined {
  if (!to) return 'this delivery report is about no message of a notice in this ledger'
  if (at === null) return 'this delivery report bears no date that can be read; record the bounce as an event'
  if (at < to.sentAt - day) return 'this delivery report is older than the message that it is about'
  return at > now + day ? 'this delivery report is dated in the future' : undefined
}

/** The delivery that each report is about. */
async function match(ledger: Ledger, reports: readonly Bounce[]): Promise<(Match | undefined)[]> {
  const named = reports.flatMap(({ messageId, envelopeId }, place) =>
    [messageId, envelopeId === null ? null : `<${envelopeId}>`].flatMap((id) => (id === null ? [] : [[place, id]]))
  )
  const list = fromJson(ledger.dialect, named, { place: 'bigint', message_id: 'text' })
  const { rows: byMessage } = await sql<{ place: number; notice: number; person: number }>`
    select list.place, delivery.notice, delivery.person
    from ${list} as list cross join delivery where delivery.message_id = list.message_id`.execute(ledger.db)
  const matches: (Match | undefined)[] = reports.map(() => undefined)
  for (const { place, notice, person } of byMessage) matches[place] = { notice, person, sentAt: 0, by: 'message' }
  // A Message-ID that is none of ours is another mail's; only where none came back does the address count.
  const left = reports.flatMap(({ recipients, messageId }, place) => {
    const address = recipients[0]?.address
    return !matches[place] && messageId === null && address ? [[place, address.toLowerCase()]] : []
  })
  if (left.length > 0) await matchAddresses(ledger, left, matches)
  await addTimes(ledger, matches)
  return matches
}

/** Addresses are looked up by going through everybody once for all reports: it is rare, and an index would cost each person. */
async function matchAddresses(
  ledger: Ledger,
  left: (string | number)[][],
  matches: (Match | undefined)[]
): Promise<void> {
  const list = fromJson(ledger.dialect, left, { place: 'bigint', address: 'text' })
  const { rows } = await sql<{ place: number; person: number; notice: number }>`
    select list.place, person.key as person, max(event.notice) as notice
    from ${list} as list join person on lower(person.email) = list.address
    join event on event.person = person.key and event.kind = 'dispatch'
    group by list.place, person.key`.execute(ledger.db)
  const count = new Map<number, number>()
  for (const { place } of rows) count.set(place, (count.get(place) ?? 0) + 1)
  // An address of several people tells of none.
  for (const { place, person, notice } of rows) {
    if (count.get(place) === 1) matches[place] = { notice, person, sentAt: 0, by: 'address' }
  }
}

/** When each message was accepted; one that is in doubt has no such time, and its report shows that it went out. */
async function addTimes(ledger: Ledger, matches: readonly (Match | undefined)[]): Promise<void> {
  const found = matches.filter((each) => each !== undefined)
  if (found.length === 0) return
  const list = fromJson(
    ledger.dialect,
    found.map(({ person, notice }) => [person, notice]),
    { person: 'bigint', notice: 'bigint' }
  )
  const { rows } = await sql<{ nth: number; at: number }>`
    select list.nth, min(event.at) as at from ${list} as list join event
    on event.person = list.person and event.kind = 'dispatch' and event.notice = list.notice
    group by list.nth`.execute(ledger.db)
  for (const { nth, at } of rows) found[nth]!.sentAt = at
}

function fault(path: string, line: number | null, why: string): VFileMessage {
  return refusal(path, why, 'bounce', line === null ? undefined : { line, column: 1 })
}
