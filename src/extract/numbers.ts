import { endAt, startAt, type Tokens } from '../words/tokens.ts'

/** A number that stands in a sentence. */
export interface NumberAt {
  value: number
  /** Index of the token after it. */
  end: number
  /** True where it is written in figures. */
  isFigure: boolean
  /** True for 'a' and 'an', which count as one. */
  isArticle: boolean
}

const ones = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value] as const)
)
const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10] as const)
)

/**
 * Read the number at a token, in figures or words: '30', 'thirty', 'thirty (30)', '30 (thirty)', 'twenty-four',
 * 'one hundred and eighty', '1,000', '2.5', 'a', 'half a'.
 */
export function numberAt(tokens: Tokens, start: number): NumberAt | null {
  const first = simpleAt(tokens, start)
  if (!first) return null
  if (tokens[first.end]?.word !== '(') return first
  const second = simpleAt(tokens, first.end + 1)
  if (!second || second.isArticle || tokens[second.end]?.word !== ')') return first
  return second.value === first.value || second.isFigure ? { ...second, end: second.end + 1 } : first
}

function simpleAt(tokens: Tokens, start: number): NumberAt | null {
  const word = tokens[start]?.word
  if (word === undefined) return null
  if (isDigits(word)) return figureAt(tokens, start)
  if (word === 'half') {
    const next = tokens[start + 1]?.word
    return { value: 0.5, end: next === 'a' || next === 'an' ? start + 2 : start + 1, isFigure: false, isArticle: false }
  }
  if (word === 'a' || word === 'an') return { value: 1, end: start + 1, isFigure: false, isArticle: true }
  return ones.has(word) || tens.has(word) ? wordsAt(tokens, start) : null
}

function figureAt(tokens: Tokens, start: number): NumberAt {
  let text = tokens[start]!.word
  let at = start + 1
  // '1,000' and '2.5': the mark and the figures touch.
  for (;;) {
    const [mark, next] = [tokens[at], tokens[at + 1]]
    if (!mark || !next || !isDigits(next.word)) break
    if (startAt(tokens, at) !== endAt(tokens, at - 1) || startAt(tokens, at + 1) !== endAt(tokens, at)) break
    if (mark.word === ',' && next.word.length === 3) text += next.word
    else if (mark.word === '.' && !text.includes('.')) text += `.${next.word}`
    else break
    at += 2
  }
  return { value: Number(text), end: at, isFigure: true, isArticle: false }
}

function wordsAt(tokens: Tokens, start: number): NumberAt | null {
  let at = start
  let value = -1
  const take = () => {
    const word = tokens[at]?.word ?? ''
    const ten = tens.get(word)
    if (ten !== undefined) {
      const one = ones.get(tokens[++at]?.word ?? '')
      if (one === undefined || one === 0 || one > 9) return ten
      at++
      return ten + one
    }
    const one = ones.get(word)
    if (one !== undefined) at++
    return one
  }
  const first = take()
  if (first === undefined) return null
  value = first
  if (tokens[at]?.word === 'hundred') {
    at++
    value *= 100
    const back = at
    if (tokens[at]?.word === 'and') at++
    const rest = take()
    if (rest === undefined) at = back
    else value += rest
  }
  return { value, end: at, isFigure: false, isArticle: false }
}

function isDigits(word: string): boolean {
  if (word.length === 0 || word.length > 7) return false
  for (let i = 0; i < word.length; i++) if (word[i]! < '0' || word[i]! > '9') return false
  return true
}
