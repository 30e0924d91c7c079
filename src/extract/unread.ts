import type { Unread } from '../model.ts'
import type { PolicyDocument } from '../parse/document.ts'
import type { Finding, PolicyReading, Reading } from './reading.ts'
import { says } from './reading.ts'

const data = new Set(['data', 'information', 'cookie', 'detail'])
const owners = new Set(['personal', 'your', 'personally', 'user', 'customer'])

/** Find the sentences that speak of personal data, yet gave no fact, so that a person sees what was not understood. */
export function unread(policy: PolicyReading, findings: readonly Finding[], document: PolicyDocument): Unread[] {
  const understood = new Set(findings.map((finding) => finding.reading.sentence.index))
  return policy.readings
    .filter((reading) => !understood.has(reading.sentence.index) && speaksOfData(reading))
    .map((reading) => passage(reading, document))
}

function speaksOfData(reading: Reading): boolean {
  if (reading.sentence.isHead || reading.sentence.unit === 'heading') return false
  if (!says(reading, 'Collect', 'Provide', 'Use', 'Share', 'Keep', 'Delete', 'Transfer', 'Right')) return false
  return reading.tokens.some(
    (token, i) =>
      data.has(token.lemma) && reading.tokens.slice(Math.max(0, i - 3), i).some((before) => owners.has(before.word))
  )
}

function passage({ sentence }: Reading, document: PolicyDocument): Unread {
  const place = document.placeOf(sentence.offsets.at(0), sentence.offsets.end)
  return {
    line: place.line,
    endLine: place.endLine,
    quote: sentence.text,
    why: 'speaks of personal data; no fact was drawn'
  }
}
