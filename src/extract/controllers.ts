import { addressEnds, legalForms } from '../lexicon/en/controllers.ts'
import { holdsAny } from '../words/holds-any.ts'
import { startAt } from '../words/tokens.ts'
import { companyNames, type NameAt, nameBefore, nameBehind } from './company-names.ts'
import { actingNames, brandNames } from './controller-brands.ts'
import { isAboutOthers, isClaim, isOther, opening, ownControl, shortLine } from './controller-claims.ts'
import { type Extractor, type Finding, type PolicyReading, type Reading, span } from './reading.ts'

const none: Claim[] = []

/** A statement that names who is responsible. */
interface Claim extends NameAt {
  reading: Reading
}

/**
 * Find who answers for the processing (`dpv:DataController`; GDPR Art. 13(1)(a)).
 *
 * Names with a legal form come first; a brand counts by itself only where no such name is found, and the title of the
 * policy only where nothing else names anyone.
 */
export const controllers: Extractor = (policy) => {
  const full = policy.readings.flatMap((reading, i) => fullNames(policy, reading, i))
  const brands = policy.readings.flatMap((reading, i) =>
    brandNames(reading, i < opening)
      .filter((name) => !isOther(policy, reading, name))
      .map((name): Claim => ({ ...name, reading }))
  )
  const claims = [...full, ...lines(policy, full.length > 0 ? full : brands)]
  for (const brand of brands) {
    const known = full.find((claim) => plain(claim.name).startsWith(plain(brand.name)))
    if (known) claims.push({ ...brand, name: known.name })
    else if (full.length === 0) claims.push(brand)
  }
  claims.push(...openings(policy, claims))
  if (claims.length === 0) claims.push(...headed(policy))
  claims.push(...ofOurselves(policy, claims))
  const found = claims.length > 0 ? claims : fromTitle(policy)
  const known = new Set(found.map(({ name }) => plain(name)))
  for (const claim of found) claim.name = withoutPlace(claim.name, known, policy.selfNames)
  const spelling = new Map<string, string>()
  for (const { name } of found) if (!spelling.has(plain(name))) spelling.set(plain(name), name)
  return found.map((claim) => findingOf(claim, spelling.get(plain(claim.name))!))
}

/** A legal form, or a letter of one that is written with stops: 'B.V.'; none is made of the words 'a' and 'i' alone. */
const mayNameCompany = holdsAny(new Set([...legalForms, ...'bcdefghjklmnopqrstuvwxyzäöüåøàé']))

function fullNames(policy: PolicyReading, reading: Reading, index: number): Claim[] {
  if (!mayNameCompany(reading.tokens)) return none
  const names = companyNames(reading.sentence.text)
  if (names.length === 0 || !isClaim(policy, reading, index)) return none
  return names.filter((name) => !isOther(policy, reading, name)).map((name) => ({ ...name, reading }))
}

/** What the controller is said to do in the opening; a known name is cited there, a brand counts where none is known. */
function openings(policy: PolicyReading, claims: readonly Claim[]): Claim[] {
  const first = policy.readings.slice(0, opening)
  const isNamed = claims.length > 0 || first.some((reading) => actingNames(policy, reading).length > 0)
  return first.flatMap((reading) => {
    if (claims.some((claim) => claim.reading === reading)) return []
    return actingNames(policy, reading, !isNamed).flatMap((name): Claim[] => {
      const known = claims.find((claim) => plain(claim.name).startsWith(plain(name.name)))
      if (known) return [{ ...name, name: known.name, reading }]
      return claims.length === 0 ? [{ ...name, reading }] : []
    })
  })
}

/** A known name in a line of its own, as above an address. */
function lines(policy: PolicyReading, known: readonly Claim[]): Claim[] {
  if (known.length === 0) return none
  const names = known.map(({ name }) => ({ name, key: plain(name) }))
  return policy.readings.flatMap((reading) => {
    const { text, unit } = reading.sentence
    if (unit === 'heading' || reading.tokens.length > shortLine || isAboutOthers(reading)) return []
    const key = plain(text)
    const match = names.find(
      (one) => key.length > 3 && (one.key === key || (one.key.startsWith(key) && reading.tokens.length <= 4))
    )
    return match ? [{ name: match.name, start: 0, end: text.length, reading }] : []
  })
}

/** 'We are the controller' is said of the one whose name is known, where there is only one. */
function ofOurselves(policy: PolicyReading, claims: readonly Claim[]): Claim[] {
  const [first] = claims
  if (!first || claims.some(({ name }) => plain(name) !== plain(first.name))) return []
  return policy.readings.flatMap((reading) => {
    const at = ownControl(reading)
    if (!at || claims.some((claim) => claim.reading === reading)) return none
    return [{ ...span(reading, at.start, at.end), name: first.name, reading }]
  })
}

/** A name in the line below a heading such as 'Owner and data controller'. */
function headed(policy: PolicyReading): Claim[] {
  const i = policy.readings.findIndex(
    ({ sentence, tokens }) =>
      sentence.unit === 'heading' && tokens.some(({ lemma }) => lemma === 'controller') && tokens.length <= headWords
  )
  const reading = i < 0 ? undefined : policy.readings[i + 1]
  if (!reading || reading.sentence.unit === 'heading' || reading.tokens.length > nameWords) return []
  const { text } = reading.sentence
  const name = nameBehind(text, 0)
  return name && name.end === text.length ? [{ ...name, reading }] : []
}

const headWords = 8
const nameWords = 6

/** 'Acme Privacy Policy'. */
function fromTitle(policy: PolicyReading): Claim[] {
  const reading = policy.readings.find((candidate) => candidate.sentence.text === policy.title)
  if (!reading) return []
  const at = reading.tokens.findIndex((token) => token.lemma === 'privacy' || token.lemma === 'data')
  if (at < 1) return []
  const name = nameBefore(reading.sentence.text, startAt(reading.tokens, at))
  return name ? [{ ...name, reading }] : []
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
