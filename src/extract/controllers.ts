import { addressEnds, legalForms } from '../lexicon/en/controllers.ts'
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
const selves = [
  'we',
  'us',
  'our',
  'company',
  'the company',
  'i',
  'me',
  'developer',
  'service provider',
  'operator',
  'owner',
  'controller',
  'data controller'
]
const quotes = '“”"‘’\'('
const makers = [
  'operated by ',
  'owned by ',
  'provided by ',
  'created by ',
  'developed by ',
  'published by ',
  'built by ',
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
  const brands = policy.readings.flatMap((reading, i) => brandNames(reading, i < opening))
  const claims = [...full, ...lines(policy, full.length > 0 ? full : brands)]
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

/** True under a heading on who is responsible or whom to ask. */
function isPlace(reading: Reading): boolean {
  return reading.topics.includes('contacts') || reading.topics.includes('controllers')
}

/** A known name in a line of its own, as above an address. */
function lines(policy: PolicyReading, known: readonly Claim[]): Claim[] {
  const names = known.map(({ name }) => ({ name, key: plain(name) }))
  return policy.readings.flatMap((reading) => {
    const { text, unit } = reading.sentence
    if (unit === 'heading' || reading.tokens.length > shortLine || isAboutOthers(reading)) return []
    const key = plain(text)
    const match = names.find(
      (one) => key.length > 3 && (one.key === key || (one.key.startsWith(key) && reading.tokens.length <= 4))
    )
    return match ? [{ name: match.name, start: 0, end: text.length, reading, isFull: true }] : []
  })
}

function isAboutOthers(reading: Reading): boolean {
  return reading.topic.some((topic) => topic === 'recipients' || topic === 'cookies' || topic === 'transfers')
}

function isClaim(policy: PolicyReading, reading: Reading, index: number): boolean {
  if (isOfOfficer(policy, index)) return false
  const cues = reading.hits('controllers').map((hit) => hit.term.id)
  if (cues.includes('Controller'))
    return !reading.clauses.some((clause) => clause.negation >= 0 && clause.kind === 'main')
  if (definesSelf(reading.sentence.text)) return true
  if (isPlace(reading) && (reading.tokens.length <= shortLine || reading.hits('contacts').length > 0)) return true
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
  if (index > opening) return false
  const isTitle = index < 2 && reading.tokens.some((token) => token.lemma === 'privacy')
  return isTitle || ((cues.includes('Operator') || isAbbreviated(reading.sentence.text)) && !isAboutOthers(reading))
}

/** True where the line, or what stands right above it, names a representative or an officer. */
function isOfOfficer(policy: PolicyReading, index: number): boolean {
  const { sentence } = policy.readings[index]!
  const above = policy.readings[index - 1]
  const officers = (reading: Reading, ...ids: string[]) =>
    reading.hits('contacts').some((hit) => ids.includes(hit.term.id))
  if (officers(policy.readings[index]!, 'Representative', 'Dpo')) return true
  if (sentence.section.title.toLowerCase().includes('representative')) return true
  return above !== undefined && above.sentence.section === sentence.section && officers(above, 'Representative')
}

/** 'Acme Ltd (“Acme”)': the name is given a short form. */
function isAbbreviated(text: string): boolean {
  return companyNames(text).some(({ end }) => {
    const open = text.indexOf('(', end)
    return open >= 0 && open - end <= 2 && '“"‘\''.includes(text[open + 1] ?? ' ')
  })
}

/** Well-known companies and those that the sentence calls partners are not the controller, unless the policy is theirs. */
function isOther(policy: PolicyReading, reading: Reading, name: NameAt): boolean {
  const first = name.name.toLowerCase().split(/[ ,.]/)[0]!
  if ((policy.title ?? '').toLowerCase().includes(first)) return false
  const { tokens } = reading
  const inName = (at: number) => tokens[at]!.start >= name.start && tokens[at]!.end <= name.end
  const isKnown = reading.hits('companies').some((hit) => inName(hit.start))
  const isOwn =
    reading.hits('controllers').some((hit) => hit.term.id === 'Controller') || definesSelf(reading.sentence.text)
  if (isKnown && !isOwn) return !(policy.selfNames.has(first) && isPlace(reading))
  if (policy.selfNames.has(first)) return false
  if (definesSelf(reading.sentence.text) || reading.hits('controllers').some((hit) => hit.term.id === 'Controller'))
    return false
  return reading.hits('recipients').some((hit) => !inName(hit.start) && partners.has(hit.term.id))
}

/** Names without a legal form, where the words beside them leave no doubt: 'operated by Acme', 'Acme (“we”)'. */
function brandNames(reading: Reading, isOpening: boolean): Claim[] {
  const { text } = reading.sentence
  const found: (NameAt | null)[] = []
  if (!isOpening && !reading.hits('controllers').some((hit) => hit.term.id === 'Controller')) return []
  const open = selfBracket(text)
  if (open >= 0) found.push(nameBefore(text, open))
  for (const maker of makers) {
    const at = text.indexOf(maker)
    if (at >= 0 && !reading.topic.includes('cookies')) found.push(nameBehind(text, at + maker.length))
  }
  const refers = text.indexOf(' refers to ')
  if (refers >= 0 && definesSelf(text)) found.push(nameBehind(text, refers + ' refers to '.length))
  for (const doing of doings) {
    const at = text.indexOf(doing)
    if (at >= 0) found.push(nameBefore(text, at))
  }
  return found
    .filter((name) => name !== null)
    .filter((name) => !isDeniedAt(reading, name.start) && !companyNames(text).some(({ end }) => end === name.end))
    .filter((name) => !legalForms.has(plain(name.name)))
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
