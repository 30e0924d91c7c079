import type { Hit } from '../../words/hits.ts'
import { clauseAt, type Reading } from '../reading.ts'
import type { ClauseSentence } from './clause.ts'

/** True where the sentence says that a change binds new users at once. */
export function bindsNewUsersAtOnce(sentence: ClauseSentence): boolean {
  const news = sentence.own('NewUsers').filter((hit) => !isDeniedAt(sentence.reading, hit))
  return news.length > 0 && sentence.own('AtOnce').some((hit) => !isDeniedAt(sentence.reading, hit))
}

/**
 * True where a dispatched e-mail is said to be notice even if it does not arrive.
 *
 * @param before the sentence before it in the clause, which may speak of the e-mail that does not arrive
 */
export function saysDispatchSuffices(sentence: ClauseSentence, before: ClauseSentence | undefined): boolean {
  const counts = sentence.own('EffectiveNotice').some((hit) => !isDeniedAt(sentence.reading, hit))
  if (!counts) return false
  const near = before?.reading.sentence.section === sentence.reading.sentence.section ? before : undefined
  return sentence.has('Undelivered') || (near?.own('Undelivered').length ?? 0) > 0
}

function isDeniedAt(reading: Reading, hit: Hit): boolean {
  const clause = clauseAt(reading, hit.start)
  if (clause.kind !== 'main' || clause.negation < 0) return false
  return clause.negation < hit.start && hit.start - clause.negation < 7
}
