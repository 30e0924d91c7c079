import { rememberOf } from '../words/remember.ts'
import { endAt, startAt, type Token, type Tokens } from '../words/tokens.ts'
import { type NumberAt, numberAt } from './numbers.ts'

/** A length of time that a sentence states in words or figures. */
export interface Duration {
  /** ISO 8601, the upper bound where a range is stated: `P30D`, `P6W`, `P2M`, `P1Y6M`, `PT24H`. */
  iso: string
  /** Indices into the tokens; `end` is exclusive. */
  start: number
  end: number
  /** True where a range is stated and `iso` is its upper bound: 'six to twelve months'. */
  isRange: boolean
  /** True for business or working days, which `iso` counts as days. */
  isBusinessDays: boolean
  /** True for a stretch that has gone by: 'in the past 12 months'. */
  isPast: boolean
}

interface Unit {
  /** Letter of the ISO 8601 designator. */
  letter: 'Y' | 'M' | 'W' | 'D' | 'H' | 'm' | 'S'
  /** How many of it the word stands for. */
  times: number
}

/** A length with its parts, before ranges and sums are joined. */
interface Stated {
  unit: Unit
  value: number
  start: number
  end: number
  isRange: boolean
  isBusinessDays: boolean
  /** False where 'further' or the like stands between number and unit. */
  isPlain: boolean
}

const units = new Map<string, Unit>(
  Object.entries({
    year: { letter: 'Y', times: 1 },
    yr: { letter: 'Y', times: 1 },
    decade: { letter: 'Y', times: 10 },
    month: { letter: 'M', times: 1 },
    mth: { letter: 'M', times: 1 },
    mo: { letter: 'M', times: 1 },
    quarter: { letter: 'M', times: 3 },
    week: { letter: 'W', times: 1 },
    fortnight: { letter: 'W', times: 2 },
    day: { letter: 'D', times: 1 },
    hour: { letter: 'H', times: 1 },
    hr: { letter: 'H', times: 1 },
    h: { letter: 'H', times: 1 },
    minute: { letter: 'm', times: 1 },
    second: { letter: 'S', times: 1 }
  } satisfies Record<string, Unit>)
)
const order = 'YMWDHmS'
/** Words between a number and its unit. */
const between = new Set(
  'calendar business working consecutive full whole complete natural rolling financial fiscal tax additional further more other extra successive continuous'.split(
    ' '
  )
)
const working = new Set(['business', 'working'])
const past = new Set(['past', 'preceding', 'last', 'previous', 'prior'])
/** Before 'a month' these tell how often, not how long. */
const rates = new Set(['once', 'twice', 'time', 'per', 'every', 'thrice'])
const joins = new Set(['to', '-', '–', '—', 'and', 'or', 'through'])

/**
 * Find the lengths of time that a sentence states: 'thirty (30) calendar days', '6-12 months', 'a year', '24 hours'.
 *
 * Ages ('13 years old') and rates ('once a month', '24 hours a day') are none. Months and years stay what they are,
 * since their length in days depends on the date that they run from.
 */
export function durations(tokens: Tokens): readonly Duration[] {
  return tokens.some(isUnit) ? found(tokens) : none
}

const none: readonly Duration[] = []

/** Without a unit, be it glued to its figure, there is no length. */
function isUnit({ word, lemma }: Token): boolean {
  return units.has(lemma) || (word[0]! >= '0' && word[0]! <= '9' && word.length > 1)
}

const found = rememberOf((tokens: Tokens): readonly Duration[] => {
  const stated: Stated[] = []
  for (let i = 0; i < tokens.length; ) {
    const at = statedAt(tokens, i)
    if (at) stated.push(at)
    i = at ? at.end : i + 1
  }
  const result: Duration[] = []
  for (let i = 0; i < stated.length; i++) {
    let at = stated[i]!
    let iso = isoOf(at)
    let next = stated[i + 1]
    while (next && joinsTo(tokens, at, next)) {
      const word = tokens[at.end]!.word
      if (word === 'and' && !startsRange(tokens, at.start)) iso = sum(iso, isoOf(next))
      else iso = isoOf(next)
      at = { ...next, start: at.start, isRange: word !== 'and' || startsRange(tokens, at.start) }
      next = stated[++i + 1]
    }
    const { start, end, isRange, isBusinessDays } = at
    if (iso) result.push({ iso, start, end, isRange, isBusinessDays, isPast: isPast(tokens, start) })
  }
  return result
})

/** The length that stands behind 'every' at a place: how often a thing is done, 'every 72 hours'. */
export function rateAt(tokens: Tokens, every: number): Duration | null {
  const at = statedAt(tokens, every + 1, true)
  const iso = at && isoOf(at)
  if (!iso) return null
  const { end, isRange, isBusinessDays } = at
  return { iso, start: every, end, isRange, isBusinessDays, isPast: false }
}

