import type { Polarity } from '../../model.ts'
import { clauseAt, isConditional, isDenied, isLedBy, type Reading } from '../reading.ts'

const modals = new Set(
  'may can could should must would wish want like have need agree choose decide click contact request ask prefer desire'.split(
    ' '
  )
)
const firstPersons = new Set(['we', 'i'])
const conditions = new Set(['when', 'if', 'whenever', 'where', 'once', 'after', 'before', 'while'])
const inabilities = new Set(['cannot', 'unable', 'impossible', 'fail'])

/**
 * What is said of a purpose at a token: affirmed, denied, or nothing, where the words tell what the person may do, or what
 * cannot be done.
 */
export function standing(reading: Reading, token: number): Polarity | null {
  if (isPersonsOwn(reading, token) || isLedByPerson(reading)) return null
  if (!isDenied(reading, token)) return isUnable(reading, token) ? null : 'affirmed'
  return deniesUse(reading, token) && !isConditional(reading, token) ? 'denied' : null
}

/** 'You may use our site to buy': the purpose is the person's, unless the controller acts in between. */
function isPersonsOwn({ tokens, clauses }: Reading, token: number): boolean {
  const clause = clauses.find((part) => token >= part.start && token < part.end)
  for (let i = token - 1; i >= (clause?.start ?? 0); i--) {
    const { word } = tokens[i]!
    if (firstPersons.has(word) || (word === 'us' && tokens[i + 1]?.word === 'to')) return false
    if (word !== 'you') continue
    if (isNewPhrase(tokens, i, token)) return false
    if (clause?.kind === 'condition' || isCondition(tokens[i - 1]?.word)) return true
    const next = tokens[i + 1]
    const after = tokens[i + 2]?.lemma
    return next !== undefined && modals.has(next.word) && after !== 'be' && i + 1 < token
  }
  return false
}

/** 'while you use our app, to show the way': the infinitive behind the comma is no longer what the person does. */
function isNewPhrase(tokens: Reading['tokens'], from: number, token: number): boolean {
  const before = tokens[token - 1]
  return before?.word === 'to' && tokens.slice(from, token - 1).some(({ word }) => word === ',' || word === ')')
}

/** 'when you register': a thing that the person does, not a purpose. */
function isCondition(word: string | undefined): boolean {
  return word !== undefined && conditions.has(word)
}

/** 'We collect it when you:' */
function isLedByPerson({ leads }: Reading): boolean {
  const words = leads.at(-1)?.tokens.filter(({ isWord }) => isWord)
  return words?.at(-1)?.word === 'you' && isCondition(words.at(-2)?.word)
}

function isUnable(reading: Reading, token: number): boolean {
  const clause = clauseAt(reading, token)
  for (let i = clause.start; i < token; i++) if (inabilities.has(reading.tokens[i]!.lemma)) return true
  return false
}

/** A denial counts where a use of data is denied: 'we do not use it for advertising'. */
function deniesUse(reading: Reading, token: number): boolean {
  if (isUnable(reading, token)) return false
  const clause = clauseAt(reading, token)
  const isOfClause = clause.kind !== 'condition' && clause.negation >= 0 && clause.negation < token
  if (!isOfClause) return isLedBy(reading, 'Use', 'Share', 'Collect')
  return reading.frames.some(
    (frame) =>
      (frame.id === 'Use' || frame.id === 'Share' || frame.id === 'Collect' || frame.id === 'Keep') &&
      // 'used neither for advertising nor for profiling'
      (frame.start > clause.negation || (frame.end === clause.negation && frame.denied)) &&
      frame.start < token &&
      frame.start - clause.negation < 8
  )
}
