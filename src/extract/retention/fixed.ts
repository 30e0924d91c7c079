import type { Hit } from '../../words/hits.ts'
import { type Duration, rateAt } from '../durations.ts'
import { connectorOf } from './connect.ts'
import type { Period } from './period.ts'
import { actAt, isAskedFor, isCut, type Statement } from './statement.ts'

const runsFrom = new Set([
  'after',
  'following',
  'follow',
  'from',
  'of',
  'since',
  'upon',
  'once',
  'post',
  'start',
  'begin',
  'counting',
  'beginning',
  'starting',
  'when',
  'at',
  'inactivity'
])
const later = new Set(['thereafter', 'afterward', 'afterwards', 'after'])
const alternatives = new Set(['or', 'and', 'but', 'while', 'whereas', ';'])

/** Stated lengths of time, each with the events that it runs from: one period for one event. */
export function fixedPeriods(statement: Statement): Period[] {
  const found: Period[] = []
  for (const length of statement.lengths) {
    if (pointsBack(statement, length)) continue
    const events = eventsOf(statement, length)
    const act = actAfterInactivity(statement, length, events) ?? actAt(statement, length.start, length.end)
    if (act ? act.term.id === 'Answer' || isAskedFor(statement, act) : !statement.governed) continue
    const { iso: duration, isBusinessDays: inBusinessDays, start } = length
    const shared = { concept: 'FixedDuration', duration, inBusinessDays, start, act } as const
    const since = thereafter(statement, length)
    if (events.length === 0) found.push({ ...shared, event: since?.term.id ?? null, end: length.end })
    for (const event of events)
      found.push({ ...shared, event: event.term.id, hit: event, end: Math.max(length.end, event.end) })
  }
  return [...found, ...cycles(statement)]
}

/** 'Logs are overwritten every 72 hours': what is done away with that often is kept no longer. */
function cycles(statement: Statement): Period[] {
  const { tokens } = statement.reading
  return statement.acts.flatMap((act) => {
    const at = tokens[act.end]?.word.endsWith('ly') ? act.end + 1 : act.end
    if (act.term.id !== 'Delete' || tokens[at]?.word !== 'every' || isAskedFor(statement, act)) return []
    const length = rateAt(tokens, at)
    if (!length) return []
    const { iso: duration, isBusinessDays: inBusinessDays, start, end } = length
    return [{ concept: 'FixedDuration', duration, inBusinessDays, event: null, start, end, act }]
  })
}

/** 'If your account is not used for a year, we will contact you and then delete it': what is done in the end. */
function actAfterInactivity({ acts }: Statement, length: Duration, events: readonly Hit[]): Hit | undefined {
  if (events[0]?.term.id !== 'Inactivity') return undefined
  return acts.find(({ term, start }) => term.id === 'Delete' && start >= length.end && start - length.end < 25)
}

/** 'during the contract and for five years thereafter' */
function thereafter({ reading, events }: Statement, length: Duration): Hit | undefined {
  if (!later.has(reading.tokens[length.end]?.word ?? '')) return undefined
  return events.findLast((event) => event.end <= length.start)
}

/** 'After those thirty days' states no new length. */
function pointsBack({ reading }: Statement, { start }: Duration): boolean {
  const [before, that] = [reading.tokens[start - 2]?.word ?? '', reading.tokens[start - 1]?.word ?? '']
  return ['after', 'once', 'when'].includes(before) && ['the', 'these', 'those', 'this', 'that'].includes(that)
}

function eventsOf(statement: Statement, length: Duration): Hit[] {
  const after = following(statement, length)
  return after.length > 0 ? after : preceding(statement, length)
}

/** '90 days after you close your account or the contract ends' */
function following(statement: Statement, length: Duration): Hit[] {
  const { tokens } = statement.reading
  const next = statement.lengths.find((other) => other.start >= length.end)?.start ?? tokens.length
  const found: Hit[] = []
  let from = length.end
  for (const event of statement.events) {
    if (event.start < from || event.start >= next || event.start - from > 9) continue
    const words = tokens.slice(from, event.start + 1).map((token) => token.word)
    if (found.length === 0 ? !opens(statement, length, words, event) : !words.some((word) => alternatives.has(word)))
      break
    if (words.includes('until') || words.includes('unless')) break
    found.push(event)
    from = event.end
  }
  return found
}

/** 'after three months, or when the vacancy is closed': the event is another bound, not the start of the period. */
function opens(statement: Statement, length: Duration, words: readonly string[], event: Hit): boolean {
  const { tokens } = statement.reading
  const first = words.findIndex((word) => runsFrom.has(word))
  if (first < 0) return event.term.id === 'Inactivity' && event.start - length.end <= 1
  return (
    !words.slice(0, first).some((word) => alternatives.has(word)) &&
    !(tokens[length.start - 1]?.word === 'after' && words[0] === ',')
  )
}

/** 'Once you close your account, we keep it for 90 days' */
function preceding(statement: Statement, length: Duration): Hit[] {
  const event = statement.events.findLast((hit) => hit.end <= length.start)
  if (!event || length.start - event.end > 40 || isCut(statement.reading, event.end, length.start)) return []
  if (statement.lengths.some((other) => other.start >= event.end && other.end <= length.start)) return []
  const connector = connectorOf(statement.reading.tokens, statement.lengths, event)
  return connector?.kind === 'at' ? [event] : []
}
