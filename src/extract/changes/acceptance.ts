import type { Hit } from '../../words/hits.ts'
import { clauseAt, type Reading } from '../reading.ts'
import type { ClauseSentence } from './clause.ts'

const after = new Set(['after', 'following', 'follow', 'once', 'subsequent', 'when', 'thereafter', 'upon'])
const chooses = new Set(['choose', 'elect', 'decide', 'wish', 'want', 'opt', 'deem'])
const conditions = new Set(['if', 'unless', 'until', 'before'])

/** True where the sentence says that using the service after a change is acceptance of it. */
export function saysUseIsAcceptance(sentence: ClauseSentence): boolean {
  const { reading } = sentence
  const uses = [...sentence.own('ContinuedUse'), ...(runsAfterChange(sentence) ? sentence.own('AnyUse') : [])]
  return uses.some((use) => sentence.own('Accept').some((accept) => isAcceptance(reading, use, accept)))
}

function isAcceptance(reading: Reading, use: Hit, accept: Hit): boolean {
  if (use.start < accept.end && accept.start < use.end) return false
  if (isNegatedAt(reading, use) || isRequired(reading, use)) return false
  return !isDeniedBetween(reading, use, accept) && !isConditional(reading, use, accept)
}

/** 'after the changes are posted', 'once the new version is in effect' */
function runsAfterChange(sentence: ClauseSentence): boolean {
  const { tokens } = sentence.reading
  if (!tokens.some(({ word }) => after.has(word))) return false
  return ['SuchChange', 'Change', 'WebsitePosting', 'Effect', 'Tell'].some((id) => sentence.own(id).length > 0)
}

/** 'if you do not use the website' */
function isNegatedAt({ tokens }: Reading, hit: Hit): boolean {
  return tokens.slice(Math.max(0, hit.start - 3), hit.end).some((token) => token.negates)
}

/** 'you must accept the changes to continue using the service' asks for an acceptance in so many words. */
function isRequired({ tokens }: Reading, use: Hit): boolean {
  const before = tokens.slice(Math.max(0, use.start - 3), use.start).map(({ word }) => word)
  if (before.includes('before') && !before.includes(',')) return true
  return before.at(-1) === 'to' && !chooses.has(tokens[use.start - 2]?.lemma ?? '')
}

function isDeniedBetween(reading: Reading, use: Hit, accept: Hit): boolean {
  const from = Math.max(0, Math.min(use.start, accept.start) - 8)
  const to = Math.max(use.end, accept.end)
  for (let i = from; i < to; i++) {
    const token = reading.tokens[i]!
    if (!token.negates) continue
    const clause = clauseAt(reading, i)
    const isOwn = i >= Math.min(use.start, accept.start) || clause === clauseAt(reading, accept.start)
    if (clause.kind !== 'condition' && clause.negation >= 0 && isOwn && token.word !== 'without') return true
  }
  return false
}

/** 'You may continue to use it if you accept the changes': the acceptance is the condition, not what use means. */
function isConditional({ tokens }: Reading, use: Hit, accept: Hit): boolean {
  if (accept.start < use.end) return false
  for (let i = accept.start - 1; i >= Math.max(use.end, accept.start - 5); i--)
    if (conditions.has(tokens[i]!.word)) return true
  return false
}
