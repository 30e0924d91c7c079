import type { Token } from '../../words/tokens.ts'
import type { Reading } from '../reading.ts'

const modals = new Set(['can', 'could', 'may', 'might'])
const relatives = new Set(['that', 'which'])
/** What data are by their nature able to do. */
const identifying = new Set(['contact', 'identify', 'locate', 'distinguish', 'trace'])
const matter = new Set(['information', 'data', 'detail', 'list', 'number', 'address', 'name', 'record'])
const guarding = new Set(['protect', 'defend', 'enforce', 'safeguard', 'preserve', 'secure', 'infringe', 'violate'])
const about = new Set(['about', 'regarding', 'concerning', 'related', 'relating', 'on'])
const reach = 12

/**
 * Words that read like a purpose of processing and are none: what personal data are by definition, a noun that looks like
 * a verb, what is collected, rights of the person, a backup that keeps data for longer.
 *
 * @param start  index of the first token of the words
 * @param end    index behind the last
 */
export function isLookAlike(reading: Reading, concept: string, start: number, end: number): boolean {
  const { tokens } = reading
  const { lemma } = tokens[start]!
  if (identifying.has(lemma) && definesByAbility(tokens, start)) return true
  if (lemma === 'contact' && matter.has(tokens[start + 1]?.lemma ?? '')) return true
  if (lemma === 'collect' && isCollectedMatter(tokens, start, end)) return true
  if (concept === 'RightsProtection') return isPersonsRight(tokens, start, end)
  return concept === 'Security' && lemma === 'backup' && reading.topic[0] === 'retentionPeriods'
}

/** 'Personal data is information that can be used, alone or with other data, to identify you.' */
function definesByAbility(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i > Math.max(0, verb - reach); i--)
    if (modals.has(tokens[i]!.word) && relatives.has(tokens[i - 1]!.word)) return tokens[i + 1]?.word === 'be'
  return false
}

/** 'We collect information about your orders.' */
function isCollectedMatter(tokens: readonly Token[], start: number, end: number): boolean {
  return tokens.slice(start, end).some(({ lemma, word }) => matter.has(lemma) || about.has(word))
}

/** 'To exercise your rights', 'more about your rights'; not 'to protect our rights and yours', 'to exercise our rights'. */
function isPersonsRight(tokens: readonly Token[], start: number, end: number): boolean {
  const own = tokens.slice(start, end)
  if (own.at(-1)!.lemma !== 'right') return false
  if (own.some(({ word }) => word === 'our' || word === 'legal' || word === 'other' || word === 'others')) return false
  if (own[0]!.lemma === 'exercise') return true
  return (
    own[0]!.word === 'your' && !tokens.slice(Math.max(0, start - reach), start).some(({ lemma }) => guarding.has(lemma))
  )
}