function statedAt(tokens: Tokens, start: number, isRateWanted = false): Stated | null {
  const glued = gluedAt(tokens, start)
  if (glued) return glued
  let number = numberAt(tokens, start)
  if (!number) return null
  let isRange = false
  const upper = upperBound(tokens, number, start)
  if (upper) {
    number = upper
    isRange = true
  }
  let at = number.end
  let isBusinessDays = false
  const plainAt = at
  while (tokens[at] && between.has(tokens[at]!.lemma) && at < plainAt + 2) {
    isBusinessDays ||= working.has(tokens[at]!.lemma)
    at++
  }
  const unit = units.get(tokens[at]?.lemma ?? '')
  if (!unit || number.value > 1500 || number.value <= 0) return null
  const end = at + 1
  if (isAge(tokens, start, end) || isShare(tokens, end, unit)) return null
  if (!isRateWanted && isRate(tokens, start, end, number)) return null
  let value = number.value
  // 'a year and a half'
  const half = tokens[end]?.word === 'and' && tokens[end + 1]?.word === 'a' && tokens[end + 2]?.word === 'half'
  if (half) value += 0.5
  return {
    unit,
    value,
    start,
    end: half ? end + 3 : end,
    isRange,
    isBusinessDays,
    isPlain: at === plainAt || !['additional', 'further', 'more', 'other', 'extra'].includes(tokens[at - 1]!.word)
  }
}

/** '30days', '24h'. */
function gluedAt(tokens: Tokens, start: number): Stated | null {
  const { word } = tokens[start]!
  if (word[0]! < '0' || word[0]! > '9') return null
  let digits = 0
  while (word[digits]! >= '0' && word[digits]! <= '9') digits++
  if (digits === word.length || digits > 4) return null
  const rest = word.slice(digits)
  const unit = units.get(rest) ?? units.get(rest.endsWith('s') ? rest.slice(0, -1) : '')
  if (!unit) return null
  const value = Number(word.slice(0, digits))
  return value > 0 ? { unit, value, start, end: start + 1, isRange: false, isBusinessDays: false, isPlain: true } : null
}

/** '30 to 60', '6-12', 'between 30 and 60': the second number. */
function upperBound(tokens: Tokens, first: NumberAt, start: number): NumberAt | null {
  const word = tokens[first.end]?.word ?? ''
  const isDash =
    first.isFigure && first.end < tokens.length && startAt(tokens, first.end) === endAt(tokens, first.end - 1) + 1
  if (isDash) {
    const glued = numberAt(tokens, first.end)
    if (glued?.isFigure && glued.value > first.value) return glued
  }
  if (!joins.has(word) || (word === 'and' && !startsRange(tokens, start))) return null
  const second = numberAt(tokens, first.end + 1)
  return second && second.value > first.value && !second.isArticle ? second : null
}

function startsRange(tokens: Tokens, start: number): boolean {
  return tokens[start - 1]?.word === 'between' || tokens[start - 2]?.word === 'between'
}

/** '1 year and 6 months' is a sum, '30 days to 6 months' a range. */
function joinsTo(tokens: Tokens, a: Stated, b: Stated): boolean {
  const word = tokens[a.end]?.word ?? ''
  if (b.start !== a.end + 1 || !joins.has(word) || word === 'or') return false
  if (word !== 'and' || startsRange(tokens, a.start)) return true
  return b.isPlain && a.isPlain && order.indexOf(a.unit.letter) < order.indexOf(b.unit.letter) && !b.isRange
}

function isAge(tokens: Tokens, start: number, end: number): boolean {
  const next = tokens[end]?.word
  if (next === 'old' || next === 'older' || next === 'younger') return true
  if (next === 'of' && tokens[end + 1]?.word === 'age') return true
  return tokens.slice(Math.max(0, start - 3), start).some(({ word }) => word === 'age' || word === 'aged')
}

function isRate(tokens: Tokens, start: number, end: number, number: NumberAt): boolean {
  const before = tokens[start - 1]
  if (before && (before.lemma === 'per' || before.lemma === 'every')) return true
  if (number.isArticle) return before !== undefined && (rates.has(before.lemma) || units.has(before.lemma))
  // '24 hours a day, 7 days a week'
  return tokens[end]?.word === 'a' && units.has(tokens[end + 1]?.lemma ?? '')
}

/** 'a quarter of our users' */
function isShare(tokens: Tokens, end: number, unit: Unit): boolean {
  return unit.times === 3 && tokens[end]?.word === 'of'
}

function isPast(tokens: Tokens, start: number): boolean {
  const word = tokens[start - 1]?.word ?? ''
  // Cookies 'last 30 minutes', but 'the last 30 minutes' are over.
  return past.has(word) && (word !== 'last' || ['the', 'your', 'our'].includes(tokens[start - 2]?.word ?? ''))
}

function isoOf({ unit, value }: Stated): string {
  const count = value * unit.times
  if (!Number.isInteger(count)) {
    const months = count * 12
    return unit.letter === 'Y' && Number.isInteger(months) ? `P${months}M` : ''
  }
  return 'HmS'.includes(unit.letter) ? `PT${count}${unit.letter.toUpperCase()}` : `P${count}${unit.letter}`
}

/** `P1Y` and `P6M` make `P1Y6M`; ISO 8601 has weeks stand alone, so that they become days. */
function sum(a: string, b: string): string {
  const days = (iso: string) => (iso.endsWith('W') ? `P${Number(iso.slice(1, -1)) * 7}D` : iso)
  const [left, right] = [days(a), days(b)]
  if (left.startsWith('PT')) return left + right.slice(2)
  return left + right.slice(1)
}
