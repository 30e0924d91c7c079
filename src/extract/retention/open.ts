import type { Hit } from '../../words/matcher.ts'
import { isDenied } from '../reading.ts'
import { connectorOf } from './connect.ts'
import type { Period } from './period.ts'
import { actAt, isAskedFor, type Statement, speaksOf } from './statement.ts'

const cues: Readonly<Record<string, Period['concept']>> = { Need: 'AsNecessary', Law: 'LegallyDetermined' }

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
  if (!speaksOf(statement, 'Keep')) return undefined
  const near = statement.acts.find(
    (act) =>
      act.term.id === 'Keep' &&
      !isAskedFor(statement, act) &&
      ((act.end <= hit.start && hit.start - act.end < (isOnTopic(statement) ? 40 : 16)) ||
        (act.start >= hit.end && act.start - hit.end < 6))
  )
  if (near) return near
  return statement.governed === 'Keep' && statement.acts.length === 0 ? null : undefined
}

function isOnTopic(statement: Statement): boolean {
  return statement.reading.topic.includes('retentionPeriods')
}

/** 'after you close your account, as needed to comply with the law' */
function eventOf(statement: Statement, used: ReadonlySet<Hit>): Hit | undefined {
  return statement.events.find((event) => {
    if (used.has(event)) return false
    const connector = connectorOf(statement, event)
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
