import type { Hit } from '../../words/hits.ts'
import { type Connector, connectorOf } from './connect.ts'
import type { Period } from './period.ts'
import { actAt, isAskedFor, isCut, type Statement, speaksOf } from './statement.ts'

const wishes = new Set(['like', 'wish', 'want', 'prefer', 'able'])
const children = new Set(['child', 'minor', 'underage'])

/** Events that end the storage where no length is stated: 'until you close your account', 'deleted when it ends'. */
export function untilPeriods(statement: Statement, used: ReadonlySet<Hit>): Period[] {
  const found: Period[] = []
  const shared = { concept: 'UntilEvent', duration: null } as const
  let last: { event: Hit; kind: Connector } | null = null
  for (const event of statement.events) {
    if (used.has(event)) continue
    const own = connectorOf(statement.reading.tokens, statement.lengths, event)
    const kind: Connector | null = own?.kind ?? (last && continues(statement, last.event, event) ? last.kind : null)
    if (!kind) continue
    // 'You may at any time request deletion' sets no end.
    if (own && asksAnyTime(statement.reading, own.at, event)) continue
    const act = actAt(statement, event.start, event.end)
    if (act ? act.term.id === 'Answer' || isAskedFor(statement, act) : !statement.governed) continue
    if (kind === 'at' && act?.term.id === 'Delete' && (isBeside(statement, act) || isWished(statement, act))) continue
    const deletes = act ? isEnd(statement, act) : statement.governed === 'Delete'
    if (kind === 'at' && (!deletes || event.term.id === 'Collection')) continue
    if (kind === 'at' && hasLengthBeside(statement, event) && !isAlternative(statement, own?.at ?? event.start))
      continue
    last = { event, kind }
    found.push({ ...shared, event: event.term.id, hit: event, act, start: own?.at ?? event.start, end: event.end })
  }
  return found.length > 0 ? found : otherEvent(statement)
}

function asksAnyTime({ tokens }: Statement['reading'], at: number, event: Hit): boolean {
  return tokens.slice(at, event.end).some(({ word }, i, all) => word === 'any' && all[i + 1]?.word === 'time')
}

/** 'They expire when', 'we erase it when', 'we do not keep it after' */
function isEnd(statement: Statement, act: Hit): boolean {
  const { lemma } = statement.reading.tokens[act.start]!
  return act.term.id === 'Delete' || lemma === 'expire' || isNotKept(statement, act)
}

/** 'If you have an account and would like to delete it': a wish, and no deletion that is done. */
function isWished({ reading }: Statement, act: Hit): boolean {
  const before = reading.tokens.slice(Math.max(0, act.start - 3), act.start)
  return before.at(-1)?.word === 'to' && before.some(({ lemma }) => wishes.has(lemma))
}

/** 'We do not keep it after the order is complete' */
function isNotKept({ reading }: Statement, act: Hit): boolean {
  return (
    act.term.id === 'Keep' && reading.tokens.slice(Math.max(0, act.start - 3), act.start).some(({ negates }) => negates)
  )
}

/** What is not deleted, or is deleted since a child gave it, ends no period. */
function isBeside({ reading }: Statement, act: Hit): boolean {
  const before = reading.tokens.slice(Math.max(0, act.start - 5), act.start)
  return (
    before.some(({ negates, word }) => negates || word === 'unable') ||
    reading.tokens.some(({ lemma }) => children.has(lemma))
  )
}

/** 'until you withdraw consent or close your account' */
function continues(statement: Statement, last: Hit, event: Hit): boolean {
  const between = statement.reading.tokens.slice(last.end, event.start)
  return between.length < 10 && between.some((token) => token.word === 'or' || token.word === 'and')
}

/** A length of time that no semicolon parts from the event. */
function hasLengthBeside({ reading, lengths }: Statement, event: Hit): boolean {
  return lengths.some(({ start, end }) => !isCut(reading, end, event.start) && !isCut(reading, event.end, start))
}

/** 'after three months, or when the vacancy is closed' */
function isAlternative(statement: Statement, at: number): boolean {
  const before = statement.reading.tokens[at - 1]?.word
  return before === 'or' || before === 'and'
}

/** 'until they expire', 'for as long as you use the service': an end that none of the known events is. */
function otherEvent(statement: Statement): Period[] {
  const { tokens } = statement.reading
  if (!speaksOf(statement, 'Keep')) return []
  const at = tokens.findIndex((token, i) => token.word === 'until' || token.word === 'till' || isAsLongAs(statement, i))
  if (at < 0) return []
  const act = actAt(statement, at + 1, at + 1)
  // 'We may process it until you object' tells what we may do, not how long data are kept.
  if (
    act &&
    (act.term.id !== 'Keep' || tokens[act.start]!.lemma === 'process' || act.start > at || isAskedFor(statement, act))
  )
    return []
  const isTaken = (hit: { start: number; end: number }) =>
    (hit.start >= at && hit.start - at < 12) || (hit.start < at && hit.end > at)
  if ([...statement.kinds, ...statement.lengths, ...statement.events].some(isTaken)) return []
  const end = Math.min(at + 8, tokens.length)
  return [{ concept: 'UntilEvent', duration: null, event: 'Other', act, start: at, end }]
}

function isAsLongAs({ reading }: Statement, at: number): boolean {
  return (
    reading.tokens[at]!.word === 'long' &&
    reading.tokens[at - 1]?.word === 'as' &&
    reading.tokens[at + 1]?.word === 'as'
  )
}
