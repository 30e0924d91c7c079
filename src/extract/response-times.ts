import { requestWords } from '../lexicon/en/responses.ts'
import type { ResponseTime } from '../model.ts'
import { holdsAny } from '../words/holds-any.ts'
import { type Duration, durations } from './durations.ts'
import { type Extractor, type Finding, type Reading, span } from './reading.ts'

/** A length of time in which a request is answered, or by which that time may grow. */
interface Limit {
  reading: Reading
  duration: Duration
  isExtension: boolean
}

/** A time, all the places that state it or its prolongation, and the prolongation. */
interface Time {
  limits: Limit[]
  extension: Limit | null
}

const speaksOfRequests = holdsAny(requestWords)
/** How many sentences on a prolongation may stand. */
const near = 2
const openers = new Set('within in than to of exceed have has takes take by after maximum for another'.split(' '))
/** Words of the time that data are kept, that a request looks back on, or that another event sets. */
const others = new Set(
  'retain keep store retention backup expire preceding prior past appeal remain hold twice cure inactive rolling acquisition'.split(
    ' '
  )
)

/**
 * Find how soon requests of people are answered, and by how much that may be prolonged (GDPR Art. 12(3); CCPA
 * 1798.130(a)(2)). The prolongation may stand in a later sentence of the paragraph.
 */
export const responseTimes: Extractor = (policy) => {
  const answering = policy.readings.filter((reading) => reading.hits('responses').length > 0)
  if (answering.length === 0) return []
  const asking = policy.readings.filter(({ tokens }) => speaksOfRequests(tokens))
  const asked = new Set(asking.map(({ sentence }) => sentence.block))
  const times: Time[] = []
  for (const reading of answering) {
    if (!asked.has(reading.sentence.block) && !reading.topics.includes('rights')) continue
    for (const limit of limitsIn(reading)) addTo(times, limit)
  }
  return times.flatMap(findingsOf)
}

/** A prolongation belongs to the time stated last; a time that is stated again right after is the same one. */
function addTo(times: Time[], limit: Limit): void {
  const last = times.at(-1)
  const isNear = last !== undefined && limit.reading.sentence.index - last.limits.at(-1)!.reading.sentence.index <= near
  if (limit.isExtension) {
    if (!last || !isNear || last.extension) return
    last.extension = limit
    last.limits.push(limit)
  } else if (last && isNear && isAsLong(last.limits[0]!, limit)) last.limits.push(limit)
  else times.push({ limits: [limit], extension: null })
}

function isAsLong({ duration: a }: Limit, { duration: b }: Limit): boolean {
  return a.iso === b.iso && a.isBusinessDays === b.isBusinessDays
}

function findingsOf({ limits, extension }: Time): Finding[] {
  const first = limits[0]!
  const { iso: duration, isBusinessDays } = first.duration
  const business = isBusinessDays ? { inBusinessDays: true as const } : {}
  const more = { duration, ...business, extension: extension ? lengthOf(extension, first) : null }
  return limits.map((limit) => findingOf(limit, more))
}

function limitsIn(reading: Reading): Limit[] {
  const answers = has(reading, 'Answer')
  const extends_ = reading.hits('responses').filter((hit) => hit.term.id === 'Extension')
  if (!answers && extends_.length === 0) return []
  if (reading.tokens.some((token) => others.has(token.lemma))) return []
  const found: Limit[] = []
  for (const duration of durations(reading.tokens)) {
    const before = reading.tokens.slice(Math.max(0, duration.start - 3), duration.start)
    // 'Longer than a month' repeats a length; years are no time in which requests are answered.
    if (before.at(-1)?.word === 'than' && before.at(-2)?.word === 'longer') continue
    if (duration.iso.endsWith('Y')) continue
    if (duration.isPast || (!before.some((token) => openers.has(token.word)) && !isExtended(reading, duration)))
      continue
    found.push({ reading, duration, isExtension: isExtended(reading, duration) })
  }
  const plain = found.filter((limit) => !limit.isExtension)
  return answers ? found : found.filter((limit) => limit.isExtension || plain.length === 0)
}

/** 'by another 45 days', 'extend this time by two months': a word of prolonging stands before the length, or inside it. */
function isExtended(reading: Reading, duration: Duration): boolean {
  return reading
    .hits('responses')
    .some(
      (hit) =>
        hit.term.id === 'Extension' &&
        hit.start < duration.end &&
        duration.start - hit.end <= 10 &&
        !isUndone(reading, hit.end, duration.start)
    )
}

/** Between the word of prolonging and the length another limit begins: 'if we need longer, we tell you within one month'. */
function isUndone(reading: Reading, from: number, to: number): boolean {
  return reading.tokens.slice(from, to).some((token) => token.word === 'within' || token.word === ',')
}

function has(reading: Reading, id: string): boolean {
  return reading.hits('responses').some((hit) => hit.term.id === id)
}

/** 'to a total of 90 days' after 45 days is an extension by 45. */
function lengthOf(extension: Limit, limit: Limit): string {
  const { iso, start, end } = extension.duration
  const around = extension.reading.tokens.slice(Math.max(0, start - 4), end + 3).map((token) => token.word)
  const whole = Number(iso.slice(1, -1))
  const part = Number(limit.duration.iso.slice(1, -1))
  const isTotal = around.includes('total') || around.includes('altogether')
  return isTotal && iso.at(-1) === limit.duration.iso.at(-1) && whole > part ? `P${whole - part}${iso.at(-1)}` : iso
}

function findingOf(
  { reading, duration }: Limit,
  more: Pick<ResponseTime, 'duration' | 'inBusinessDays' | 'extension'>
): Finding {
  return {
    kind: 'responseTimes',
    concept: 'ResponseTime',
    polarity: 'affirmed',
    reading,
    ...span(reading, duration.start, duration.end),
    rule: 'response-time/response-time',
    key: `${more.duration} ${more.inBusinessDays ? 'business' : ''} ${more.extension ?? ''}`,
    more
  }
}
