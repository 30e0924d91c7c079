import { dataWords } from '../lexicon/en/data-words.ts'
import type { Hit } from '../words/matcher.ts'
import { isCollected, isHandled } from './collected.ts'
import { type Extractor, findingOf, isDenied, type Reading, ruleId } from './reading.ts'

/** Find what is collected (`dpv:PersonalData`; GDPR Art. 14(1)(d)). */
export const dataCategories: Extractor = (policy) =>
  policy.readings
    .filter((reading) => reading.sentence.unit !== 'heading')
    .flatMap((reading) =>
      reading
        .hits('dataCategories')
        .filter((hit) => (isGeneral(reading, hit) ? isCollected(reading, hit) : isHandled(reading, hit)))
        .map((hit) =>
          findingOf(
            reading,
            hit,
            'dataCategories',
            ruleId('data', hit.term.id),
            isDenied(reading, hit.start) ? 'denied' : 'affirmed'
          )
        )
    )

function isGeneral(reading: Reading, hit: Hit): boolean {
  return hit.end === hit.start + 1 && dataWords.has(reading.tokens[hit.start]!.lemma)
}
