import type { ChangeTerms, Policy } from '../../model.ts'
import type { FactPlaces } from '../fact-places.ts'
import type { Finding } from '../finding.ts'
import { compareDurations } from './compare-durations.ts'
import { type Difference, factual } from './factual.ts'
import { plainDuration } from './plain-duration.ts'

const channelWords = {
  Email: 'e-mail',
  WebsitePosting: 'posting on the website',
  InProduct: 'a message in the product',
  Other: 'another way'
} as const

const startWords = {
  EmailDispatch: 'the dispatch of the e-mail',
  WebsitePosting: 'the posting on the website'
} as const

/** Words, one of each list, by which a sentence shows that it states the term. */
const cues: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'notice-channel Email': [['mail']],
  'notice-channel WebsitePosting': [['post', 'publish', 'site', 'page']],
  'notice-channel InProduct': [['app', 'product', 'banner', 'notification', 'service', 'account']],
  'window-start EmailDispatch': [
    ['day', 'week', 'month'],
    ['mail', 'dispatch', 'sen']
  ],
  'window-start WebsitePosting': [
    ['day', 'week', 'month'],
    ['post', 'publish', 'site', 'page']
  ],
  'continued-use yes': [['continu', 'use', 'using']],
  'new-users-at-once immediately': [['new ']],
  'dispatch-suffices yes': [['dispatch', 'deliver', 'valid', 'bounce']],
  window: [['day', 'week', 'month']]
}

function citing(term: string): (quote: string) => boolean {
  const lists = cues[term]
  return (quote) => !!lists && lists.every((words) => words.some((word) => quote.includes(word)))
}

/** How changes of the policy are told, and when silence or use counts as acceptance. */
export function compareChangeTerms(old: Policy, now: Policy, places: FactPlaces): Finding[] {
  const olds = old.changeTerms.filter((fact) => fact.polarity === 'affirmed')
  const news = now.changeTerms.filter((fact) => fact.polarity === 'affirmed')
  const found = [
    ...listed(olds, news, places, (fact) => fact.channels, channelWords, 'notice-channel'),
    ...listed(olds, news, places, (fact) => fact.windowStarts, startWords, 'window-start'),
    ...listed(olds, news, places, (fact) => (fact.continuedUseIsAcceptance ? ['yes'] : []), {}, 'continued-use'),
    ...listed(olds, news, places, (fact) => (fact.newUsers ? [fact.newUsers] : []), {}, 'new-users-at-once'),
    ...listed(olds, news, places, (fact) => (fact.dispatchSuffices ? ['yes'] : []), {}, 'dispatch-suffices'),
    ...windows(olds, news, places)
  ]
  return found.map((d) => factual(places, d))
}

/** What comes and goes of a list of terms; a term counts only where a changed passage states it. */
function listed(
  olds: readonly ChangeTerms[],
  news: readonly ChangeTerms[],
  places: FactPlaces,
  termsOf: (fact: ChangeTerms) => readonly string[],
  words: Readonly<Record<string, string>>,
  rule: string
): Difference[] {
  const before = new Set(olds.flatMap(termsOf))
  const after = new Set(news.flatMap(termsOf))
  const put = (term: string, from: ChangeTerms | null, to: ChangeTerms | null): Difference => ({
    rule: `${rule}-${to ? 'added' : 'removed'}`,
    kind: 'changeTerms',
    concept: term === 'yes' ? null : term,
    from,
    to,
    slots: { label: words[term] ?? term },
    values: [term],
    cites: citing(`${rule} ${term}`)
  })
  const come = [...after]
    .filter((term) => !before.has(term))
    .flatMap((term) => {
      const to = news.find((fact) => termsOf(fact).includes(term) && places.touched('new', fact).length > 0)
      return to ? [put(term, null, to)] : []
    })
  const gone = [...before]
    .filter((term) => !after.has(term))
    .flatMap((term) => {
      const from = olds.find((fact) => termsOf(fact).includes(term) && places.touched('old', fact).length > 0)
      return from ? [put(term, from, null)] : []
    })
  return [...come, ...gone]
}

/** Where many windows are stated the longest holds, as it does within one clause: the safer one for the person. */
function windows(olds: readonly ChangeTerms[], news: readonly ChangeTerms[], places: FactPlaces): Difference[] {
  const from = longest(olds)
  const to = longest(news)
  const isTouched = (from && places.touched('old', from).length > 0) || (to && places.touched('new', to).length > 0)
  if (!isTouched) return []
  const shared = {
    kind: 'changeTerms',
    concept: 'Window',
    from,
    to,
    slots: { old: from ? plainDuration(from.window) : '', new: to ? plainDuration(to.window) : '' },
    values: [from?.window ?? '', to?.window ?? ''],
    cites: citing('window')
  } as const
  if (!from || !to) return [{ ...shared, rule: to ? 'window-added' : 'window-removed' }]
  const order = compareDurations(from.window, to.window)
  if (order === 0) return []
  return [{ ...shared, rule: order < 0 ? 'window-lengthened' : 'window-shortened' }]
}

type Windowed = ChangeTerms & { window: string }

function longest(terms: readonly ChangeTerms[]): Windowed | null {
  const windowed = terms.filter((fact): fact is Windowed => fact.window !== null)
  return windowed.sort((a, b) => compareDurations(b.window, a.window))[0] ?? null
}
