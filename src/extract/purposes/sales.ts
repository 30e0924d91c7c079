import type { Polarity } from '../../model.ts'
import { holdsAny } from '../../words/holds-any.ts'
import { refusalOf } from '../answers.ts'
import { clauseAt, type Finding, isDenied, type Reading, ruleId, says, span } from '../reading.ts'

const mayTell = holdsAny(new Set(['sell', 'sale']))
const goods = new Set(['data', 'information', 'detail', 'pii', 'identifier', 'it', 'address', 'list', 'name'])
const deems = new Set([
  'consider',
  'constitute',
  'deem',
  'qualify',
  'treat',
  'regard',
  'considered',
  'deemed',
  'constitutes',
  'qualifies',
  'regarded',
  'treated'
])
const reach = 10

/**
 * Find where the policy says that it sells personal data, or that it does not (Cal. Civ. Code 1798.140). What a person may
 * ask for, the law's definition of a sale and the sale of a business tell neither.
 */
export function sales(reading: Reading, selfNames: ReadonlySet<string>): Finding[] {
  const { tokens } = reading
  const found: Finding[] = []
  if (!mayTell(tokens)) return found
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (isCalledSale(reading, at)) {
      found.push(sale(reading, 'affirmed', at, at + 1))
      break
    }
    if (token.lemma !== 'sell') continue
    const clause = clauseAt(reading, at)
    if (clause.kind === 'condition') continue
    const denied = clause.negation >= 0 && clause.negation < at
    const actor = actorOf(reading, clause.start, at, selfNames)
    if (actor === 'none' || (actor === 'passive' && !denied)) continue
    const good = goodOf(reading, at, actor === 'passive' ? clause.start : at, Math.min(clause.end, at + reach))
    if (good < 0) continue
    const first = denied && clause.negation < good ? Math.min(clause.negation, good) : Math.min(at, good)
    found.push(sale(reading, denied ? 'denied' : 'affirmed', first, Math.max(at, good) + 1))
    break
  }
  return found
}

/** 'Our sharing with advertisers may be considered a sale': an admission, in the words of the law. */
function isCalledSale(reading: Reading, at: number): boolean {
  const { tokens } = reading
  if (tokens[at]!.lemma !== 'sale' || isDenied(reading, at) || !says(reading, 'Share')) return false
  if (!tokens.some(({ word }) => word === 'we' || word === 'our')) return false
  return tokens.slice(Math.max(0, at - 5), at).some(({ lemma }) => deems.has(lemma))
}

/** 'Do you sell my data? No.' */
export function refusedSale(readings: readonly Reading[], at: number): Finding | null {
  const { sentence, tokens } = readings[at]!
  if (!sentence.text.endsWith('?') || !tokens.some(({ lemma }) => lemma === 'sell')) return null
  const answer = refusalOf(readings, at)
  return answer && sale(answer, 'denied', 0, answer.tokens.length)
}

function sale(reading: Reading, polarity: Polarity, from: number, to: number): Finding {
  const { start, end } = span(reading, from, to)
  return { kind: 'purposes', concept: 'SellData', polarity, reading, start, end, rule: ruleId('purpose', 'SellData') }
}

/** Who sells: the controller, nobody named (passive voice), or none who matters. */
function actorOf(
  { tokens }: Reading,
  from: number,
  at: number,
  selfNames: ReadonlySet<string>
): 'controller' | 'passive' | 'none' {
  for (let i = at - 1; i >= from; i--) {
    const { word, lemma } = tokens[i]!
    if (word === 'we' || selfNames.has(word)) return 'controller'
    if (lemma === 'be' && tokens[at]!.word === 'sold') return 'passive'
    if (
      word === 'you' ||
      word === 'they' ||
      word === 'party' ||
      word === 'parties' ||
      word === 'right' ||
      (word === 'not' && tokens[i - 1]?.word === 'do' && i - 1 === from)
    )
      return 'none'
  }
  return 'none'
}

function goodOf({ tokens }: Reading, at: number, from: number, to: number): number {
  for (let i = at + 1; i < to; i++) {
    if (tokens[i]!.lemma === 'product' || tokens[i]!.lemma === 'service' || tokens[i]!.lemma === 'business') return -1
    if (goods.has(tokens[i]!.lemma)) return i
  }
  for (let i = at - 1; i >= from; i--) if (goods.has(tokens[i]!.lemma)) return i
  return -1
}
