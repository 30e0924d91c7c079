import { Temporal } from 'temporal-polyfill'
import type { AcceptanceTerms, WindowStart } from '../acceptance/types.ts'
import type { Channel, Policy } from '../model.ts'
import type { NoticeOptions, NoticeTermSource } from './notice.ts'

/** The terms that hold for a notice, where each comes from, and what the legal team should know about them. */
export interface SettledTerms {
  terms: AcceptanceTerms
  channels: Channel[]
  newUsers: 'immediately' | null
  sources: NoticeTermSource[]
  warnings: string[]
}

type Term = NoticeTermSource['term']
type Value = NoticeTermSource['value']

/** Terms on which dates rest, named for warnings. */
const dated: Partial<Record<Term, string>> = {
  window: 'the window',
  windowStarts: 'the events from which the window runs',
  continuedUseIsAcceptance: 'whether continued use is acceptance',
  dispatchSuffices: 'whether a dispatched e-mail is notice even if it cannot be delivered'
}

/** Rules whose evidence speaks of a term; a sentence that says several things stands under the weightiest. */
const rules: Record<Term, string> = {
  window: 'change-terms/window',
  windowStarts: 'change-terms/window',
  channels: 'change-terms/channels',
  continuedUseIsAcceptance: 'change-terms/continued-use',
  newUsers: 'change-terms/new-users',
  dispatchSuffices: 'change-terms/dispatch-suffices'
}

const uncounted = 'change-terms/uncounted-window'

/** The events from which a window runs, by the channels of notice, where the clause itself does not tell. */
const startOf: Partial<Record<Channel, WindowStart>> = { Email: 'EmailDispatch', WebsitePosting: 'WebsitePosting' }

/**
 * Settle on which terms a notice goes out: those of the new version's clause on changes, and where it is silent those of
 * the old one; what the user sets goes before both.
 *
 * Where the two versions state different windows, the longer holds: it is the safer one for the person, who agreed to the
 * old clause and is told the new one. Where no window is stated, none is made up; nor where neither the clause nor its
 * channels tell from what the window runs.
 *
 * @param at  moment of posting, in the zone in which days are counted
 * @throws RangeError where a clause sets a time that is no number of calendar days, and the user sets no window: a notice
 *   without a deadline would tell people what the policy does not say
 */
export function settleTerms(
  old: Policy,
  now: Policy,
  options: NoticeOptions,
  at: Temporal.ZonedDateTime
): SettledTerms {
  const day = at.toPlainDate()
  const sources: NoticeTermSource[] = []
  const warnings: string[] = []

  function settle<T extends Value>(term: Term, override?: T): T | null {
    if (override !== undefined) {
      sources.push({ term, clause: 'override', value: override, evidence: [] })
      return override
    }
    const [before, after] = [stated(old, term, day), stated(now, term, day)]
    const isOld = after.value === null || (term === 'window' && byLength(day)(before.value, after.value) > 0)
    if (dated[term] && before.text !== after.text) {
      const sides = `Old: ${said(before)}. New: ${said(after)}. The notice goes by the ${isOld ? 'old' : 'new'} one.`
      warnings.push(`The two versions differ in ${dated[term]}. ${sides}`)
    }
    const { value, evidence } = isOld ? before : after
    sources.push({ term, clause: value === null ? 'none' : isOld ? 'old' : 'new', value, evidence })
    return value as T | null
  }

  const window = settle<string>('window', options.window)
  const statedStarts = settle<WindowStart[]>('windowStarts', options.windowStarts)
  const channels = settle<Channel[]>('channels', options.channels) ?? []
  // Where the user says how this notice is told, no window runs from what then never happens.
  const isNarrowed = options.channels !== undefined && options.windowStarts === undefined
  const told = startsOf(channels)
  const windowStarts = isNarrowed
    ? (statedStarts ?? told).filter((each) => told.includes(each))
    : (statedStarts ?? told)
  const terms: AcceptanceTerms = {
    timeZone: at.timeZoneId,
    window: windowStarts.length > 0 ? window : null,
    rollToWorkingDay: options.rollToWorkingDay ?? false,
    windowStarts,
    noticeBy: channels.length > 0 && channels.every((each) => each === 'Email') ? ['EmailDispatch'] : bothWays,
    continuedUseIsAcceptance: settle<boolean>('continuedUseIsAcceptance', options.continuedUseIsAcceptance) ?? false,
    dispatchSuffices: settle<boolean>('dispatchSuffices') ?? false
  }
  if (window === null) refuseUncounted([now, old])
  if (window === null) warnings.push('Neither version states a window: the notice sets no deadline.')
  else if (terms.window === null)
    warnings.push(`Nothing tells from what the window ${window} runs: no deadline is set.`)
  else if (!statedStarts)
    warnings.push(`No clause says from what the window runs: taken as ${windowStarts.join(', ')}.`)
  return { terms, channels, newUsers: settle<'immediately'>('newUsers'), sources, warnings }
}

function refuseUncounted(policies: readonly Policy[]): void {
  for (const { changeTerms, source } of policies) {
    const place = changeTerms.flatMap((terms) => terms.evidence).find((each) => each.rule === uncounted)
    if (!place) continue
    const where = `${source.path}:${place.line}:${place.column}`
    throw new RangeError(
      `${where}: Unexpected time in the clause on changes, expected a number of calendar days: “${place.quote}” Say in the configuration what holds, such as \`window: P14D\``
    )
  }
}

const bothWays: WindowStart[] = ['EmailDispatch', 'WebsitePosting']

interface Stated {
  value: Value
  /** The value for comparison and for warnings. */
  text: string
  evidence: NoticeTermSource['evidence']
}

/** What one version says of a term: `null` where it is silent. What it does not claim (`false`) is silence too. */
function stated(policy: Policy, term: Term, day: Temporal.PlainDate): Stated {
  const saying = policy.changeTerms.filter((each) => each.polarity === 'affirmed' && isSaid(each[term]))
  const values = saying.map((each): Value => each[term])
  const value = values.some(Array.isArray)
    ? [...new Set(values.flat() as string[])].sort()
    : values.sort(byLength(day)).at(-1)
  const all = saying.flatMap((each) => each.evidence)
  const own = all.filter((each) => each.rule === rules[term])
  const evidence = (own.length > 0 ? own : all).map(({ line, quote }) => ({ path: policy.source.path, line, quote }))
  return { value: value ?? null, text: value === undefined ? 'not stated' : [value].flat().join(', '), evidence }
}

function isSaid(value: Value): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}

function said({ text, evidence: [first] }: Stated): string {
  return first ? `${text} (${first.path}:${first.line})` : text
}

/** Orders durations by their length from the given day; other values count as equal. */
function byLength(day: Temporal.PlainDate): (a: Value, b: Value) => number {
  return (a, b) => {
    if (typeof a !== 'string' || typeof b !== 'string' || !a.startsWith('P') || !b.startsWith('P')) return 0
    return Temporal.Duration.compare(a, b, { relativeTo: day })
  }
}

function startsOf(channels: readonly Channel[]): WindowStart[] {
  return channels.flatMap((each) => startOf[each] ?? [])
}
