import type { Token, Tokens } from '../words/tokens.ts'
import { numberAt } from './numbers.ts'

export interface AgeLimit {
  years: number
  /** Indices into the tokens; `end` is exclusive. */
  start: number
  end: number
}

/** Words before a number that make it an age limit where 'age' or 'years' follows or a child is named. */
const bounds = new Set([
  'under',
  'below',
  'over',
  'above',
  'least',
  'than',
  'reached',
  'age',
  'aged',
  'of',
  'attained',
  'turned',
  'be',
  'are',
  'only'
])
const ageWords = new Set(['age', 'aged', 'old', 'ages'])
const skips = new Set(['the', 'age', 'ages', 'of', 'is', 'are'])

/**
 * Find the age limit that a sentence states: 'under the age of 13', 'at least sixteen (16) years old', 'children under 13'.
 *
 * A sentence that names several ages states the first as its limit.
 */
export function minimumAge(tokens: Tokens): AgeLimit | null {
  for (let i = 0; i < tokens.length; i++) {
    const number = numberAt(tokens, i)
    if (!number || number.isArticle) continue
    if (number.value < 9 || number.value > 21) {
      i = number.end - 1
      continue
    }
    const start = boundBefore(tokens, i)
    if (start === null) continue
    const end = behind(tokens, number.end)
    const quote = tokens.slice(Math.max(0, start - 6), Math.min(tokens.length, end + 2))
    if (quote.some(({ word }) => ageWords.has(word)) || quote.some(({ lemma }) => isPerson(lemma)))
      if (end > number.end || !isMeasure(tokens[number.end])) return { years: number.value, start, end }
  }
  return null
}

/** The word that makes the number a limit, at most four words before it. */
function boundBefore(tokens: Tokens, at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const { word } = tokens[i]!
    if (
      word === 'under' ||
      word === 'below' ||
      word === 'over' ||
      word === 'above' ||
      word === 'than' ||
      word === 'least'
    )
      return i
    if (word === 'younger' || word === 'older') return i
    // 'You must be 16 to use the app'
    if (word === 'be' && tokens[i - 1]?.word === 'must' && isEnd(tokens, at + 1)) return i
    if (word === 'age' || word === 'aged') {
      const earlier = boundBefore(tokens, i)
      return earlier ?? i
    }
    if (!skips.has(word) && !bounds.has(word) && word !== '(') return null
  }
  return null
}

/** 'must be 16 to', 'must be 18 or older', 'must be 16.'; not 'must be 16 characters'. */
function isEnd(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word
  return (
    word === 'to' ||
    word === 'or' ||
    word === '.' ||
    word === ';' ||
    word === ',' ||
    word === undefined ||
    tokens[at]?.lemma === 'year'
  )
}

/** Take in 'years of age', 'years old', 'or younger'. */
function behind(tokens: Tokens, from: number): number {
  let at = from
  if (tokens[at]?.lemma === 'year') at++
  if (tokens[at]?.word === 'of' && tokens[at + 1]?.word === 'age') return at + 2
  if (tokens[at]?.word === 'old') return at + 1
  return at
}

function isPerson(lemma: string): boolean {
  return [
    'child',
    'minor',
    'kid',
    'individual',
    'person',
    'user',
    'anyone',
    'consumer',
    'you',
    'resident',
    'someone',
    'visitor',
    'those',
    'member',
    'teenager',
    'player'
  ].includes(lemma)
}

/** 'over 18 months', 'than 10 employees' are no ages. */
function isMeasure(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    ['month', 'day', 'hour', 'week', '%', 'percent', 'minute', 'million', 'employee', 'country'].includes(token.lemma)
  )
}
