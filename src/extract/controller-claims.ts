import { doings, partners } from '../lexicon/en/controllers.ts'
import { companyNames, type NameAt } from './company-names.ts'
import type { PolicyReading, Reading } from './reading.ts'
import { definesSelf } from './self-definition.ts'

/** Among the first sentences a policy says whose it is. */
export const opening = 30
/** Up to this many words a line is no sentence, but a name or a part of an address. */
export const shortLine = 14

/** True where the sentence says that the companies it names answer for the processing. */
export function isClaim(policy: PolicyReading, reading: Reading, index: number): boolean {
  if (isOfOfficer(policy, index)) return false
  const cues = reading.hits('controllers').map((hit) => hit.term.id)
  if (cues.includes('Controller'))
    return !reading.clauses.some((clause) => clause.negation >= 0 && clause.kind === 'main')
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
  if (sentence.section.title.toLowerCase().includes('representative')) return true
  return above !== undefined && above.sentence.section === sentence.section && officers(above, 'Representative')
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
  const inName = (at: number) => tokens[at]!.start >= name.start && tokens[at]!.end <= name.end
  const isKnown = reading.hits('companies').some((hit) => inName(hit.start))
  const isOwn =
    reading.hits('controllers').some((hit) => hit.term.id === 'Controller') || definesSelf(reading.sentence.text)
  if (isKnown && !isOwn) return true
  if (policy.selfNames.has(first)) return false
  if (definesSelf(reading.sentence.text) || reading.hits('controllers').some((hit) => hit.term.id === 'Controller'))
    return false
  return reading.hits('recipients').some((hit) => !inName(hit.start) && partners.has(hit.term.id))
}
