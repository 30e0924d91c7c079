import { type RawBuilder, sql } from 'kysely'
import { acceptanceStates } from '../acceptance/types.ts'
import { daysBetween, offsetSteps, windowSteps } from './calendar-steps.ts'
import type { LedgerNotice } from './notices.ts'
import type { Ledger } from './open-ledger.ts'
import { piecewise } from './piecewise.ts'

/** Where one person stands, as the database finds it. */
export interface Standing {
  key: number
  id: string
  /** Place in `acceptanceStates`. */
  state: number
  /** Milliseconds; null while pending. */
  since: number | null
  /** First moment after the window, milliseconds; null where none runs. */
  ends: number | null
}

const day = 86_400_000

/** Nothing, of the type of a time. */
const none = sql<number>`cast(null as bigint)`

/** Keeps a subquery apart: databases else copy its expressions to each place where they are named. */
const apart = sql`limit 9223372036854775807`

/**
 * Where everybody stands towards a notice at a moment, as a table expression with the columns of `Standing`: the rules of
 * `acceptanceOf`, for millions. Erased people, and those who joined later, are left out. Events of one instant go in this
 * order: refusals, agreements, registrations, uses.
 *
 * @param asOf   milliseconds
 * @param among  a condition on `person`, to look at some people only
 */
export async function standings(
  ledger: Ledger,
  notice: LedgerNotice,
  asOf: number,
  among: RawBuilder<unknown> = sql`person.key > 0`
): Promise<RawBuilder<Standing>> {
  const { terms, postedAt } = notice
  const now = sql.lit(asOf)
  const own = sql`event.notice in (0, ${sql.lit(notice.seq)})`
  const posted = postedAt !== null && postedAt <= asOf ? postedAt : null
  const post = sql`cast(${sql.lit(posted)} as bigint)`
  const [byPost, byMail] = [terms.noticeBy.includes('WebsitePosting'), terms.noticeBy.includes('EmailDispatch')]
  const [fromPost, fromMail] = [
    terms.windowStarts.includes('WebsitePosting'),
    terms.windowStarts.includes('EmailDispatch')
  ]
  const code = (state: (typeof acceptanceStates)[number]) => sql.lit(acceptanceStates.indexOf(state))

  // One pass over the events in the order of their index: per person what does not depend on when they were told.
  const gathered = sql`
    select person.key as key, person.id as id, person.email is not null as has_address,
      person.joined_at as joined_at, person.joined_on as joined_on,
      min(case when event.kind = 'dispatch' and event.notice <> 0 then event.at end) as dispatched,
      min(case when event.kind = 'join' then event.at end) as told_join,
      min(case when event.kind = 'use' and event.at > ${post} and event.at <= ${now} then event.at end) as used,
      max(case when event.kind in ('accept', 'decline', 'deactivate') then 1 else 0 end) as spoke,
      max(case when event.kind = 'bounce' then 1 else 0 end) as bounced
    from person left join event on event.person = person.key and ${own}
    where person.erased_at is null and ${among}
    group by person.key ${apart}`

  const [started, passed] = dayOfJoining(ledger, Math.min(postedAt ?? asOf, asOf), asOf, terms.timeZone)
  const joined = sql`
    select key, id, dispatched, used, spoke, has_address,
      case when joined_on is not null then case when told_join is not null and told_join < ${passed} then told_join else ${started} end
        when told_join < joined_at then told_join else coalesce(joined_at, told_join) end as joined,
      case when dispatched <= ${now} ${terms.dispatchSuffices ? sql`` : sql`and not (bounced = 1 and ${bounced(notice.seq, now)})`}
        then dispatched end as sent
    from (${gathered}) as gathered where key > 0 ${apart}`

  const told = tellings(byPost ? post : null, byMail)
  const start = sql`case ${fromMail ? sql`when has_address or dispatched is not null then sent` : sql``}
    when true then ${fromPost ? post : none} end`
  const ends = terms.window === null ? none : await endOf(ledger, notice, posted, asOf)
  const informed = sql`
    select key, id, used, spoke, joined, told, case when start is null then null else ${ends} end as ends
    from (select key, id, used, spoke, joined, ${told} as told, ${start} as start
      from (${joined}) as joined where joined is null or joined <= ${now} ${apart}) as started
    where key > 0 ${apart}`

  const at = (kinds: RawBuilder<unknown>, since: RawBuilder<unknown>) => sql`(select min(event.at) from event
    where event.person = key and event.kind ${kinds} and ${since} and event.at <= ${now} and ${own})`
  const last = (kind: string) => sql`(select max(event.at) from event
    where event.person = key and event.kind = ${sql.lit(kind)} and event.at < told and ${own})`
  const onTime = (time: RawBuilder<unknown>) => sql`case when ends is null or ${time} < ends then ${time} end`
  const use =
    byPost && posted !== null
      ? sql`case when told = ${post} then used else ${at(sql`= 'use'`, sql`event.at > told`)} end`
      : at(sql`= 'use'`, sql`event.at > told`)
  const heard = sql`
    select key, id, joined, told, ends, spoke,
      ${terms.continuedUseIsAcceptance ? use : none} as used,
      case when spoke = 1 then ${at(sql`= 'accept'`, sql`event.at >= told`)} end as agreed,
      case when spoke = 1 then ${at(sql`in ('decline', 'deactivate')`, sql`event.at >= told`)} end as refused,
      case when spoke = 1 then ${last('deactivate')} end as left_at,
      case when spoke = 1 then ${last('join')} end as came_at
    from (${informed}) as informed where key > 0 ${apart}`
  const timely = sql`
    select key, id, joined, told, ends, ${onTime(sql`used`)} as used, ${onTime(sql`agreed`)} as agreed,
      ${onTime(sql`refused`)} as refused,
      case when left_at is not null and (came_at is null or left_at > came_at) then left_at end as gone
    from (${heard}) as heard`
  // Whoever had left before the notice, or refuses before doing anything else.
  const declining = sql`
    select key, id, joined, told, ends, used, agreed,
      case when ${sql.lit(posted)} is not null and joined >= ${post} then null
        when gone is not null then gone
        when refused is not null and (used is null or refused <= used) and (agreed is null or refused <= agreed)
        then refused end as declined
    from (${timely}) as timely`
  const since = sql`event.at >= declined and event.at >= told`
  const decided = sql`
    select key, id, joined, told, ends, used, agreed, declined,
      case when declined is not null then ${at(sql`= 'accept'`, since)} end as agreed_after,
      case when declined is not null then ${at(sql`= 'join'`, sql`${since} and event.at >= ${sql.lit(postedAt)}`)} end as joined_after,
      case when declined is not null then ${at(sql`= 'use'`, sql`event.at >= declined and event.at > told`)} end as used_after
    from (${declining}) as declining where key > 0 ${apart}`
  const state = sql`case
    when joined >= ${post} then ${code('bound-on-joining')}
    when told is null then ${code('pending')}
    when declined is not null then case
      when agreed_after is not null and (joined_after is null or agreed_after <= joined_after)
        then ${code('accepted-expressly')}
      when joined_after is not null then ${code('bound-on-joining')}
      when used_after is not null then ${code('conflict')} else ${code('declined')} end
    when agreed is not null and (used is null or agreed <= used) then ${code('accepted-expressly')}
    when used is not null then ${code('accepted-by-use')}
    when ends <= ${now} then ${code('accepted-by-lapse')} else ${code('pending')} end`
  const from = sql`case
    when joined >= ${post} then joined
    when told is null then null
    when declined is not null then case
      when agreed_after is not null and (joined_after is null or agreed_after <= joined_after) then agreed_after
      when joined_after is not null then joined_after
      when used_after is not null then used_after else declined end
    when agreed is not null and (used is null or agreed <= used) then agreed
    when used is not null then used
    when ends <= ${now} then ends end`
  const bound = sql`joined >= ${post}`
  return sql<Standing>`(select key, id, ${state} as state, ${from} as since,
    case when ${bound} then null else ends end as ends from (${decided}) as decided)`
}

