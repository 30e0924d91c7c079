import { doings, partners } from '../lexicon/en/controllers.ts'
import { endAt, startAt } from '../words/tokens.ts'
import { companyNames, knownBrands, type NameAt } from './company-names.ts'
import { isDenied, type PolicyReading, type Reading } from './reading.ts'
import { definesSelf } from './self-definition.ts'

/** Among the first sentences a policy says whose it is. */
export const opening = 30
/** Up to this many words a line is no sentence, but a name or a part of an address. */
export const shortLine = 14

/** True where the sentence says that the companies it names answer for the processing. */
export function isClaim(policy: PolicyReading, reading: Reading, index: number): boolean {
  if (isOfOfficer(policy, index)) return false
  const cues = reading.hits('controllers').map((hit) => hit.term.id)
  if (cues.includes('Controller')) return !reading.hits('controllers').every((hit) => isDenied(reading, hit.start))
  if (definesSelf(reading.sentence.text)) return true
  if (isPlace(reading) && (reading.tokens.length <= shortLine || reading.hits('contacts').length > 0)) return true
  const ways = reading.hits('contacts').map((hit) => hit.term.id)
  if (ways.includes('Reach') && ways.includes('Postal')) return true
  if (doings.some((doing) => reading.sentence.text.includes(doing)) && !isAboutOthers(reading)) return true
  if (index > opening) return false
  // 'There are Acme Ltd and Acme Inc. By “we” each of them is meant.'
  const next = policy.readings[index + 1]?.sentence
  if (next && next.block === reading.sentence.block && definesSelf(next.text)) return true
  const isTitle = index < 2 && reading.tokens.some((token) => token.lemma === 'privacy')
  return isTitle || ((cues.includes('Operator') || isAbbreviated(reading.sentence.text)) && !isAboutOthers(reading))
}

/** How many words may stand between 'we' and 'controller'. */
const ownReach = 7

/** Where the sentence says that 'we' are a controller; not of what others give, nor where it is denied. */
export function ownControl(reading: Reading): { start: number; end: number } | null {
  for (const hit of reading.hits('controllers')) {
    if (hit.term.id !== 'Controller' || isDenied(reading, hit.start)) continue
    const { tokens } = reading
    for (let i = hit.start - 1; i >= Math.max(0, hit.start - ownReach); i--) {
      const { word } = tokens[i]!
      if (word === ',' || word === 'not' || word === 'when' || word === 'where' || word === 'whether') break
      if (word === 'we' && isOurs(tokens, i, hit.start)) return { start: i, end: hit.end }
    }
  }
  return null
}

/** 'we are', 'we act as', 'we process your data as'; not 'the shops we list are'. */
function isOurs(tokens: Reading['tokens'], we: number, cue: number): boolean {
  const between = tokens.slice(we + 1, cue)
  return (
    between.some(({ word }) => word === 'as') ||
    between.some(({ word }, i) => word === 'are' && i === 0) ||
    between.some(({ word }, i) => word === 'be' && between.slice(0, i).every((token) => modals.has(token.word)))
  )
}

const modals = new Set(['will', 'usually', 'may', 'shall', 'also', 'generally', 'always', 'can'])

/** True in sections about recipients, cookies and transfers, which name others. */
export function isAboutOthers(reading: Reading): boolean {
  return reading.topic.some((topic) => topic === 'recipients' || topic === 'cookies' || topic === 'transfers')
}

/** True under a heading on who is responsible or whom to ask. */
function isPlace(reading: Reading): boolean {
  return reading.topics.includes('contacts') || reading.topics.includes('controllers')
}

/** True where the line, or what stands right above it, names a representative or an officer. */
function isOfOfficer(policy: PolicyReading, index: number): boolean {
  const { sentence } = policy.readings[index]!
  const above = policy.readings[index - 1]
  const officers = (reading: Reading, ...ids: string[]) =>
    reading.hits('contacts').some((hit) => ids.includes(hit.term.id))
  if (officers(policy.readings[index]!, 'Representative', 'Dpo')) return true
  if (isOfThem(policy, index, (reading) => officers(reading, 'Representative', 'Dpo'))) return true
  if (sentence.section.title.toLowerCase().includes('representative')) return true
  return above !== undefined && above.sentence.section === sentence.section && officers(above, 'Representative')
}

/** 'Our officer is Other Ltd. Write to them at Other Ltd, 1 Long Lane.' */
function isOfThem({ readings }: PolicyReading, index: number, isNamed: (reading: Reading) => boolean): boolean {
  const reading = readings[index]!
  if (!reading.tokens.some(({ word }) => word === 'them')) return false
  for (let i = index - 1; i >= 0 && readings[i]!.sentence.block === reading.sentence.block; i--)
    if (isNamed(readings[i]!)) return true
  return false
}

/** 'Acme Ltd (“Acme”)': the name is given a short form. */
function isAbbreviated(text: string): boolean {
  return companyNames(text).some(({ end }) => {
    const open = text.slice(end, end + 3).indexOf('(')
    return open >= 0 && '“"‘\''.includes(text[end + open + 1] ?? ' ')
  })
}

/** Well-known companies and those that the sentence calls partners are not the controller, unless the policy is theirs. */
export function isOther(policy: PolicyReading, reading: Reading, name: NameAt): boolean {
  const first = name.name.toLowerCase().split(/[ ,.]/)[0]!
  if ((policy.title ?? '').toLowerCase().includes(first)) return false
  const { tokens } = reading
  const inName = (at: number) => startAt(tokens, at) >= name.start && endAt(tokens, at) <= name.end
  const isKnown = knownBrands.has(first) || reading.hits('companies').some((hit) => inName(hit.start))
  const isOwn =
    reading.hits('controllers').some((hit) => hit.term.id === 'Controller') || definesSelf(reading.sentence.text)
  if (isKnown && !isOwn) return true
  if (policy.selfNames.has(first)) return false
  if (definesSelf(reading.sentence.text) || reading.hits('controllers').some((hit) => hit.term.id === 'Controller'))
    return false
  return reading.hits('recipients').some((hit) => !inName(hit.start) && partners.has(hit.term.id))
}
