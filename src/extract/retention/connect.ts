import type { Hit } from '../../words/hits.ts'
import type { Token } from '../../words/tokens.ts'
import type { Duration } from '../durations.ts'

/** `until`: data are kept up to the event. `at`: something is done on the event or from it on. */
export type Connector = 'until' | 'at'

const untilWords = new Set([
  'until',
  'till',
  'til',
  'while',
  'whilst',
  'during',
  'throughout',
  'long',
  'duration',
  'lifetime',
  'life',
  'term',
  'unless'
])
const atWords = new Set([
  'when',
  'once',
  'upon',
  'after',
  'following',
  'follow',
  'if',
  'where',
  'at',
  'on',
  'whenever',
  'of',
  'from',
  'since',
  'by',
  'start',
  'begin',
  'post'
])
const manners = new Set(['immediately', 'directly', 'right', 'shortly', 'promptly', 'automatically', 'straight'])
const reach = 9

/** How an event is tied to the rest of its sentence: the nearest connector before it, and where that stands. */
export function connectorOf(
  tokens: readonly Token[],
  lengths: readonly Duration[],
  event: Hit
): { kind: Connector; at: number } | null {
  // 'stays in our backups until purged' is one phrase.
  const own = tokens.slice(event.start, event.end).findIndex(({ word }) => word === 'until')
  if (own >= 0) return { kind: 'until', at: event.start + own }
  // So is 'is discarded immediately after use'.
  const after = tokens.slice(event.start, event.end - 1).findIndex(({ word }) => word === 'after' || word === 'upon')
  if (after >= 0 && manners.has(tokens[event.start]!.word)) return { kind: 'at', at: event.start + after }
  for (let i = event.start; i > event.start - reach && i >= 0; i--) {
    const { word, lemma } = tokens[i]!
    if (lemma === ';' || lemma === ':') return null
    if (lengths.some((length) => i >= length.start && i < length.end)) return null
    // 'at the end of the duration of the contract' is a point in time, not a stretch.
    if (untilWords.has(word)) return { kind: 'until', at: i }
    if (atWords.has(word) && !opensStretch(tokens, i)) return { kind: 'at', at: i }
  }
  return null
}

/** 'for the duration of', 'for the life of': the small word belongs to a longer connector. */
function opensStretch(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]!.word === 'of' &&
    ['duration', 'lifetime', 'life', 'term', 'course', 'end'].includes(tokens[at - 1]?.lemma ?? '')
  )
}
