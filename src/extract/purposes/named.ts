import { type Finding, findingOf, type Reading, ruleId } from '../reading.ts'
import { standing } from './context.ts'
import { isOfProcessing } from './setting.ts'

/** Purposes that a phrase names by itself: 'fraud prevention', 'for statistical purposes'. */
export function namedPurposes(reading: Reading): Finding[] {
  const found: Finding[] = []
  for (const hit of reading.hits('purposes')) {
    if (!isOfProcessing(reading, hit.term.id, hit.start, hit.end)) continue
    const polarity = standing(reading, hit.start)
    if (polarity) found.push(findingOf(reading, hit, 'purposes', ruleId('purpose', hit.term.id), polarity))
  }
  return found
}
