import { createHash } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { timeZoneOf } from '../acceptance/time-zone.ts'
import type { AcceptanceTerms } from '../acceptance/types.ts'
import { windowOf } from '../acceptance/window.ts'
import type { Change, Policy, PolicyDiff, Severity } from '../model.ts'
import { groups } from './groups.ts'
import type { Notice, NoticeDates, NoticeGroup, NoticeOptions, NoticeVersion, NoticeWindow } from './notice.ts'
import { noticeChange } from './notice-change.ts'
import { settleTerms } from './settle-terms.ts'
import { durationInWords } from './time-words.ts'

/**
 * Write the notice of a change as plain data: what changes, for whom and from when.
 *
 * Every date is computed from the policy's own clause on changes (see `settleTerms`), and `termSources` says from which
 * words. The same versions, diff and options give the same notice, with the same id.
 *
 * @param diff  the comparison of the two versions
 * @param old   the version in force until now
 * @param now   the version that the notice announces
 * @returns `null` where no change is substantial or to be reviewed, unless `evenIfEditorial`
 * @throws RangeError, one sentence for the user, where the time, the time zone or the window cannot be read
 */
export function makeNotice(diff: PolicyDiff, old: Policy, now: Policy, options: NoticeOptions): Notice | null {
  const told = diff.changes.filter((each) => options.evenIfEditorial || each.severity !== 'editorial')
  if (told.length === 0 && !options.evenIfEditorial) return null

  const timeZone = timeZoneOf(options.timeZone ?? 'UTC')
  const at = instantOf(options.at)
  const { terms, channels, newUsers, sources, warnings } = settleTerms(
    old,
    now,
    options,
    at.toZonedDateTimeISO(timeZone)
  )
  const dates = datesOf(at, terms, now.dates.effective, newUsers)
  const title = now.title ?? old.title
  const content: Omit<Notice, 'id'> = {
    schemaVersion: 1,
    title: `Notice of changes: ${title ?? 'privacy policy'}`,
    policy: { title, controllers: now.controllers.map((each) => each.name) },
    url: options.url ?? null,
    policyUrl: options.policyUrl ?? null,
    from: versionOf(old),
    to: versionOf(now),
    groups: grouped(told.map((each) => noticeChange(each, diff.text.hunks))),
    editorialChanges: diff.changes.length - told.length,
    dates,
    channels,
    terms,
    termSources: sources,
    contacts: contactsOf(now),
    warnings: [...warnings, ...effectiveTooEarly(dates), ...postedBeforeItsDate(dates, now), ...notReviewed(told)]
  }
  const { schemaVersion, ...rest } = content
  return { schemaVersion, id: noticeId(content), ...rest }
}

/** `n-` and the SHA-256 of a notice's content as JSON, without its id: whoever alters the notice changes the id. */
export function noticeId(content: Omit<Notice, 'id'>): string {
  return `n-${createHash('sha256').update(JSON.stringify(content)).digest('hex')}`
}

function instantOf(at: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(at)
  } catch {
    throw new RangeError(`Unexpected time \`${at}\`, expected an instant such as \`2020-05-01T09:00:00+02:00\``)
  }
}

function versionOf({ source, dates }: Policy): NoticeVersion {
  return { ...source, ...dates }
}

/** The gravest first. */
const grades: readonly Severity[] = ['substantial', 'review', 'editorial']

function grouped(changes: NoticeGroup['changes']): NoticeGroup[] {
  const filled = groups.map(({ heading, kinds }) => ({
    heading,
    changes: grades.flatMap((grade) => changes.filter((each) => each.severity === grade && kinds.includes(each.kind)))
  }))
  return filled.filter((each) => each.changes.length > 0)
}

function datesOf(
  at: Temporal.Instant,
  terms: AcceptanceTerms,
  effective: string | null,
  newUsers: NoticeDates['newUsers']
): NoticeDates {
  const { timeZone, window, windowStarts, rollToWorkingDay } = terms
  const postedOn = at.toZonedDateTimeISO(timeZone).toPlainDate().toString()
  const counted =
    window === null ? null : { day: postedOn, ...endOf(windowOf(at, window, timeZone, { rollToWorkingDay })) }
  return {
    postedAt: at.toString(),
    postedOn,
    timeZone,
    window,
    fromPosting: windowStarts.includes('WebsitePosting') ? counted : null,
    fromDispatch:
      counted && window && windowStarts.includes('EmailDispatch')
        ? { rule: dispatchRule(window, rollToWorkingDay), ifSentOnPosting: counted }
        : null,
    effective,
    newUsers
  }
}

function endOf({ lastDay, ends }: Omit<NoticeWindow, 'day'>): Omit<NoticeWindow, 'day'> {
  return { lastDay, ends }
}

function dispatchRule(window: string, rollToWorkingDay: boolean): string {
  const rule = `${durationInWords(window)} after the day on which we send it to you`
  return rollToWorkingDay ? `${rule}, or the next Monday where that is a Saturday or Sunday` : rule
}

/** Ways to reach the controller and its officers, the quickest first; an authority is asked about other things. */
function contactsOf(policy: Policy): Notice['contacts'] {
  const contacts = new Map<string, Notice['contacts'][number]>()
  for (const channel of ['email', 'phone', 'url', 'post'] as const) {
    for (const { value, role } of policy.contacts.filter((each) => each.channel === channel)) {
      if (role !== 'authority' && !contacts.has(value)) contacts.set(value, { channel, value, role })
    }
  }
  return [...contacts.values()]
}

function notReviewed(told: readonly Change[]): string[] {
  const count = told.filter((each) => each.severity === 'review').length
  if (count === 0) return []
  const changes = count === 1 ? 'One change is' : `${count} changes are`
  return [`${changes} still to be reviewed by a person; the notice quotes the words.`]
}

/** A version that bears a later date than its notice: the time given, or the date in the policy, is wrong. */
function postedBeforeItsDate({ postedOn }: NoticeDates, { dates, source }: Policy): string[] {
  const { lastUpdated } = dates
  if (!lastUpdated || lastUpdated <= postedOn.slice(0, lastUpdated.length)) return []
  return [`${source.path} is dated ${lastUpdated}, yet the notice is posted on ${postedOn}; check --at and the date.`]
}

/** A version that says it is in force before people's windows have ended deserves a second look. */
function effectiveTooEarly({ effective, fromPosting, fromDispatch }: NoticeDates): string[] {
  const lastDay = (fromPosting ?? fromDispatch?.ifSentOnPosting)?.lastDay
  if (!effective || !lastDay || effective.length < lastDay.length || effective > lastDay) return []
  return [`The new version takes effect on ${effective}, yet the window ends on ${lastDay} at the earliest.`]
}
