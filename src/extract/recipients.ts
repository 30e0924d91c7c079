import type { Hit } from '../words/matcher.ts'
import { disclosures } from './disclosures.ts'
import {
  type Extractor,
  type Finding,
  findingOf,
  isDenied,
  type PolicyReading,
  type Reading,
  ruleId
} from './reading.ts'
import { isReceiver } from './receivers.ts'

/**
 * Find who receives personal data (`dpv:Recipient`; GDPR Art. 13(1)(e)): parties that the controller shares with, is
 * served by or lets access. Parties that are only a source, an owner of linked pages or a holder of rights are none.
 */
export const recipients: Extractor = (policy) => {
  let engaging: Reading | null = null
  return policy.readings.flatMap((reading) => {
    if (isDefinition(reading)) return []
    const isHeading = reading.sentence.unit === 'heading'
    const parties = isHeading ? [] : [...reading.hits('recipients'), ...reading.hits('occasions')]
    const hits = [...parties, ...companiesIn(policy, reading)].filter((hit) => isReceiver(reading, hit))
    const engages = hits.some((hit) => engaged.has(hit.term.id) && !isDenied(reading, hit.start))
    if (engages || (engaging && isFurther(engaging, reading))) hits.push(...reading.hits('services'))
    if (engages) engaging = reading
    return hits.length > 0 || isHeading ? hits.map((hit) => recipient(reading, hit)) : disclosures(reading)
  })
}

/** Kinds that a policy tells more of by what they do: 'vendors for hosting, analytics and payments'. */
const engaged = new Set(['ServiceProvider'])
const engagements = new Set(['employed', 'engaged', 'hired', 'appointed', 'contracted'])
const further = new Set(['example', 'examples', 'these', 'they', 'include', 'includes', 'those'])

/** The next sentence of the same block goes on about the providers: 'Examples include analytics.' */
function isFurther(engaging: Reading, reading: Reading): boolean {
  return (
    engaging.sentence.block === reading.sentence.block &&
    engaging.sentence.index + 1 === reading.sentence.index &&
    reading.tokens.slice(0, 3).some((token) => further.has(token.word))
  )
}

/**
 * 'Affiliate means ...', 'It refers to ...': words that say what a word stands for; 'it refers to companies employed by us'
 * says that there are such companies.
 */
function isDefinition(reading: Reading): boolean {
  if (reading.tokens.some(({ word }, i) => engagements.has(word) && reading.tokens[i + 1]?.word === 'by')) return false
  return reading.tokens
    .slice(1, 6)
    .some((token, i) => (token.word === 'means' && reading.tokens[i]!.word !== 'by') || token.word === 'refers')
}

/** Companies named, without the controller itself. */
function companiesIn(policy: PolicyReading, reading: Reading): Hit[] {
  return reading.hits('companies').filter((hit) => !policy.selfNames.has(reading.tokens[hit.start]!.word))
}

function recipient(reading: Reading, hit: Hit): Finding {
  // What is denied is what the clause says; an occasion ('unless required by law') tells when data are given.
  const polarity = isDenied(reading, hit.start) && hit.lexicon !== 'occasions' ? 'denied' : 'affirmed'
  return findingOf(reading, hit, 'recipients', ruleId('recipient', hit.term.id), polarity)
}
