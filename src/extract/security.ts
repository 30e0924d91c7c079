import type { Hit } from '../words/hits.ts'
import { type Extractor, findingOf, isDenied, type Reading, ruleId } from './reading.ts'

/** Under headings on these, words on security name purposes, or what others do. */
const elsewhere = new Set([
  'purposes',
  'recipients',
  'dataCategories',
  'sources',
  'cookies',
  'choices',
  'legalBases',
  'transfers',
  'rights'
])

/** Find how data are kept safe (GDPR Art. 32), what is not promised, and what people must do themselves. */
export const security: Extractor = (policy) =>
  policy.readings.flatMap((reading) => {
    if (reading.sentence.unit === 'heading' || reading.sentence.isHead) return []
    const isOnSecurity = reading.topics.includes('security')
    const strong = reading
      .hits('security')
      .filter((hit) => !isAddress(reading, hit) && (isOnSecurity || isPlain(reading, hit, policy.selfNames)))
    const hits = strong.length > 0 || !isOnSecurity ? strong : reading.hits('securityHints')
    return hits.map((hit) => findingOf(reading, hit, 'security', ruleId('security', hit.term.id)))
  })

/** The 'https' of a web address says nothing. */
function isAddress(reading: Reading, hit: Hit): boolean {
  return reading.tokens[hit.start]!.word === 'https' && reading.tokens[hit.end]?.word === ':'
}

/** 'We and our suppliers have, as the law requires, implemented …' */
const reach = 14
const acts = new Set(['take', 'implement', 'maintain', 'employ', 'adopt', 'apply'])

/** 'we take technical measures': the controller says what it does itself. */
function isOwnAct(reading: Reading, hit: Hit, selfNames: ReadonlySet<string>): boolean {
  const { tokens } = reading
  for (let i = hit.start; i >= Math.max(0, hit.start - 8); i--)
    if (acts.has(tokens[i]!.lemma))
      return tokens.slice(Math.max(0, i - reach), i).some(({ word }) => word === 'we' || selfNames.has(word))
  return false
}

/** Said outside a section on security, yet plainly of it: what is not promised, or done, by the controller. */
function isPlain(reading: Reading, hit: Hit, selfNames: ReadonlySet<string>): boolean {
  if (hit.term.id === 'NoGuarantee' || hit.term.id === 'UserDuty' || hit.term.id === 'BreachNotification') return true
  if (isOwnAct(reading, hit, selfNames)) return true
  return !reading.topic.some((topic) => elsewhere.has(topic)) && !isDenied(reading, hit.start)
}