/**
 * The first moment of the day on which a person joined, in the zone, and that of the next day; exact from `from` on. Of
 * earlier days, which most are, the first moment is only told to be earlier: to take dates apart is dear.
 */
function dayOfJoining(ledger: Ledger, from: number, to: number, timeZone: string): RawBuilder<number>[] {
  const asUtc =
    ledger.dialect === 'sqlite'
      ? sql`cast(strftime('%s', joined_on) as integer) * 1000`
      : sql`(extract(epoch from cast(joined_on as date)) * 1000)::bigint`
  const days = daysBetween(from - 2 * day, to + 2 * day, timeZone)
  const steps = offsetSteps(days)
  const [started, passed] = [asUtc, sql`${asUtc} + ${sql.lit(day)}`].map((start) => {
    return sql<number>`(${start} - ${piecewise(start, steps)})`
  })
  const first = days[0]!
  const known = sql<number>`case when joined_on < ${sql.lit(first.day)} then ${sql.lit(first.start - 1)} else ${started} end`
  return [known, passed!]
}

/** Whether a dispatch came back: a bounce of this notice, or one of no notice that no later dispatch accounts for. */
function bounced(notice: number, now: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from event as back
    where back.person = key and back.kind = 'bounce' and back.at >= dispatched and back.at <= ${now}
      and (back.notice = ${sql.lit(notice)} or back.notice = 0 and not exists (select 1 from event as other
        where other.person = key and other.kind = 'dispatch' and other.notice <> ${sql.lit(notice)}
          and other.at > dispatched and other.at <= back.at)))`
}

/** The moment from which a person knows: the earlier of posting and dispatch, as far as the terms count them. */
function tellings(post: RawBuilder<unknown> | null, byMail: boolean): RawBuilder<unknown> {
  if (!post) return byMail ? sql`sent` : none
  return byMail ? sql`case when ${post} is null or sent < ${post} then sent else ${post} end` : post
}

/** The end of the window as an expression of `start`. */
async function endOf(
  { db }: Ledger,
  notice: LedgerNotice,
  posted: number | null,
  asOf: number
): Promise<RawBuilder<number>> {
  const { rows } = await sql<{ first: number | null; last: number | null }>`
    select (select min(at) from event where kind = 'dispatch' and notice = ${sql.lit(notice.seq)}) as first,
      (select max(at) from event where kind = 'dispatch' and notice = ${sql.lit(notice.seq)}) as last`.execute(db)
  const { first, last } = rows[0]!
  const moments = [posted, first, last && Math.min(last, asOf)].filter((each) => each !== null)
  if (moments.length === 0) return none
  const days = daysBetween(Math.min(...moments), Math.max(...moments), notice.terms.timeZone)
  return piecewise(sql`start`, windowSteps(days, notice.terms))
}
