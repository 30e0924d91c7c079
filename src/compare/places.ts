import type { Place } from '../model.ts'
import type { PolicyDocument } from '../parse/document.ts'
import type { Line } from './alignment.ts'
import type { WordAt } from './word-runs.ts'

/** The place of a whole line of an alignment. */
export function placeOfLine(document: PolicyDocument, line: Line): Place {
  const { offsets } = line.sentence
  return document.placeOf(offsets.at(0), offsets.end)
}

/** The place of one word. */
export function placeOfWord(document: PolicyDocument, lines: readonly Line[], at: WordAt): Place {
  const { offsets } = lines[at.line]!.sentence
  return document.placeOf(offsets.at(at.word.start), offsets.at(at.word.end - 1) + 1)
}

/** First and last line of the file that the places touch; empty where there are none. */
export function linesOf(places: readonly Place[]): [number, number] | [] {
  if (places.length === 0) return []
  return [Math.min(...places.map((d) => d.line)), Math.max(...places.map((d) => d.endLine))]
}

/** The smallest stretch that holds all the places; they are in the order of the file. */
export function span(places: readonly Place[]): Place {
  const first = places[0]!
  const last = places[places.length - 1]!
  return { line: first.line, column: first.column, endLine: last.endLine, endColumn: last.endColumn }
}

/** Does `inner` begin within `outer`? */
export function beginsWithin(inner: Place, outer: Place): boolean {
  const isAfterStart = inner.line > outer.line || (inner.line === outer.line && inner.column >= outer.column)
  const isBeforeEnd = inner.line < outer.endLine || (inner.line === outer.endLine && inner.column < outer.endColumn)
  return isAfterStart && isBeforeEnd
}
