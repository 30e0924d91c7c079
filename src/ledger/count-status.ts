import { sql } from 'kysely'
import { type AcceptanceState, acceptanceStates } from '../acceptance/types.ts'
import { daysBetween } from './calendar-steps.ts'
import type { LedgerNotice } from './notices.ts'
import type { Ledger } from './open-ledger.ts'
import { piecewise } from './piecewise.ts'
import { type Standing, standings } from './standings.ts'

/** Pending windows that end at one moment. */
export interface LedgerWindow {
  /** First moment after the window, milliseconds. */
  ends: number
  people: number
}

/** How many people became bound, or declined, within some days. */
export interface CurveStep {
  /** The first of the days in the zone of the notice, ISO 8601 date. */
  day: string
  counts: Record<AcceptanceState, number>
}

/** Where everybody stands towards one notice. Times in milliseconds. */
export interface LedgerStatus {
  asOf: number
  notice: LedgerNotice
  /** The notice posted next after this one and by `asOf`; null where this is the latest. */
  supersededBy: LedgerNotice | null
  counts: Record<AcceptanceState, number>
  /** People who were erased: they stand in no other count. */
  erased: number
  /** Pending people whose window does not run yet: nothing was sent to their address, or the notice is not posted. */
  waiting: number
  /** People bound by lapse although a change needs consent, which silence does not give. */
  lapsedWithoutConsent: number
  /** Pending windows, the earliest end first. */
  windows: LedgerWindow[]
  /** From the first day on which anybody could accept to `asOf`, in steps of whole days. */
  curve: CurveStep[]
  conflicts: { id: string; since: number }[]
  /** Messages of the dispatch of which nobody knows whether they arrived. */
  doubtful: string[]
}

/** The curve has no more steps than this, and as many days in a step as that takes. */
const mostSteps = 366

/** So many people are named in a list of those whom somebody must look at; the counts have them all. */
const mostNamed = 1000

interface Group {
  state: number
  /** Of pending people the end of their window, of others the step of the curve. One column is sorted faster than two. */
  mark: number | null
  people: number
}

/**
 * Count where everybody stands towards a notice: in the database, whatever the number of people.
 *
 * @param notices  all notices of the ledger, in the order of their postings
 * @param asOf     milliseconds
 * @throws LedgerError where the database fails
 */
export async function countStatus(
  ledger: Ledger,
  notice: LedgerNotice,
  notices: readonly LedgerNotice[],
  asOf: number
): Promise<LedgerStatus> {
  const { db } = ledger
  const everybody = await standings(ledger, notice, asOf)
  const steps = await curveSteps(ledger, notice, asOf)
  const { rows } = await sql<Group>`
    select state, case when state = ${sql.lit(acceptanceStates.indexOf('pending'))} then ends
      when since is not null then ${piecewise(
        sql`since`,
        steps.map(({ start }, index) => [start, index])
      )} end as mark, count(*) as people
    from ${everybody} as standing group by 1, 2`.execute(db)
  const counts = none()
  for (const { state, people } of rows) counts[acceptanceStates[state]!] += people
  const curve = steps.map(({ day }) => ({ day, counts: none() }))
  const isPending = ({ state }: Group) => acceptanceStates[state] === 'pending'
  for (const row of rows) {
    if (!isPending(row) && row.mark !== null) curve[row.mark]!.counts[acceptanceStates[row.state]!] += row.people
  }
  const pending = rows.filter(isPending)
  const needsConsent = notice.content.groups.some(({ changes }) => changes.some((change) => change.needsConsent))
  return {
    asOf,
    notice,
    supersededBy: laterOf(notice, notices, asOf),
    counts,
    erased: await erased(ledger),
    waiting: pending.filter(({ mark }) => mark === null).reduce((sum, { people }) => sum + people, 0),
    lapsedWithoutConsent: needsConsent ? counts['accepted-by-lapse'] : 0,
    windows: pending
      .filter(({ mark }) => mark !== null)
      .map(({ mark, people }) => ({ ends: mark!, people }))
      .sort((a, b) => a.ends - b.ends),
    curve,
    conflicts: counts.conflict === 0 ? [] : await conflicts(ledger, notice, asOf),
    doubtful: await doubtful(ledger, notice)
  }
}

/** The notice that was posted next after this one, by a given moment. */
export function laterOf(
  { postedAt, seq }: LedgerNotice,
  notices: readonly LedgerNotice[],
  asOf: number
): LedgerNotice | null {
  const later = notices.find((each) => {
    return each.seq !== seq && each.postedAt !== null && each.postedAt <= asOf && each.postedAt > (postedAt ?? asOf)
  })
  return later ?? null
}

function none(): Record<AcceptanceState, number> {
  return Object.fromEntries(acceptanceStates.map((state) => [state, 0])) as Record<AcceptanceState, number>
}

/** The beginnings of the steps of the curve. */
async function curveSteps(
  { db }: Ledger,
  { seq, postedAt, terms }: LedgerNotice,
  asOf: number
): Promise<{ day: string; start: number }[]> {
  const { rows } = await sql<{ first: number | null }>`
    select min(at) as first from event where kind = 'dispatch' and notice = ${sql.lit(seq)}`.execute(db)
  const from = Math.min(postedAt ?? asOf, rows[0]?.first ?? asOf, asOf)
  const days = daysBetween(from, asOf, terms.timeZone)
  const length = Math.ceil(days.length / mostSteps)
  return days.filter((_, index) => index % length === 0)
}

/** Whenever they were erased: nobody can tell where they stood before. */
async function erased({ db }: Ledger): Promise<number> {
  const { rows } = await sql<{ people: number }>`
    select count(*) as people from person where erased_at is not null`.execute(db)
  return rows[0]!.people
}

/** Only people who have refused can be in conflict. */
async function conflicts(ledger: Ledger, notice: LedgerNotice, asOf: number): Promise<LedgerStatus['conflicts']> {
  const refusers = sql`person.key in (select event.person from event where event.kind in ('decline', 'deactivate'))`
  const found = await standings(ledger, notice, asOf, refusers)
  const { rows } = await sql<Standing>`
    select id, since from ${found} as standing where state = ${sql.lit(acceptanceStates.indexOf('conflict'))}
    order by since, id limit ${sql.lit(mostNamed)}`.execute(ledger.db)
  return rows.map(({ id, since }) => ({ id, since: since! }))
}

async function doubtful({ db }: Ledger, { seq }: LedgerNotice): Promise<string[]> {
  const rows = await db
    .selectFrom('delivery')
    .innerJoin('person', 'person.key', 'delivery.person')
    .select('person.id')
    .where('delivery.notice', '=', seq)
    .where('delivery.state', '=', 'doubtful')
    .where('person.id', 'is not', null)
    .orderBy('person.id')
    .limit(mostNamed)
    .execute()
  return rows.map(({ id }) => id!)
}
