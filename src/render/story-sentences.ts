import type { NoticeStory, SealedEvent } from '../ledger/person-story.ts'
import type { EventRow } from '../ledger/schema.ts'
import { durationInWords } from '../notice/time-words.ts'
import { clockTime, lastDayOf } from './clock-time.ts'

const happened: Readonly<Record<string, string>> = {
  post: 'the notice was posted',
  dispatch: 'the notice was sent by e-mail',
  join: 'registered',
  use: 'used the service',
  accept: 'agreed in so many words',
  decline: 'declined',
  deactivate: 'deactivated the account',
  bounce: 'the e-mail came back',
  update: 'data were brought up to date',
  erase: 'was erased'
}

/** What an event is, in words. */
export function eventInWords({ kind, detail }: Pick<EventRow, 'kind' | 'detail'>): string {
  const isSeen = kind === 'use' && detail !== null && detail.includes('"lastSeen"')
  return isSeen ? 'used the service (last seen, by the list of people)' : (happened[kind] ?? kind)
}

/** Where a person stands towards one notice, in sentences. Times are those that clocks in the notice's zone show. */
export function storySentences(id: string, story: NoticeStory): string[] {
  const { notice, standing, because } = story
  const { timeZone, window } = notice.terms
  const clock = (at: number) => clockTime(at, timeZone)
  const since = standing.since === null ? '' : clock(Date.parse(standing.since))
  const ends = standing.windowEnds === null ? null : Date.parse(standing.windowEnds)
  const lastDay = ends === null ? '' : lastDayOf(ends, timeZone)
  const length = window === null ? '' : durationInWords(window)
  const start = because.find(({ kind }) => kind === 'dispatch' || kind === 'post')
  const sentences: string[] = [told(start, clock)]
  if (story.cameBack) {
    const counts = notice.terms.dispatchSuffices ? 'sending it is notice all the same' : 'it counts as not sent'
    sentences.push(`The e-mail came back on ${clock(story.cameBack.at)}; by the terms of the notice ${counts}.`)
  }
  switch (standing.state) {
    case 'bound-on-joining':
      sentences.push(`${id} registered on ${since}, after the posting, and is bound by the new policy from then on.`)
      break
    case 'accepted-by-use':
      sentences.push(`${id} used the service on ${since}, after the notice, and thereby accepted the new policy.`)
      break
    case 'accepted-expressly':
      sentences.push(`${id} agreed to the new policy in so many words on ${since}.`)
      break
    case 'accepted-by-lapse':
      sentences.push(
        `${id} neither used the service nor declined until the end of the ${length}, on ${lastDay}, and is bound by lapse since ${since}.`
      )
      break
    case 'declined':
      sentences.push(
        `${id} ${refusal(because)} on ${since} and is not bound; the service may no longer be used, and the account is to be deactivated.`
      )
      break
    case 'conflict':
      sentences.push(`${id} declined and yet used the service on ${since}: a person must decide what holds.`)
      break
    case 'pending':
      sentences.push(
        ends === null
          ? `No window runs for ${id} yet.`
          : `The window is open: ${id} has time until the end of ${lastDay}.`
      )
  }
  for (const summary of story.needConsent) sentences.push(`Lapse gives no consent, which this change needs: ${summary}`)
  if (story.supersededBy) {
    const { id: later, postedAt } = story.supersededBy
    sentences.push(`A later notice, ${later.slice(0, 14)}, was posted on ${clock(postedAt!)}.`)
  }
  return sentences
}

function told(start: SealedEvent | undefined, clock: (at: number) => string): string {
  if (!start) return 'Nothing told this person of the notice yet.'
  if (start.kind === 'post') return `The notice was posted on ${clock(start.at)}.`
  return `The notice was sent by e-mail on ${clock(start.at)}.`
}

function refusal(because: readonly SealedEvent[]): string {
  return because.some(({ kind }) => kind === 'decline') ? 'declined' : 'deactivated the account'
}
