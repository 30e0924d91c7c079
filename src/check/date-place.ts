import { calendarDateAt } from '../extract/calendar-dates.ts'
import type { ReadPolicy } from '../extract/parse-policy.ts'
import type { Place } from '../model.ts'
import { endAt, startAt, tokens } from '../words/tokens.ts'

const top: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 }

/** Where a policy states a date; the top of the file where that is its front matter. */
export function datePlace({ document }: ReadPolicy, date: string): Place {
  for (const { text, offsets } of document.sentences) {
    const words = tokens(text)
    for (let at = 0; at < words.length; at++) {
      const found = calendarDateAt(words, at)
      if (found?.iso !== date) continue
      return document.placeOf(offsets.at(startAt(words, at)), offsets.at(endAt(words, found.end - 1)))
    }
  }
  return top
}
