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
export const recipients: Extractor = (policy) =>
  policy.readings.flatMap((reading) => {
    if (isDefinition(reading)) return []
    const isHeading = reading.sentence.unit === 'heading'
    const parties = isHeading ? [] : [...reading.hits('recipients'), ...reading.hits('occasions')]
    const named = [...parties, ...companiesIn(policy, reading)]
      .filter((hit) => isReceiver(reading, hit))
      .map((hit) => recipient(reading, hit))
    return named.length > 0 || isHeading ? named : disclosures(reading)
  })

/** 'Affiliate means ...', 'It refers to ...': words that say what a word stands for. */
function isDefinition(reading: Reading): boolean {
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
