import { endAt, startAt, type Tokens } from '../words/tokens.ts'

/** A calendar date that a sentence states. */
export interface CalendarDate {
  /** ISO 8601: `2020-05-01`, or `2020-05` where no day is stated. */
  iso: string
  /** Index of the token after it. */
  end: number
}

const names = 'january february march april may june july august september october november december'.split(' ')
const months = new Map<string, number>()
for (const [i, name] of names.entries()) {
  months.set(name, i + 1)
  months.set(name.slice(0, 3), i + 1)
}
months.set('sept', 9)
const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Read the date at a token: 'May 2020', '1 May 2020', 'May 1st, 2020', '1st of May 2020', '2020-05-01', '31/12/2020',
 * '01.05.2020', '5/25/18'.
 *
 * @returns `null` also where day and month cannot be told apart ('01/05/2020') and where there is no such day
 */
export function calendarDateAt(tokens: Tokens, start: number): CalendarDate | null {
  return figuresAt(tokens, start) ?? monthFirstAt(tokens, start) ?? dayFirstAt(tokens, start)
}

/** 'May 2020', 'May 1, 2020', 'Sept. 1st 2020'. */
function monthFirstAt(tokens: Tokens, start: number): CalendarDate | null {
  const month = months.get(tokens[start]?.word ?? '')
  if (month === undefined) return null
  let at = skip(tokens, start + 1, ['.', ',', 'the'])
  const year = yearAt(tokens, at)
  if (year !== null) return monthOf(year, month, at + 1)
  const day = dayAt(tokens, at)
  if (day === null) return null
  at = skip(tokens, at + 1, [',', '.', 'of', 'th', 'st', 'nd', 'rd'])
  const after = yearAt(tokens, at)
  return after === null ? null : dateOf(after, month, day, at + 1)
}

/** '1 May 2020', '1st of May, 2020', 'the 1st day of May 2020'. */
function dayFirstAt(tokens: Tokens, start: number): CalendarDate | null {
  const day = dayAt(tokens, start)
  if (day === null) return null
  const at = skip(tokens, start + 1, ['th', 'st', 'nd', 'rd', '.', 'day', 'of'])
  const month = months.get(tokens[at]?.word ?? '')
  if (month === undefined) return null
  const yearIndex = skip(tokens, at + 1, ['.', ',', 'of'])
  const year = yearAt(tokens, yearIndex)
  return year === null ? null : dateOf(year, month, day, yearIndex + 1)
}

/** '2020-05-01', '2020/05/01', '31/12/2020', '01.05.2020'; the parts touch their marks. */
function figuresAt(tokens: Tokens, start: number): CalendarDate | null {
  const first = tokens[start]
  if (!first || !isFigure(first.word)) return null
  const second = nextFigure(tokens, start)
  if (!second) return null
  const third = nextFigure(tokens, second.at)
  const a = Number(first.word)
  const b = Number(tokens[second.at]!.word)
  if (first.word.length === 4) {
    if (third) return dateOf(a, b, Number(tokens[third.at]!.word), third.at + 1)
    return second.mark === '-' && tokens[second.at]!.word.length === 2 ? monthOf(a, b, second.at + 1) : null
  }
  if (!third || third.mark !== second.mark) return null
  const { word } = tokens[third.at]!
  const end = third.at + 1
  // Of dates with a year of two figures only '5/25/18' can be read in one way.
  if (word.length === 2) return second.mark === '/' && a <= 12 && b > 12 ? dateOf(2000 + Number(word), a, b, end) : null
  if (word.length !== 4) return null
  const year = Number(word)
  // Dots stand in dates that begin with the day; of the others only those that can be read in one way count.
  if (second.mark === '.' || a > 12 || a === b) return dateOf(year, b, a, end)
  return b > 12 ? dateOf(year, a, b, end) : null
}

function nextFigure(tokens: Tokens, from: number): { at: number; mark: string } | null {
  const next = tokens[from + 1]
  if (!next) return null
  // A hyphen between figures is no token of its own.
  if (isFigure(next.word))
    return startAt(tokens, from + 1) === endAt(tokens, from) + 1 ? { at: from + 1, mark: '-' } : null
  const after = tokens[from + 2]
  const isMark = next.word === '/' || next.word === '.'
  if (!isMark || !after || !isFigure(after.word)) return null
  if (startAt(tokens, from + 1) !== endAt(tokens, from) || startAt(tokens, from + 2) !== endAt(tokens, from + 1))
    return null
  return { at: from + 2, mark: next.word }
}

function skip(tokens: Tokens, from: number, words: readonly string[]): number {
  let at = from
  while (words.includes(tokens[at]?.word ?? '')) at++
  return at
}

function dayAt(tokens: Tokens, at: number): number | null {
  const word = tokens[at]?.word ?? ''
  const ordinal = ['st', 'nd', 'rd', 'th'].some((ending) => word.endsWith(ending)) ? word.slice(0, -2) : word
  if (!isFigure(ordinal) || ordinal.length > 2) return null
  const day = Number(ordinal)
  return day >= 1 && day <= 31 ? day : null
}

function yearAt(tokens: Tokens, at: number): number | null {
  const word = tokens[at]?.word ?? ''
  const year = word.length === 4 && isFigure(word) ? Number(word) : 0
  return isYear(year) ? year : null
}

function isYear(year: number): boolean {
  return year >= 1990 && year < 2100
}

function monthOf(year: number, month: number, end: number): CalendarDate | null {
  return isYear(year) && month >= 1 && month <= 12 ? { iso: `${year}-${two(month)}`, end } : null
}

function dateOf(year: number, month: number, day: number, end: number): CalendarDate | null {
  if (!isYear(year) || day < 1 || day > (lengths[month - 1] ?? 0)) return null
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (month === 2 && day === 29 && !isLeap) return null
  return { iso: `${year}-${two(month)}-${two(day)}`, end }
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function isFigure(word: string): boolean {
  for (const char of word) if (char < '0' || char > '9') return false
  return word.length > 0
}
