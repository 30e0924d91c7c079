import type { ChangeTerms, Channel } from '../model.ts'
import { saysUseIsAcceptance } from './changes/acceptance.ts'
import { channelsIn } from './changes/channels.ts'
import { type ClauseSentence, changeClause } from './changes/clause.ts'
import { bindsNewUsersAtOnce, saysDispatchSuffices } from './changes/effect.ts'
import { longest, type StatedWindow, setsUncountedTime, windowIn } from './changes/window.ts'
import { type Extractor, type Finding, ruleId, span } from './reading.ts'

/** What one sentence adds to the clause. */
interface Part {
  sentence: ClauseSentence
  channels: Channel[]
  window: StatedWindow | null
  /** True where it sets a time that is no number of calendar days. */
  isUncounted: boolean
  isAcceptance: boolean
  bindsNewUsers: boolean
  dispatchSuffices: boolean
}

type Terms = Pick<
  ChangeTerms,
  'channels' | 'window' | 'windowStarts' | 'continuedUseIsAcceptance' | 'newUsers' | 'dispatchSuffices'
>

const order: readonly Channel[] = ['Email', 'WebsitePosting', 'InProduct', 'Other']

/**
 * Find how changes of the policy are told and take effect: one fact, joined from all sentences that say something of it.
 *
 * Where two windows are stated the longest is taken, the safer one for the person; the evidence of the other carries the
 * rule `change-terms/shorter-window`. A time that is no number of calendar days makes no window; its evidence carries
 * `change-terms/uncounted-window`, so that nobody takes the clause for one without.
 */
export const changeTerms: Extractor = (policy) => {
  const clause = changeClause(policy)
  const parts = clause
    .map((sentence, i) => partOf(sentence, clause[i - 1]))
    .filter((part) => part.sentence.mayChange || saysMore(part))
  if (parts.length === 0) return []
  const terms = joined(parts)
  return parts.map((part) => findingFor(part, terms))
}

function partOf(sentence: ClauseSentence, before: ClauseSentence | undefined): Part {
  return {
    sentence,
    channels: channelsIn(sentence),
    window: windowIn(sentence),
    isUncounted: setsUncountedTime(sentence),
    isAcceptance: saysUseIsAcceptance(sentence),
    bindsNewUsers: bindsNewUsersAtOnce(sentence),
    dispatchSuffices: saysDispatchSuffices(sentence, before)
  }
}

function saysMore({ channels, window, isUncounted, isAcceptance, bindsNewUsers, dispatchSuffices }: Part): boolean {
  return channels.length > 0 || window !== null || isUncounted || isAcceptance || bindsNewUsers || dispatchSuffices
}

function joined(parts: readonly Part[]): Terms {
  const said = new Set(parts.flatMap((part) => part.channels))
  const windows = parts.flatMap((part) => part.window ?? [])
  const window = windows.length > 0 ? longest(windows.map((stated) => stated.window)) : null
  const starts = new Set(windows.filter((stated) => stated.window === window).flatMap((stated) => stated.starts))
  return {
    channels: order.filter((channel) => said.has(channel)),
    window,
    windowStarts: (['EmailDispatch', 'WebsitePosting'] as const).filter((start) => starts.has(start)),
    continuedUseIsAcceptance: parts.some((part) => part.isAcceptance),
    newUsers: parts.some((part) => part.bindsNewUsers) ? 'immediately' : null,
    dispatchSuffices: parts.some((part) => part.dispatchSuffices)
  }
}

function findingFor(part: Part, terms: Terms): Finding {
  const { reading } = part.sentence
  return {
    kind: 'changeTerms',
    concept: 'ChangeTerms',
    polarity: 'affirmed',
    reading,
    ...span(reading, 0, reading.tokens.length),
    rule: ruleId('change-terms', ruleOf(part, terms)),
    more: { ...terms }
  }
}

/** The weightiest thing that a sentence adds. */
function ruleOf(part: Part, terms: Terms): string {
  if (part.window) return part.window.window === terms.window ? 'window' : 'shorter-window'
  if (part.isUncounted) return 'uncounted-window'
  if (part.isAcceptance) return 'continued-use'
  if (part.dispatchSuffices) return 'dispatch-suffices'
  if (part.bindsNewUsers) return 'new-users'
  return part.channels.length > 0 ? 'channels' : 'may-change'
}
