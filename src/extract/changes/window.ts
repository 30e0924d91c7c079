import type { ChangeTerms } from '../../model.ts'
import type { Hit } from '../../words/hits.ts'
import { type Duration, durations } from '../durations.ts'
import { mentions } from './channels.ts'
import type { ClauseSentence } from './clause.ts'
import { countsByRank } from './ordinals.ts'

/** A window that a sentence states, and the events that it says the window runs from. */
export interface StatedWindow {
  /** ISO 8601 in whole days, weeks, months or years. */
  window: string
  starts: ChangeTerms['windowStarts']
}

const cues = [
  'Effect',
  'Ahead',
  'Objection',
  'Email',
  'WebsitePosting',
  'Tell',
  'NewUsers',
  'Accept',
  'ContinuedUse',
  'AnyUse'
] as const
const reach = 14
const runsFrom = new Set(['after', 'following', 'follow', 'from', 'of', 'since', 'upon', 'once'])

/**
 * The window that a sentence of the clause states: the days after which a change holds, or those of prior notice.
 *
 * Business days make none, since no ISO duration counts them; nor do periods for which old versions are kept.
 */
export function windowIn(sentence: ClauseSentence): StatedWindow | null {
  const { reading } = sentence
  const stated = durations(reading.tokens).filter(
    (length) => !length.isPast && !length.isBusinessDays && isWindow(sentence, length)
  )
  if (stated.length === 0) return null
  const window = longest(stated.map(({ iso }) => wholeDays(iso)))
  return {
    window,
    starts: startsOf(
      sentence,
      stated.filter(({ iso }) => wholeDays(iso) === window)
    )
  }
}

/**
 * True where the sentence sets a time that is no number of calendar days: '10 business days', 'on the 30th day after it was
 * sent', 'the first day of the second month'. No window is made of it, since it would end on a wrong date.
 */
export function setsUncountedTime(sentence: ClauseSentence): boolean {
  const { tokens } = sentence.reading
  if (durations(tokens).some((length) => length.isBusinessDays && isWindow(sentence, length))) return true
  return (sentence.has('Effect') || sentence.has('Accept')) && countsByRank(tokens)
}

/** The longest of several windows. */
export function longest(windows: readonly string[]): string {
  return windows.reduce((a, b) => (days(b) > days(a) ? b : a))
}

function isWindow(sentence: ClauseSentence, length: Duration): boolean {
  const { reading } = sentence
  const goesOn = sentence.own('ContinuedUse')
  const isKept = reading.hits('retentionActs').some(
    (act) =>
      (act.term.id === 'Keep' || act.term.id === 'Delete') &&
      act.end <= length.start &&
      length.start - act.end < 8 &&
      // 'if you keep using the website'
      !goesOn.some((use) => use.start <= act.start && act.start < use.end)
  )
  // 'deemed received 24 hours after it is sent' tells when a notice arrives, not when silence binds.
  const arrives = sentence.own('EffectiveNotice').some((hit) => hit.end <= length.start && length.start - hit.end < 6)
  return (
    !isKept &&
    !arrives &&
    !isDisplayed(sentence, length) &&
    cues.some((id) => sentence.own(id).some((hit) => distance(hit, length) < reach))
  )
}

/** 'A banner on our homepage for 60 days' tells how long a notice is shown, not when the change holds. */
function isDisplayed(sentence: ClauseSentence, length: Duration): boolean {
  const before = sentence.reading.tokens.slice(Math.max(0, length.start - 5), length.start)
  const binding = ['Effect', 'Ahead', 'Objection', 'ContinuedUse', 'AnyUse', 'Accept']
  return before.some(({ word }) => word === 'for') && !binding.some((id) => sentence.own(id).length > 0)
}

function distance(hit: Hit, length: Duration): number {
  return hit.start >= length.end ? hit.start - length.end : length.start - hit.end
}

/** '30 days following our dispatch of an e-mail' names what follows; '30 days' notice by e-mail' any way of telling. */
function startsOf(sentence: ClauseSentence, lengths: readonly Duration[]): ChangeTerms['windowStarts'] {
  const mails = [...mentions(sentence, 'Email'), ...dispatches(sentence)]
  const posts = mentions(sentence, 'WebsitePosting')
  const behind = (hits: readonly Hit[]) => hits.filter((hit) => lengths.some((length) => runsTo(sentence, length, hit)))
  const tied = { mails: behind(mails), posts: behind(posts) }
  const isTied = tied.mails.length > 0 || tied.posts.length > 0
  const { mails: email, posts: website } = isTied ? tied : { mails, posts }
  return [
    ...(email.length > 0 ? (['EmailDispatch'] as const) : []),
    ...(website.length > 0 ? (['WebsitePosting'] as const) : [])
  ]
}

function runsTo(sentence: ClauseSentence, length: Duration, hit: Hit): boolean {
  if (hit.start < length.end || hit.start - length.end > 18) return false
  const { tokens } = sentence.reading
  const next = tokens.slice(length.end, length.end + 3)
  return next.some(({ word }) => runsFrom.has(word))
}

/** 'our dispatch of the notice' is an e-mail's, though the word does not fall. */
function dispatches(sentence: ClauseSentence): Hit[] {
  const { tokens } = sentence.reading
  return sentence.own('Tell').filter((hit) => tokens[hit.start]!.lemma === 'dispatch')
}

/** Hours are counted as the days that they reach into. */
function wholeDays(iso: string): string {
  if (!iso.startsWith('PT')) return iso
  const hours = iso.endsWith('H') ? Number.parseInt(iso.slice(2), 10) : 24
  return `P${Math.max(1, Math.ceil(hours / 24))}D`
}

/** Roughly, to compare. */
function days(iso: string): number {
  let total = 0
  let number = ''
  for (const char of iso.slice(1)) {
    if (char >= '0' && char <= '9') number += char
    else {
      total += Number(number) * ({ Y: 365, M: 30.4, W: 7, D: 1 }[char] ?? 0)
      number = ''
    }
  }
  return total
}
