import type { Polarity } from '../model.ts'
import type { Reading } from './reading.ts'

/** What stands for the matter of a heading or question in the sentence below it. */
const pointers = new Set(['it', 'this', 'these', 'such', 'that', 'them', 'so'])
const yes = new Set(['yes'])
const no = new Set(['no', 'none', 'not', 'never'])
const reach = 12
/** A sentence of few words below a heading speaks of its matter: 'Does not take place.' */
const short = 6

/** The sentence that answers no to a heading or question: 'Do we share it? No, never.' */
export function refusalOf(readings: readonly Reading[], at: number): Reading | null {
  const question = readings[at]!
  const next = readings[at + 1]
  if (!question.sentence.text.endsWith('?') || question.tokens.length > longestQuestion) return null
  if (!next || next.sentence.section !== question.sentence.section) return null
  const isShort = next.tokens.filter(({ isWord }) => isWord).length <= short
  return isShort && answerTo(next) === 'denied' && question.tokens.some(({ word }) => word === 'we' || word === 'you')
    ? next
    : null
}

const longestQuestion = 16

/** What a sentence answers to the heading or question above it: 'No.', 'We do not use it.', 'Yes, we do so to …'. */
export function answerTo({ tokens }: Reading): Polarity | null {
  const first = tokens[0]?.word ?? ''
  if (yes.has(first)) return 'affirmed'
  if (no.has(first) && !tokens[1]?.isWord) return 'denied'
  const head = tokens.slice(0, reach)
  const isShort = tokens.filter(({ isWord }) => isWord).length <= short
  if (!isShort && !head.some(({ word }) => pointers.has(word))) return null
  if (head.some(({ negates }) => negates)) return 'denied'
  return !isShort && head.some(({ word }) => word === 'we') ? 'affirmed' : null
}
