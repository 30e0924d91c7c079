import type { Passage } from '../model.ts'
import type { Alignment } from './alignment.ts'
import { placeOfLine, span } from './places.ts'

/** The sentences at these positions as one passage; `null` where there are none. */
export function passage(alignment: Alignment, side: 'old' | 'new', positions: readonly number[]): Passage | null {
  if (positions.length === 0) return null
  const document = side === 'old' ? alignment.oldDocument : alignment.newDocument
  const lines = positions.map((at) => alignment[side][at]!)
  return {
    ...span(lines.map((line) => placeOfLine(document, line))),
    section: lines[0]!.sentence.section.path,
    quote: lines.map((line) => line.sentence.text).join(' ')
  }
}
