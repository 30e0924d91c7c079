import type { Hit } from '../../words/hits.ts'
import { type Duration, durations } from '../durations.ts'
import type { Reading } from '../reading.ts'
import { connectorOf } from './connect.ts'

/** A sentence that may say how long data are kept, with all the words that matter for it. */
export interface Statement {
  reading: Reading
  /** Verbs of keeping and deleting, and verbs that take days for something else. */
  acts: readonly Hit[]
  events: readonly Hit[]
  kinds: readonly Hit[]
  lengths: readonly Duration[]
  /** What the heading, a lead-in or a column header says in place of a verb. */
  governed: 'Keep' | 'Delete' | null
}

/** Heads of table columns and short heads under which a bare length of time is a period of storage. */
const periodHeads = new Set([
  'retention',
  'duration',
  'expiry',
  'expiration',
  'lifetime',
  'lifespan',
  'validity',
  'period',
  'expire'
])
/** Verbs of events that the controller may do as well as the person. */
const doings = new Set([
  'delete',
  'remove',
  'erase',
  'close',
  'terminate',
  'deactivate',
  'cancel',
  'disable',
  'hold',
  'keep',
  'have',
  'maintain'
])
const openers = new Set([
  'after',
  'within',
  'for',
  'than',
  'to',
  'of',
  'every',
  'once',
  'until',
  'in',
  'about',
  'approximately',
  'least',
  'over',
  'past',
  'by',
  'is',
  'maximum',
  'around',
  'every',
  'another',
  'roughly',
  'further'
])
const numbers = /^\d/
const rights = new Set([
  'right',
  'entitle',
  'exercise',
  'you',
  'ask',
  'request',
  'ability',
  'option',
  'able',
  'contact'
])

/** Look at a sentence as a statement on retention; `null` where it cannot be one. */
export function statementOf(reading: Reading): Statement | null {
  const { sentence } = reading
  if (sentence.unit === 'heading' || sentence.isHead || reading.topic[0] === 'changeTerms') return null
  const governed = governor(reading)
  if (!governed && reading.hits('retentionActs').length === 0) return null
  const lengths = durations(reading.tokens).filter((length) => !length.isPast)
  const events = reading.hits('retentionEvents').filter((event) => isEvent(reading, event, lengths))
  const acts = reading.hits('retentionActs').filter((act) => !events.some((event) => covers(event, act)))
  if (acts.length === 0 && !governed) return null
  return { reading, acts, events, kinds: reading.hits('retention'), lengths, governed }
}

/** Words that name an event are one only where something is tied to it: 'until', 'after', or a length of inactivity. */
function isEvent(reading: Reading, event: Hit, lengths: readonly Duration[]): boolean {
  if (isByController(reading, event)) return false
  return event.term.id === 'Inactivity' || connectorOf(reading.tokens, lengths, event) !== null
}

/** 'We delete accounts that ...': what the controller does is no event that a period runs from. */
function isByController({ tokens }: Reading, event: Hit): boolean {
  if (!tokens[event.start] || !doings.has(tokens[event.start]!.lemma)) return false
  const before = tokens.slice(Math.max(0, event.start - 4), event.start).map(({ word }) => word)
  const we = before.lastIndexOf('we')
  return we >= 0 && !before.slice(we).some((word) => word === 'you' || word === ',')
}

function covers(event: Hit, act: Hit): boolean {
  return act.start >= event.start && act.end <= event.end
}

function governor(reading: Reading): 'Keep' | 'Delete' | null {
  const last = reading.leads.at(-1)
  if (last) {
    const act = last.hits('retentionActs').findLast((hit) => hit.term.id !== 'Answer')
    const shares = last.frames.some(({ id }) => id === 'Share') && !reading.topic.includes('retentionPeriods')
    if (act && !shares) return act.term.id as 'Keep' | 'Delete'
    if (last.sentence.isHead && last.tokens.some((token) => periodHeads.has(token.lemma))) return 'Keep'
    if (last.tokens.some((token, i) => token.word === 'how' && last.tokens[i + 1]?.word === 'long')) return 'Keep'
  }
  const bare = reading.sentence.unit === 'item' || reading.sentence.unit === 'cell'
  return bare && reading.topic[0] === 'retentionPeriods' ? 'Keep' : null
}

/**
 * The verb that governs a stretch of words: the nearest before it, else the nearest behind it, not beyond a semicolon.
 */
export function actAt(statement: Statement, start: number, end: number): Hit | null {
  const { acts, reading } = statement
  const before = acts.findLast((act) => act.end <= start && start - act.end < 60)
  // 'Logs are kept for a week; invoices for seven years': the verb is said but once.
  const isAlone = !acts.some((act) => act.start >= end)
  if (before && (isAlone || !isCut(reading, before.end, start))) return before
  if (!leads(reading, start)) return null
  return acts.find((act) => act.start >= end && act.start - end < 25 && !isCut(reading, end, act.start)) ?? null
}

/** 'Within 30 days we delete' leads up to its verb, 'our 30-day guarantee' does not. */
function leads({ tokens }: Reading, start: number): boolean {
  return start === 0 || openers.has(tokens[start - 1]!.word) || !numbers.test(tokens[start]!.word)
}

/** True where a semicolon stands between two places of a sentence. */
export function isCut(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.tokens[i]!.lemma === ';') return true
  return false
}

/** True where the person may ask for it, rather than the controller does it: 'you may request that we delete'. */
export function isAskedFor(statement: Statement, act: Hit): boolean {
  const { frames, tokens, topic } = statement.reading
  // In a list of rights a deletion is what the person may ask for, whoever is the subject.
  if (
    topic[0] === 'rights' &&
    act.term.id === 'Delete' &&
    statement.reading.leads.some(({ frames }) => frames.some(({ id }) => id === 'Right'))
  )
    return true
  return frames.some(
    (frame) =>
      frame.id === 'Right' &&
      frame.start <= act.start &&
      (act.start - frame.end < 14 || tokens[frame.start]!.lemma === 'right') &&
      rights.has(tokens[frame.start]!.lemma) &&
      !isOwnRight(statement, frame.start) &&
      !hasController(statement, frame.end, act.start)
  )
}

/** 'We have the right, but not the obligation, to keep it': the controller grants itself a period. */
function isOwnRight({ reading }: Statement, right: number): boolean {
  const before = reading.tokens.slice(Math.max(0, right - 3), right)
  return before.some(({ word }, i) => word === 'have' && before[i - 1]?.word === 'we')
}

/** 'If you ask us to delete your account, we delete': a subject of its own stands before the verb. */
function hasController(statement: Statement, from: number, to: number): boolean {
  const { tokens } = statement.reading
  for (let i = from; i < to; i++)
    if (tokens[i]!.lemma === ',' && ['we', 'it', 'they', 'the', 'our'].includes(tokens[i + 1]?.word ?? '')) return true
  return false
}

/** True where the sentence, or what governs it, keeps or deletes data at all. */
export function speaksOf(statement: Statement, ...ids: ('Keep' | 'Delete')[]): boolean {
  if (statement.governed && ids.includes(statement.governed)) return true
  return statement.acts.some((act) => ids.includes(act.term.id as 'Keep') && !isAskedFor(statement, act))
}
