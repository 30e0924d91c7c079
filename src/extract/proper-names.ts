import { legalForms } from '../lexicon/en/controllers.ts'
import { definedTerms } from '../lexicon/en/defined-terms.ts'
import { rememberOf } from '../words/remember.ts'
import { companyNames, type NameAt, nameBehind } from './company-names.ts'
import type { PolicyReading, Reading } from './reading.ts'

const longest = 4
/** Share of words with a capital above which a sentence is set like a title, so that capitals tell nothing. */
const titled = 0.6

/**
 * The names of companies that stand in a list from a place of a sentence on: 'Foo Inc., Bar GmbH and Baz'. Precision goes
 * first: a word that the policy writes small elsewhere, defines as a term or has in its own name is none.
 */
export function namesFrom(policy: PolicyReading, reading: Reading, at: number): NameAt[] {
  const { text } = reading.sentence
  if (!isCapital(text.slice(at, at + 1)) || isTitled(text)) return []
  const found: NameAt[] = []
  for (let from = at; from < text.length; ) {
    const name = companyAt(text, from) ?? nameBehind(text, from)
    if (!name || name.start > from + 1 || name.name.split(' ').length > longest || isAttribute(text, name)) break
    const isKnown = reading.hits('companies').some((hit) => overlaps(reading, hit, name))
    if (!isKnown && !isProper(policy, reading, name)) break
    if (!isKnown) found.push(name)
    const next = joint(text, name.end)
    if (next < 0) break
    from = next
  }
  return found
}

function companyAt(text: string, from: number): NameAt | undefined {
  return companyNames(text).find(({ start }) => start === from)
}

/** 'with Acme partners', "to Acme's users", 'Acme-owned': the name only tells whose. */
function isAttribute(text: string, { end }: NameAt): boolean {
  const rest = text.slice(end)
  if (rest.startsWith('’') || rest.startsWith("'") || rest.startsWith('-')) return true
  const next = /^ (\p{Ll}[\p{L}-]*)/u.exec(rest)?.[1]
  return next !== undefined && !follows.has(next)
}

/** What may stand behind a name: a conjunction, a purpose, a way, a new clause. */
const follows = new Set(
  'and or to for in as on by when if where who which that so but via through under with at from is are may will can because since unless only (see'.split(
    ' '
  )
)

/** Index at which the next name of a list begins, or -1. */
function joint(text: string, end: number): number {
  const mark = /^(?: \([^()]{1,60}\))?(?:, and |, or |, | and | or | & )/.exec(text.slice(end, end + 80))
  return mark ? end + mark[0].length : -1
}

/** Whether words can only be the name of somebody else than the controller. */
export function isProper(policy: PolicyReading, reading: Reading, name: NameAt): boolean {
  const words = name.name.split(' ').map(bare)
  const hasForm = companyNames(name.name).length > 0
  if (words.some((word) => word === '' || word.length > 30)) return false
  if (isOwnName(policy, words[0]!)) return false
  if (hasForm) return true
  if (words.every(isAbbreviation) || legalForms.has(words[0]!.toLowerCase())) return false
  if (words.some((word) => definedTerms.has(word.toLowerCase()) || !isCapital(word))) return false
  if (isTaken(reading, name)) return false
  return words.every((word) => !isWrittenSmall(policy, word.toLowerCase()))
}

/** 'GPS', 'CRAs': what it stands for cannot be told. */
function isAbbreviation(word: string): boolean {
  return /^[^\p{Ll}]+s?$/u.test(word)
}

/** A phrase of another lexicon: a place, a kind of party, a kind of data. */
function isTaken(reading: Reading, name: NameAt): boolean {
  return taken.some((lexicon) => reading.hits(lexicon).some((hit) => overlaps(reading, hit, name)))
}

const taken = ['places', 'recipients', 'occasions', 'dataCategories', 'jurisdictions', 'transfers', 'security']

function overlaps({ tokens }: Reading, hit: { start: number; end: number }, { start, end }: NameAt): boolean {
  return tokens.bounds[2 * hit.start]! < end && start < tokens.bounds[2 * hit.end - 1]!
}

/** The word is a name of the controller, or stands in the policy's title or in one of its addresses. */
export function isOwnName({ title, readings, selfNames }: PolicyReading, word: string): boolean {
  const small = word.toLowerCase()
  return selfNames.has(small) || title?.toLowerCase().includes(small) === true || addressesIn(readings).includes(small)
}

/** What stands behind the first '@' of each sentence, lower-case. */
const addressesIn = rememberOf((readings: readonly Reading[]): string =>
  readings
    .flatMap(({ sentence: { text } }) => (text.includes('@') ? text.slice(text.indexOf('@')).toLowerCase() : []))
    .join('\n')
)

function isWrittenSmall({ readings }: PolicyReading, word: string): boolean {
  return smallWordsIn(readings).has(word)
}

/** The words that a policy writes without a capital letter, those apart that are parts of an address. */
const smallWordsIn = rememberOf((readings: readonly Reading[]): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const { sentence } of readings)
    for (const [run] of sentence.text.matchAll(runs)) if (run === run.toLowerCase()) found.add(run)
  return found
})

const runs = /[\p{L}\p{N}@./]+/gu

const startsWithLetter = /^\p{L}/u

function isTitled(text: string): boolean {
  const words = text.split(' ').filter((word) => startsWithLetter.test(word))
  return words.filter(isCapital).length > words.length * titled
}

export function isCapital(word: string): boolean {
  return word[0] !== undefined && word[0] !== word[0].toLowerCase()
}

function bare(word: string): string {
  return word.replace(/[^\p{L}\p{N}]{1,3}$/u, '').replace(/^[^\p{L}\p{N}]/u, '')
}
