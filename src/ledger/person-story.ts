import type { Acceptance, AcceptanceState } from '../acceptance/types.ts'
import { laterOf } from './count-status.ts'
import type { LedgerNotice } from './notices.ts'
import type { Ledger } from './open-ledger.ts'
import { type PersonRecord, personRecord, standingOf } from './person-events.ts'
import type { EventRow, SealRow } from './schema.ts'

/** An event with what its seal says of its recording. */
export interface SealedEvent extends EventRow {
  batch: number
  recordedAt: number
  clock: SealRow['clock']
}

/** Where a person stands towards one notice. */
export interface NoticeStory {
  notice: LedgerNotice
  standing: Acceptance
  supersededBy: LedgerNotice | null
  /** The events that the state rests on: the posting, and those of the person. */
  because: SealedEvent[]
  /** The report that the e-mail of this notice did not arrive; null where none is known. It is among `because`. */
  cameBack: SealedEvent | null
  /** Summaries of the changes that need consent, where the person is bound by lapse, which gives none. */
  needConsent: string[]
}

/** What the ledger knows of a person. */
export interface PersonStory {
  id: string
  asOf: number
  /** In the order of the postings; those posted by `asOf`, or of which something was sent to the person. */
  notices: NoticeStory[]
  /** The notice posted last that binds the person; null where none does. */
  boundBy: LedgerNotice | null
  /** Everything recorded of the person up to `asOf`, in the order of time. */
  events: SealedEvent[]
}

/** States in which the new policy does not bind. */
const unbound: readonly AcceptanceState[] = ['pending', 'declined', 'conflict']

/** What the seal of an event says of its recording. */
export type SealOf = (seq: number) => Pick<SealRow, 'batch' | 'sealed_at' | 'clock'>

/**
 * Tell what the ledger knows of a person, notice by notice.
 *
 * @param asOf  milliseconds
 * @returns null where nobody has the id
 * @throws LedgerError where the database fails
 */
export async function personStory(
  ledger: Ledger,
  notices: readonly LedgerNotice[],
  id: string,
  asOf: number
): Promise<PersonStory | null> {
  const record = await personRecord(ledger, id)
  if (!record) return null
  const postings = await ledgerPostings(ledger)
  const seals = new Map<number, ReturnType<SealOf>>()
  for (const { seq } of [...postings, ...record.events]) seals.set(seq, await sealOf(ledger, seq))
  return storyOf(record, notices, postings, (seq) => seals.get(seq)!, asOf)
}

/** The events of posting. */
export async function ledgerPostings({ db }: Ledger): Promise<EventRow[]> {
  return db.selectFrom('event').selectAll().where('person', '=', 0).execute()
}

/** The story of one person, of what was read. Pure. */
export function storyOf(
  record: PersonRecord,
  notices: readonly LedgerNotice[],
  postings: readonly EventRow[],
  sealOf: SealOf,
  asOf: number
): PersonStory {
  const sealed = [...postings, ...record.events].map((event): SealedEvent => {
    const { batch, sealed_at, clock } = sealOf(event.seq)
    return { ...event, batch, recordedAt: sealed_at, clock }
  })
  const events = sealed.filter(({ person, at }) => person !== 0 && at <= asOf)
  const told = notices.filter(({ seq, postedAt }) => {
    const isPosted = postedAt !== null && postedAt <= asOf
    return isPosted || events.some(({ kind, notice }) => kind === 'dispatch' && notice === seq)
  })
  const stories = told.map((notice) => noticeStory(record, notice, notices, sealed, asOf))
  const binding = stories.findLast(({ standing }) => !unbound.includes(standing.state))
  return { id: record.person.id ?? '', asOf, notices: stories, boundBy: binding?.notice ?? null, events }
}

function noticeStory(
  record: PersonRecord,
  notice: LedgerNotice,
  notices: readonly LedgerNotice[],
  sealed: readonly SealedEvent[],
  asOf: number
): NoticeStory {
  const standing = standingOf(record, notice, asOf)
  const because = standing.because.flatMap(({ event, at, person }) => {
    const moment = Date.parse(at)
    const found = sealed.find((each) => {
      const isSame = each.kind === event && each.at === moment && [0, notice.seq].includes(each.notice)
      return isSame && (person === null ? each.person === 0 && each.notice === notice.seq : each.person !== 0)
    })
    return found ? [found] : []
  })
  const sent = because.find(({ kind }) => kind === 'dispatch')
  const cameBack = sent ? (sealed.find((each) => isReturnOf(each, sent) && each.at <= asOf) ?? null) : null
  if (cameBack && !because.includes(cameBack)) because.splice(because.indexOf(sent!) + 1, 0, cameBack)
  const changes = notice.content.groups.flatMap((group) => group.changes).filter((change) => change.needsConsent)
  return {
    notice,
    standing,
    supersededBy: laterOf(notice, notices, asOf),
    because,
    cameBack,
    needConsent: standing.state === 'accepted-by-lapse' ? changes.map(({ summary }) => summary) : []
  }
}

/** Whether a report is about a message that was sent to the same person. */
function isReturnOf({ kind, person, notice, at }: EventRow, sent: EventRow): boolean {
  return kind === 'bounce' && person === sent.person && notice === sent.notice && at >= sent.at
}

async function sealOf({ db }: Ledger, seq: number): Promise<ReturnType<SealOf>> {
  return db
    .selectFrom('seal')
    .select(['batch', 'sealed_at', 'clock'])
    .where('first_seq', '<=', seq)
    .where('last_seq', '>=', seq)
    .orderBy('last_seq')
    .limit(1)
    .executeTakeFirstOrThrow()
}
