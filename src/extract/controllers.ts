import { addressEnds } from '../lexicon/en/controllers.ts'
import { companyNames, type NameAt, nameBefore, nameBehind } from './company-names.ts'
import { clauseAt, type Extractor, type Finding, type PolicyReading, type Reading } from './reading.ts'

/** A statement that names who is responsible. */
interface Claim extends NameAt {
  reading: Reading
  /** True where the name has its legal form. */
  isFull: boolean
}

/** Among the first sentences a policy says whose it is. */
const opening = 30
const shortLine = 14
const partners = new Set(
  'ServiceProvider PaymentProcessor AdvertisingPartner AnalyticsProvider BusinessPartner SocialNetwork ThirdParty'.split(
    ' '
  )
)
const selves = ['we', 'us', 'our', 'company', 'the company', 'i', 'me']
const quotes = '“”"‘’\'('
const makers = [
  'operated by ',
  'owned by ',
  'provided by ',
  'created by ',
  'developed by ',
  'published by ',
  'built by ',
  'refers to ',
  'run by ',
  'controller is ',
  'controlled by ',
  'offered by '
]
const doings = [
  ' built the ',
  ' operates the ',
  ' is the data controller',
  ' is the controller',
  ' acts as the data controller',
  ' owns and operates ',
  ' is a data controller'
]

/**
 * Find who answers for the processing (`dpv:DataController`; GDPR Art. 13(1)(a)).
 *
 * Names with a legal form come first; a brand counts by itself only where no such name is found, and the title of the
 * policy only where nothing else names anyone.
 */
export const controllers: Extractor = (policy) => {
  const full = policy.readings.flatMap((reading, i) => fullNames(policy, reading, i))
  const brands = policy.readings.slice(0, opening).flatMap((reading) => brandNames(reading))
  const claims = [...full]
  for (const brand of brands) {
    const known = full.find((claim) => plain(claim.name).startsWith(plain(brand.name)))
    if (known) claims.push({ ...brand, name: known.name })
    else if (full.length === 0) claims.push(brand)
  }
  const found = claims.length > 0 ? claims : fromTitle(policy)
  const known = new Set(found.map(({ name }) => plain(name)))
  for (const claim of found) claim.name = withoutPlace(claim.name, known, policy.selfNames)
  const spelling = new Map<string, string>()
  for (const { name } of found) if (!spelling.has(plain(name))) spelling.set(plain(name), name)
  return found.map((claim) => findingOf(claim, spelling.get(plain(claim.name))!))
}

function fullNames(policy: PolicyReading, reading: Reading, index: number): Claim[] {
  const names = companyNames(reading.sentence.text)
  if (names.length === 0 || !isClaim(policy, reading, index)) return []
  return names.filter((name) => !isOther(policy, reading, name)).map((name) => ({ ...name, reading, isFull: true }))
}

function isClaim(policy: PolicyReading, reading: Reading, index: number): boolean {
  if (reading.hits('contacts').some((hit) => hit.term.id === 'Representative')) return false
  const cues = reading.hits('controllers').map((hit) => hit.term.id)
  if (cues.includes('Controller'))
    return !reading.clauses.some((clause) => clause.negation >= 0 && clause.kind === 'main')
  if (definesSelf(reading.sentence.text)) return true
  const isPlace = reading.topics.includes('contacts') || reading.topics.includes('controllers')
  if (isPlace && (reading.tokens.length <= shortLine || reading.hits('contacts').length > 0)) return true
  if (
    reading.hits('contacts').some((hit) => hit.term.id === 'Reach') &&
    reading.hits('contacts').some((hit) => hit.term.id === 'Postal')
  )
    return true
  if (
    policy.readings[index + 1] &&
    index < opening &&
    definesSelf(policy.readings[index + 1]!.sentence.text) &&
    policy.readings[index + 1]!.sentence.block === reading.sentence.block
  )
    return true
  const isElsewhere = reading.topic.some(
    (topic) => topic === 'recipients' || topic === 'cookies' || topic === 'transfers'
  )
  return cues.includes('Operator') && index < opening && !isElsewhere
}

