import { endAt, startAt } from '../../words/tokens.ts'
import { clauseAt, type Reading } from '../reading.ts'

/** Text indices of the clauses that hold a stretch of tokens, without the marks and joints at their ends. */
export function clauseSpan(reading: Reading, from: number, to: number): { start: number; end: number } {
  const { tokens } = reading
  let first = clauseAt(reading, from).start
  let last = clauseAt(reading, Math.max(from, to - 1)).end - 1
  while (first < last && isJoint(reading, first)) first++
  while (last > first && isJoint(reading, last)) last--
  return { start: startAt(tokens, first), end: endAt(tokens, last) }
}

function isJoint(reading: Reading, at: number): boolean {
  const { word, isWord } = reading.tokens[at]!
  return (!isWord && word !== ')') || word === 'and' || word === 'but' || word === 'or'
}
