import type { Hit } from '../words/hits.ts'
import { answerTo } from './answers.ts'
import { type Extractor, type Finding, findingOf, isDenied, type Reading, ruleId } from './reading.ts'

const rightWords = new Set([
  'right',
  'rights',
  'object',
  'review',
  'request',
  'contest',
  'challenge',
  'opt',
  'intervention',
  'oppose'
])

/**
 * Find automated decisions and profiling (GDPR Art. 13(2)(f)); the mere right not to be subject to them is none. What is
 * told of their logic and consequences is a further place of them.
 */
export const automatedDecisions: Extractor = ({ readings }) =>
  readings.flatMap((reading, i) => {
    const next = readings[i + 1]
    const found = reading
      .hits('automatedDecisions')
      .filter((hit) => hit.term.id !== 'Logic' && !isRight(reading, hit))
      .flatMap((hit) => decision(reading, hit, next))
    return found.length > 0 ? found : logic(readings, i)
  })

function decision(reading: Reading, hit: Hit, next: Reading | undefined): Finding[] {
  const rule = ruleId('automated-decision', hit.term.id)
  const { unit, isHead, text, section } = reading.sentence
  const asks = unit === 'heading' || isHead || text.endsWith('?')
  if (!asks || isDenied(reading, hit.start)) {
    const isNo = isDenied(reading, hit.start) || isNone(reading, hit.start)
    return [findingOf(reading, hit, 'automatedDecisions', rule, isNo ? 'denied' : 'affirmed')]
  }
  // A heading or a question states nothing: the sentence below answers it, unless it speaks for itself.
  if (!next || next.sentence.section !== section || next.hits('automatedDecisions').length > 0) return []
  const polarity = answerTo(next)
  if (!polarity) return []
  const answer = { reading: next, start: 0, end: next.sentence.text.length }
  return [{ ...findingOf(reading, hit, 'automatedDecisions', rule, polarity), ...answer }]
}

/** 'Automated decisions: none' */
function isNone({ tokens }: Reading, at: number): boolean {
  const colon = tokens.findIndex(({ word }, i) => i > at && word === ':')
  const word = colon > 0 ? tokens[colon + 1]?.word : undefined
  return word === 'none' || word === 'no'
}

/** 'The logic involved is …', right behind what tells of the decision itself. */
function logic(readings: readonly Reading[], at: number): Finding[] {
  const reading = readings[at]!
  const hit = reading.hits('automatedDecisions').find(({ term }) => term.id === 'Logic')
  if (!hit || reading.sentence.unit === 'heading') return []
  for (let i = at - 1; i >= Math.max(0, at - logicReach); i--) {
    const before = readings[i]!
    if (before.sentence.section !== reading.sentence.section) return []
    const named = before.hits('automatedDecisions').find(({ term }) => term.id !== 'Logic')
    if (!named || isDenied(before, named.start)) continue
    const { id } = named.term
    const finding = findingOf(reading, hit, 'automatedDecisions', ruleId('automated-decision', id))
    return [{ ...finding, concept: id, isSupport: true }]
  }
  return []
}

/** How many sentences back the decision may be told of. */
const logicReach = 5

/** 'The right not to be subject to automated decisions'; but 'you are not subject to them' tells what is done. */
function isRight({ tokens, leads }: Reading, hit: { start: number }): boolean {
  const before = tokens.slice(0, hit.start)
  if (before.some(({ word }) => rightWords.has(word))) return true
  const subject = before.findIndex(({ word }) => word === 'subject' || word === 'subjected')
  if (subject < 0) return false
  return leads.some((lead) => lead.hits('rightTriggers').length > 0) || before.slice(0, subject).at(-2)?.word === 'to'
}
