import { Temporal } from 'temporal-polyfill'
import { compareInstants } from './compare-instants.ts'
import { firstJoin } from './first-join.ts'
import { remembered } from './remembered.ts'
import type { Acceptance, AcceptanceEvent, AcceptanceState, EventKind, NoticeTimes, Person } from './types.ts'
import { windowOf } from './window.ts'

/** What an event makes of a person who is not bound yet. Whoever is bound stays bound, so the other states have no row. */
const steps: Partial<Record<AcceptanceState, Partial<Record<EventKind, AcceptanceState>>>> = {
  pending: {
    use: 'accepted-by-use',
    accept: 'accepted-expressly',
    decline: 'declined',
    deactivate: 'declined'
  },
  declined: { use: 'conflict', accept: 'accepted-expressly', join: 'bound-on-joining' },
  conflict: { accept: 'accepted-expressly', join: 'bound-on-joining' }
}

/** Refusals go first among events of one instant: then a use shows as a conflict and is not taken for acceptance. */
const refusals: readonly EventKind[] = ['decline', 'deactivate']

/**
 * Tell where a person stands towards a changed policy.
 *
 * - Joined at or after the posting: bound on joining.
 * - Otherwise the first of these that comes after notice decides: a use (strictly after the notice, and only where the
 *   policy takes use for acceptance), an express agreement, a refusal (declined, or account deactivated), the end of the
 *   window. An agreement or a refusal at the very moment of the notice counts.
 * - After a refusal the window lapses without effect; a use is a conflict, and only an express agreement or a new
 *   registration binds. Somebody who had deactivated before the notice stands as declined.
 * - The window runs from the dispatch to the person; from the posting for a person without an e-mail address, or where
 *   the clause names the posting alone. A person with an address to whom nothing was sent has no window yet.
 * - A bounce changes nothing where the policy says that dispatch suffices; else a bounced dispatch counts as none.
 *
 * @param person  a `joined` date stands for its first moment in the time zone of the terms
 * @param notice  when the notice was posted, and dispatched to this person
 * @param events  of any persons, in any order; those of others and those after `asOf` are left out
 * @param asOf    ISO 8601 instant
 * @throws RangeError where a time, the window or the time zone cannot be read
 */
export function acceptanceOf(
  person: Person,
  notice: NoticeTimes,
  events: readonly AcceptanceEvent[],
  asOf: string
): Acceptance {
  const own = inOrder(events.filter((each) => each.person === person.id && isBy(each.at, asOf)))
  const post = eventBy(notice.postedAt, 'post', null, asOf)
  const dispatch = isVoid(notice, own) ? undefined : eventBy(notice.dispatchedAt, 'dispatch', person.id, asOf)
  const none = { id: person.id, since: null, windowEnds: null }

  const join = firstJoin(person, own, notice.terms.timeZone)
  if (post && join && isBy(join.at, asOf) && !isBefore(join, post)) {
    return { ...none, state: 'bound-on-joining', since: join.at, because: [post, join] }
  }

  const told = firstOf(
    notice.terms.noticeBy.includes('WebsitePosting') ? post : undefined,
    notice.terms.noticeBy.includes('EmailDispatch') ? dispatch : undefined
  )
  const start = windowStart(person, notice, post, dispatch)
  const ends = start && endOf(start, notice)
  const because = start ? [start] : told ? [told] : []
  const standing: Acceptance = { ...none, state: 'pending', windowEnds: ends ?? null, because }
  return told ? stand(standing, told, own, notice, asOf) : standing
}

/** Go through the events in order of time, until one binds. */
function stand(
  pending: Acceptance,
  told: AcceptanceEvent,
  own: readonly AcceptanceEvent[],
  { postedAt, terms }: NoticeTimes,
  now: string
): Acceptance {
  const left = lastAccountEvent(own, told)
  let standing = left?.event === 'deactivate' ? decided({ ...pending, because: [] }, 'declined', left) : pending
  for (const each of own) {
    if (standing.state === 'pending' && pending.windowEnds && isBy(pending.windowEnds, each.at)) break
    if (isBefore(each, told) || (each.event === 'use' && !isBefore(told, each))) continue
    if (each.event === 'use' && !terms.continuedUseIsAcceptance && standing.state === 'pending') continue
    if (each.event === 'join' && (!postedAt || isBefore(each, { at: postedAt }))) continue
    const next = steps[standing.state]?.[each.event]
    if (next) standing = decided(standing, next, each)
  }
  const hasLapsed = standing.state === 'pending' && pending.windowEnds !== null && isBy(pending.windowEnds, now)
  return hasLapsed ? { ...standing, state: 'accepted-by-lapse', since: pending.windowEnds } : standing
}

function decided(standing: Acceptance, state: AcceptanceState, event: AcceptanceEvent): Acceptance {
  return { ...standing, state, since: event.at, because: [...standing.because, event] }
}

/** The last registration or deactivation before the notice. */
function lastAccountEvent(own: readonly AcceptanceEvent[], told: AcceptanceEvent): AcceptanceEvent | undefined {
  return own.findLast((each) => isBefore(each, told) && ['join', 'deactivate'].includes(each.event))
}

function windowStart(
  person: Person,
  { dispatchedAt, terms }: NoticeTimes,
  post: AcceptanceEvent | undefined,
  dispatch: AcceptanceEvent | undefined
): AcceptanceEvent | undefined {
  const hasAddress = person.email !== null || dispatchedAt !== null
  if (hasAddress && terms.windowStarts.includes('EmailDispatch')) return dispatch
  return terms.windowStarts.includes('WebsitePosting') ? post : undefined
}

function endOf(start: AcceptanceEvent, { terms }: NoticeTimes): string | undefined {
  if (terms.window === null) return undefined
  return windowEnd(start.at, terms.window, terms.timeZone, terms.rollToWorkingDay ? 'roll' : '')
}

const windowEnd = remembered((at, window, timeZone, roll) => {
  return windowOf(Temporal.Instant.from(at), window, timeZone, { rollToWorkingDay: roll !== '' }).ends
})

function isVoid({ dispatchedAt, terms }: NoticeTimes, own: readonly AcceptanceEvent[]): boolean {
  if (terms.dispatchSuffices || dispatchedAt === null) return false
  return own.some((each) => each.event === 'bounce' && !isBefore(each, { at: dispatchedAt }))
}

function eventBy(at: string | null, event: EventKind, person: string | null, now: string): AcceptanceEvent | undefined {
  return at !== null && isBy(at, now) ? { person, event, at } : undefined
}

function firstOf(one: AcceptanceEvent | undefined, other: AcceptanceEvent | undefined): AcceptanceEvent | undefined {
  return one && other && isBefore(other, one) ? other : (one ?? other)
}

function inOrder(events: AcceptanceEvent[]): AcceptanceEvent[] {
  const rank = (each: AcceptanceEvent) => (refusals.includes(each.event) ? 0 : 1)
  return events.sort((a, b) => compareInstants(a.at, b.at) || rank(a) - rank(b))
}

function isBefore(a: { at: string }, b: { at: string }): boolean {
  return compareInstants(a.at, b.at) < 0
}

function isBy(at: string, moment: string): boolean {
  return compareInstants(at, moment) <= 0
}
