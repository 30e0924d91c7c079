import type { Hit } from '../words/hits.ts'
import { type Extractor, type Finding, isDenied, type Reading, ruleId, span } from './reading.ts'

/** Words by which a policy goes on to say what the interest is: 'our legitimate interest in running the site'. */
const openers = new Set([
  'in',
  'to',
  'such',
  'namely',
  'including',
  'include',
  'includes',
  ':',
  'e.g',
  'like',
  'being',
  'are',
  'is',
  'of',
  'for',
  '('
])
const reach = 9
const closers = new Set(['.', ';', '!', '?'])

/** Find the passages that name the interest pursued (GDPR Art. 13(1)(d)); the ground alone names none. */
export const legitimateInterests: Extractor = (policy) => {
  const byIndex = new Map(policy.readings.map((reading) => [reading.sentence.index, reading]))
  return policy.readings.flatMap((reading) => {
    if (reading.sentence.unit === 'heading') return []
    const found: Finding[] = []
    for (const hit of interestsOf(reading)) {
      const named = namedBeside(reading, hit) ?? namedInRow(reading, hit, byIndex)
      if (named && !isDenied(reading, hit.start)) found.push(finding(reading, named.start, named.end))
    }
    if (found.length === 0 && isLedByInterest(reading)) found.push(finding(reading, 0, reading.tokens.length))
    return found
  })
}

function interestsOf(reading: Reading): Hit[] {
  if (reading.topic[0] === 'rights') return []
  return reading.hits('legalBases').filter((hit) => hit.term.id === 'LegitimateInterest')
}

/** Words that tell the interest, behind the phrase or before it in the sentence. */
function namedBeside(reading: Reading, hit: Hit): { start: number; end: number } | null {
  const { tokens } = reading
  let end = hit.end
  while (end < tokens.length && !closers.has(tokens[end]!.word)) end++
  const limit = Math.min(end, hit.end + reach)
  for (let i = hit.end; i < limit; i++)
    if (openers.has(tokens[i]!.word) && tellsPurpose(reading, i + 1, end)) return { start: hit.start, end }
  const first = purposeBefore(reading, hit)
  return first ? { start: first.start, end: hit.end } : null
}

/** The first purpose before the phrase, not beyond another ground that has purposes of its own. */
function purposeBefore(reading: Reading, hit: Hit): Hit | undefined {
  const grounds = reading.hits('legalBases').filter(({ end }) => end <= hit.start)
  const isOfGround = (purpose: Hit) => grounds.some(({ start, end }) => start < purpose.end && purpose.start < end)
  const purposes = reading.hits('purposes').filter((purpose) => purpose.end <= hit.start && !isOfGround(purpose))
  for (const ground of grounds.reverse()) {
    const own = purposes.find(({ start }) => start >= ground.end)
    if (own) return own
  }
  return purposes[0]
}

/** A row of a table whose other cells tell the purpose. */
function namedInRow(
  reading: Reading,
  hit: Hit,
  byIndex: ReadonlyMap<number, Reading>
): { start: number; end: number } | null {
  const isTold = reading.sentence.row.some((cell) => {
    const other = byIndex.get(cell.index)
    return other !== undefined && tellsPurpose(other, 0, other.tokens.length)
  })
  return isTold ? { start: hit.start, end: hit.end } : null
}

function isLedByInterest(reading: Reading): boolean {
  const lead = reading.leads.at(-1)
  if (!lead || lead.sentence.isHead || interestsOf(lead).length !== 1) return false
  const others = lead.hits('legalBases').length
  return others === 1 && tellsPurpose(reading, 0, reading.tokens.length)
}

function tellsPurpose(reading: Reading, from: number, to: number): boolean {
  return (
    reading.hits('purposes').some((hit) => hit.start >= from && hit.end <= to) ||
    reading
      .hits('purposeVerbs')
      .some(
        (verb) =>
          verb.start >= from &&
          reading.hits('purposeObjects').some((object) => object.start >= verb.end && object.end <= to)
      )
  )
}

function finding(reading: Reading, from: number, to: number): Finding {
  const { start, end } = span(reading, from, to)
  return {
    kind: 'legitimateInterests',
    concept: 'LegitimateInterest',
    polarity: 'affirmed',
    reading,
    start,
    end,
    rule: ruleId('interest', 'LegitimateInterest')
  }
}