/** Well-known companies and those that the sentence calls partners are not the controller, unless the policy is theirs. */
function isOther(policy: PolicyReading, reading: Reading, name: NameAt): boolean {
  const first = name.name.toLowerCase().split(/[ ,.]/)[0]!
  if (policy.selfNames.has(first) || (policy.title ?? '').toLowerCase().includes(first)) return false
  const { tokens } = reading
  const inName = (at: number) => tokens[at]!.start >= name.start && tokens[at]!.end <= name.end
  if (reading.hits('companies').some((hit) => inName(hit.start))) return true
  if (definesSelf(reading.sentence.text) || reading.hits('controllers').some((hit) => hit.term.id === 'Controller'))
    return false
  return reading.hits('recipients').some((hit) => !inName(hit.start) && partners.has(hit.term.id))
}

/** Names without a legal form, where the words beside them leave no doubt: 'operated by Acme', 'Acme (“we”)'. */
function brandNames(reading: Reading): Claim[] {
  const { text } = reading.sentence
  const found: (NameAt | null)[] = []
  const open = selfBracket(text)
  if (open >= 0) found.push(nameBefore(text, open))
  for (const maker of makers) {
    const at = text.indexOf(maker)
    if (at >= 0 && !reading.topic.includes('cookies')) found.push(nameBehind(text, at + maker.length))
  }
  for (const doing of doings) {
    const at = text.indexOf(doing)
    if (at >= 0) found.push(nameBefore(text, at))
  }
  return found
    .filter((name) => name !== null)
    .filter((name) => !isDeniedAt(reading, name.start))
    .map((name) => ({ ...name, reading, isFull: false }))
}

function isDeniedAt(reading: Reading, start: number): boolean {
  const token = reading.tokens.findIndex((candidate) => candidate.end > start)
  return token >= 0 && clauseAt(reading, token).negation >= 0
}

/** True where the sentence gives the name that 'we' stands for: '(“we”)', '“us” or “our”'. */
function definesSelf(text: string): boolean {
  const lower = text.toLowerCase()
  for (let i = 0; i < lower.length; i++) {
    if (!quotes.includes(lower[i]!)) continue
    const from = lower[i + 1] === ' ' ? i + 2 : i + 1
    if (selves.some((word) => lower.startsWith(word, from) && closes(lower, from + word.length))) return true
  }
  return false
}

function closes(text: string, at: number): boolean {
  const next = text[at] === ' ' || text[at] === ',' ? text[at + 1] : text[at]
  return next !== undefined && '“”"‘’\'),'.includes(next)
}

/** Where the bracket opens that defines 'we', or -1. */
function selfBracket(text: string): number {
  for (let open = text.indexOf(' ('); open >= 0; open = text.indexOf(' (', open + 2)) {
    const close = text.indexOf(')', open)
    if (close > open && close - open < 160 && definesSelf(text.slice(open, close + 1))) return open
  }
  return -1
}

/** 'Acme Privacy Policy'. */
function fromTitle(policy: PolicyReading): Claim[] {
  const reading = policy.readings.find((candidate) => candidate.sentence.text === policy.title)
  if (!reading) return []
  const at = reading.tokens.findIndex((token) => token.lemma === 'privacy' || token.lemma === 'data')
  if (at < 1) return []
  const name = nameBefore(reading.sentence.text, reading.tokens[at]!.start)
  return name ? [{ ...name, reading, isFull: false }] : []
}

/** 'Ireland Acme Ltd' is the end of an address and a name, where 'Acme Ltd' is a name or 'Acme' the controller's. */
function withoutPlace(name: string, known: ReadonlySet<string>, selfNames: ReadonlySet<string>): string {
  const words = name.split(' ')
  for (let i = 1; i < words.length - 1; i++) {
    const rest = words.slice(i).join(' ')
    if (known.has(plain(rest))) return rest
    if (selfNames.has(words[i]!.toLowerCase()) && addressEnds.has(words[i - 1]!.toLowerCase())) return rest
  }
  return name
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function findingOf({ reading, start, end }: Claim, name: string): Finding {
  return {
    kind: 'controllers',
    concept: 'Controller',
    polarity: 'affirmed',
    reading,
    start,
    end,
    rule: 'controller/controller',
    key: plain(name),
    label: name,
    more: { name }
  }
}
