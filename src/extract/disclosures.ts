import type { Finding, Reading } from './reading.ts'
import { isDenied, ruleId, span } from './reading.ts'

const verbs = new Set(['share', 'disclose', 'sell', 'rent', 'lease', 'trade', 'disclosure', 'release', 'reveal'])
const dataWords = new Set(['data', 'information', 'it', 'them', 'detail', 'address'])
const persons = new Set(['you', 'user', 'users'])

/** 'We share your data where you agree', with no word on the recipient: some third party receives them. */
export function disclosures(reading: Reading): Finding[] {
  if (reading.sentence.isHead || !reading.tokens.some((token) => dataWords.has(token.lemma))) return []
  for (const cue of reading.hits('sharing')) {
    if (cue.term.id !== 'Disclose' || !verbs.has(reading.tokens[cue.start]!.lemma)) continue
    if (reading.tokens.slice(Math.max(0, cue.start - 4), cue.start).some((token) => persons.has(token.word))) continue
    const { start, end } = span(reading, cue.start, cue.end)
    const polarity = isDenied(reading, cue.start) ? 'denied' : 'affirmed'
    return [
      {
        kind: 'recipients',
        concept: 'ThirdParty',
        polarity,
        reading,
        start,
        end,
        rule: ruleId('recipient', 'ThirdParty')
      }
    ]
  }
  return []
}
