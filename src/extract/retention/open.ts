import type { Hit } from '../../words/hits.ts'
import { isDenied } from '../reading.ts'
import { connectorOf } from './connect.ts'
import type { Period } from './period.ts'
import { actAt, isAskedFor, type Statement, speaksOf } from './statement.ts'

const cues: Readonly<Record<string, Period['concept']>> = {
  Need: 'AsNecessary',
  Ground: 'AsNecessary',
  Law: 'LegallyDetermined'
}
/** To store may be but to collect; these say that what is there stays. */
const stays = new Set(['retain', 'retention', 'keep', 'hold', 'preserve', 'maintain', 'archive'])

/** Storage without a stated length: as long as necessary, as the law has it, without limit. One period for each kind. */
export function openPeriods(statement: Statement, used: ReadonlySet<Hit>): Period[] {
  const found = new Map<string, Period>()
  for (const hit of statement.kinds) {
    const concept = cues[hit.term.id] ?? (hit.term.id as Period['concept'])
    const act = hit.term.id in cues ? keptFor(statement, hit) : governing(statement, hit)
    if (act === undefined || found.has(concept)) continue
    const event = concept === 'Indefinite' ? undefined : eventOf(statement, used)
    found.set(concept, {
      concept,
      duration: null,
      event: event?.term.id ?? null,
      ...(event ? { hit: event } : {}),
      act,
      start: hit.start,
      end: hit.end,
      isDenied: concept === 'Indefinite' && isDenied(statement.reading, hit.start) && !startsDenied(statement, hit)
    })
  }
  return [...found.values()]
}

/** The verb that a plain statement hangs on; `null` where the heading stands for it, `undefined` where nothing does. */
function governing(statement: Statement, hit: Hit): Hit | null | undefined {
  const inside = statement.acts.find((act) => act.start < hit.end && act.end > hit.start)
  const act = inside ?? actAt(statement, hit.start, hit.end)
  if (!act) return statement.governed ? null : undefined
  if (act.term.id === 'Answer' || isAskedFor(statement, act)) return undefined
  return act
}

/** A cue counts where data are kept for it: the verb stands shortly before it or right behind it. */
function keptFor(statement: Statement, hit: Hit): Hit | null | undefined {
  const onTopic = isOnTopic(statement)
  if (!speaksOf(statement, 'Keep') || (hit.term.id === 'Ground' && !onTopic)) return undefined
  const near = statement.acts.find(
    (act) => act.term.id === 'Keep' && !isAskedFor(statement, act) && isNear(statement, act, hit)
  )
  if (near) return near
  return statement.governed === 'Keep' && statement.acts.length === 0 ? null : undefined
}

function isNear(statement: Statement, act: Hit, hit: Hit): boolean {
  const onTopic = isOnTopic(statement)
  if (!onTopic && !stays.has(statement.reading.tokens[act.start]!.lemma)) return false
  if (act.start >= hit.end) return act.start - hit.end < 6
  return (
    act.end <= hit.start &&
    hit.start - act.end < (onTopic ? 40 : 34) &&
    (onTopic || !sharesBetween(statement, act, hit))
  )
}

/** 'we hold your data and share it as required by law': the cue belongs to the other verb. */
function sharesBetween({ reading }: Statement, act: Hit, hit: Hit): boolean {
  return reading.frames.some((frame) => frame.id === 'Share' && frame.start >= act.end && frame.end <= hit.start)
}

function isOnTopic(statement: Statement): boolean {
  return statement.reading.topic.includes('retentionPeriods')
}

/** 'after you close your account, as needed to comply with the law' */
function eventOf(statement: Statement, used: ReadonlySet<Hit>): Hit | undefined {
  return statement.events.find((event) => {
    if (used.has(event)) return false
    const connector = connectorOf(statement.reading.tokens, statement.lengths, event)
    return (
      connector?.kind === 'at' &&
      ['after', 'once', 'following', 'follow', 'when', 'upon', 'if'].includes(
        statement.reading.tokens[connector.at]!.word
      )
    )
  })
}

/** 'never expires' says it by its own negation. */
function startsDenied(statement: Statement, hit: Hit): boolean {
  return statement.reading.tokens.slice(hit.start, hit.end).some((token) => token.negates)
}
