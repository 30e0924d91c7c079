import type { Hit } from '../words/hits.ts'
import { startAt } from '../words/tokens.ts'
import type { NameAt } from './company-names.ts'
import { isOpen, speaksOfData } from './giving.ts'
import { isCapital, isOwnName, isProper, namesFrom } from './proper-names.ts'
import { clauseAt, type Finding, isDenied, type PolicyReading, type Reading, ruleId } from './reading.ts'

/** How many words may stand between a verb of giving and 'with' or 'to'. */
const reach = 12
const partyWords = new Set(['with', 'to'])
/** Verbs whose 'by' names who does it for the controller: 'hosted by Acme'. */
const doings = new Set(['host', 'process', 'handle', 'store'])
/** What a company does for the controller: 'we use Acme to host our site', 'for hosting'. */
const tasks = new Set(
  'host hosting store storage process processing send deliver delivery analyze analytics analysis track manage handle collect measure monitor support payment payments billing provide serve run ship shipping fulfill verify detect email'.split(
    ' '
  )
)
const engagements = new Set(['use', 'work', 'rely', 'partner', 'engage', 'employ', 'integrate', 'cooperate'])
const links = new Set(['with', 'on', 'upon', 'together', 'closely'])
/** Headings on other matters: who is named there is named in passing, if at all. */
const elsewhere = new Set([
  'rights',
  'choices',
  'children',
  'contacts',
  'controllers',
  'changeTerms',
  'jurisdictions',
  'scope'
])

/**
 * Companies that are neither well known nor labelled: 'we share your address with Foo and Bar Freight', 'we use Glide to
 * host our site', '- Glide' below a heading on who gets access.
 */
export function namedParties(policy: PolicyReading, reading: Reading): Finding[] {
  const { sentence, topic } = reading
  if (sentence.unit === 'heading' || sentence.isHead || elsewhere.has(topic[0] ?? '')) return []
  const line = listedName(policy, reading)
  if (line) return [finding(reading, [line], 'ThirdParty')]
  for (const cue of reading.hits('sharing')) {
    if (isDenied(reading, cue.start) || clauseAt(reading, cue.start).kind !== 'main') continue
    const names = cue.term.id === 'Engage' ? engaged(policy, reading, cue) : given(policy, reading, cue)
    if (names.length > 0) return [finding(reading, names, kindOf(reading, cue))]
  }
  return []
}

/** 'We share it with Foo', 'your data are passed to Foo', 'processed by Foo'. */
function given(policy: PolicyReading, reading: Reading, cue: Hit): NameAt[] {
  // '“Company” refers to Acme'
  if ((cue.term.id !== 'Disclose' && cue.term.id !== 'Give') || reading.tokens[cue.start]!.lemma === 'refer') return []
  if (!speaksOfData(reading) || !isOpen(reading, cue, null) || !isOurs(reading, cue)) return []
  const { tokens } = reading
  const { end } = clauseAt(reading, cue.start)
  for (let i = cue.end - 1; i < Math.min(end - 1, cue.end + reach); i++) {
    const { word } = tokens[i]!
    const isParty = partyWords.has(word) || (word === 'by' && doings.has(tokens[i - 1]?.lemma ?? ''))
    if (!isParty) continue
    const names = namesFrom(policy, reading, startAt(tokens, i + 1))
    if (names.length > 0) return names
  }
  return []
}

/** The controller gives, or nobody is named who does; a person's own sharing is none of it. */
function isOurs({ tokens, clauses }: Reading, cue: Hit): boolean {
  const from = clauses.find((part) => cue.start >= part.start && cue.start < part.end)?.start ?? 0
  if (tokens[cue.start - 1]?.lemma === 'be' || tokens[cue.start - 2]?.lemma === 'be') return true
  return tokens.slice(from, cue.start).findLast(({ word }) => word === 'we' || word === 'you')?.word === 'we'
}

/** 'We use Glide and Acme Metrics to host our site', 'our site is hosted by Glide'. */
function engaged(policy: PolicyReading, reading: Reading, cue: Hit): NameAt[] {
  const { tokens } = reading
  const { lemma } = tokens[cue.start]!
  const isByParty = tokens[cue.end - 1]?.word === 'by' && doings.has(lemma)
  if (!isByParty && !engagements.has(lemma)) return []
  if (!isByParty && tokens[cue.start - 1]?.word !== 'we' && tokens[cue.start - 2]?.word !== 'we') return []
  let at = cue.end
  while (at < tokens.length && links.has(tokens[at]!.word)) at++
  if (at >= tokens.length) return []
  const names = namesFrom(policy, reading, startAt(tokens, at))
  const last = names.at(-1)
  if (!last || isByParty) return names
  const behind = tokens.findIndex((_, i) => startAt(tokens, i) >= last.end)
  if (behind < 0) return []
  const opener = tokens[behind]!.word
  const isTask = tokens.slice(behind + 1, behind + 4).some((token) => tasks.has(token.lemma) || tasks.has(token.word))
  return (opener === 'to' || opener === 'for' || opener === 'as') && isTask ? names : []
}

/** '- Glide' below a heading such as 'Third-party access': an item that is a name and nothing else. */
function listedName(policy: PolicyReading, reading: Reading): NameAt | null {
  const { sentence, topic, frames, tokens } = reading
  if (sentence.unit !== 'item' || topic[0] !== 'recipients' || frames.length > 0 || tokens.length > 6) return null
  if (!isOfParties(sentence.section.title) || sentence.leads.some((lead) => !lead.isHead && !isOfParties(lead.text)))
    return null
  const [, text] = /^([^,;:()]{2,40}?)(?: ?\([^()]{1,60}\))?\.?$/.exec(sentence.text) ?? []
  if (!text || reading.hits('companies').length > 0) return null
  const name = { name: text, start: 0, end: text.length }
  return isProper(policy, reading, name) ? name : null
}

/**
 * 'Glide is an analytics service provided by Glide Ltd': a policy that describes a service of somebody else tells who
 * receives data; what it calls its own service is none.
 */
export function describesService(policy: PolicyReading, { sentence, tokens }: Reading): boolean {
  const be = tokens.findIndex(({ word }, i) => i > 0 && i <= subjectReach && word === 'is')
  if (be < 0 || (tokens[be + 1]?.word !== 'a' && tokens[be + 1]?.word !== 'an')) return false
  const service = tokens.findIndex(({ lemma }, i) => i > be && i <= be + subjectReach && lemma === 'service')
  if (service < 0 || tokens[service + 1]?.word !== 'provided' || tokens[service + 2]?.word !== 'by') return false
  const [first] = sentence.text.replace(/^The /, '').split(' ')
  return first !== undefined && isCapital(first) && !isOwnName(policy, first)
}

const subjectReach = 9

function isOfParties(text: string): boolean {
  return /third[- ]part(?:y|ies)|processors?\b|recipients?\b|vendors?\b|providers?\b|partners?\b/i.test(text)
}

function kindOf(reading: Reading, cue: Hit): string {
  const service = reading.hits('services').find(({ start }) => start >= cue.end)
  const isActing = cue.term.id === 'Engage' || reading.tokens[cue.end - 1]!.word === 'by'
  return service?.term.id ?? (isActing ? 'ServiceProvider' : 'ThirdParty')
}

function finding(reading: Reading, names: readonly NameAt[], concept: string): Finding {
  return {
    kind: 'recipients',
    concept,
    polarity: 'affirmed',
    reading,
    start: names[0]!.start,
    end: names.at(-1)!.end,
    rule: ruleId('recipient', concept),
    isPassing: false
  }
}
