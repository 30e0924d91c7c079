import { otherObjects, rightObjects } from '../lexicon/en/right-cues.ts'
import type { Hit } from '../words/hits.ts'
import { type Finding, type Reading, ruleId, span } from './reading.ts'

type Trigger = 'Right' | 'Ask' | 'Request' | 'May'

/** How many words a trigger governs. */
const reach = { Right: 60, Ask: 40, Request: 6, May: 25 } as const
const objectReach = 16
const titleLength = 7
const modals = new Set(['may', 'will', 'can', 'must', 'shall', 'might', 'could'])
const links = new Set(
  'to and or , ; ) / : of also that be request obtain your the for us - – — then either have directly'.split(' ')
)
/** How a sentence goes on that tells the way to something. */
const ways = new Set(
  'please contact visit go log click email send write use submit call follow sign open you see select'.split(' ')
)
/** Of the words that ask, those that may stand behind what is asked for: 'deleted upon request'. */
const trailing = new Set(['upon', 'on', 'at', 'by', 'following'])

/**
 * Read the verbs and nouns that name a right only in their context: after 'you have the right to', 'you can' or 'ask us
 * to', in a list that such words govern, or as a title in a section on rights.
 */
export function cuedRights(reading: Reading): Finding[] {
  const cues = reading.hits('rightCues')
  if (cues.length === 0) return []
  const lead = leadTrigger(reading)
  const isTitle = isTitleOfRight(reading)
  const found: Finding[] = []
  let previous: Hit | null = null
  for (const cue of cues) {
    const object = objectAfter(reading, cue)
    if (object === 'other') continue
    const own = triggerBefore(reading, cue) ?? triggerBehind(reading, cue) ?? triggerAround(reading, cue)
    const trigger = own ?? (lead && startsItem(reading, cue, previous) ? lead : null)
    const isMeant = trigger
      ? trigger === 'Right' || object !== null || (trigger !== 'May' && objectBefore(reading, cue))
      : isTitle
    if (!isMeant) continue
    previous = cue
    const place = span(reading, cue.start, object === null ? cue.end : Math.max(object + 1, cue.end))
    const concept = cue.term.id
    found.push({ kind: 'rights', concept, polarity: 'affirmed', reading, ...place, rule: ruleId('right', concept) })
  }
  return found
}

function triggerBefore(reading: Reading, cue: Hit): Trigger | null {
  const before = reading.hits('rightTriggers').filter((hit) => hit.start < cue.start)
  for (const hit of before.toReversed()) {
    const id = hit.term.id as Trigger
    if (cue.start - hit.end > reach[id]) continue
    if (isNegated(reading, hit, cue) || isInterrupted(reading, hit, cue)) continue
    if (id === 'May' && cue.start - hit.end > 3 && !links.has(reading.tokens[cue.start - 1]!.word)) continue
    return id
  }
  return null
}

function triggerBehind(reading: Reading, cue: Hit): Trigger | null {
  const behind = reading
    .hits('rightTriggers')
    .some((hit) => hit.start >= cue.end && hit.start - cue.end < 20 && trailing.has(reading.tokens[hit.start]!.word))
  return behind ? 'Ask' : null
}

/** 'To delete your data, please write to us': the aim stands first, and the way to it follows. */
function triggerAround({ tokens }: Reading, cue: Hit): Trigger | null {
  const first = tokens.findIndex((token) => token.isWord)
  const opens = tokens[first]?.word === 'to' || (tokens[first]?.word === 'in' && tokens[first + 1]?.word === 'order')
  if (!opens || cue.start > 14) return null
  return tokens.slice(cue.end).some((token, i, rest) => token.word === ',' && ways.has(rest[i + 1]?.word ?? '')) ||
    tokens.slice(cue.end).some((token) => token.word === 'please')
    ? 'Ask'
    : null
}

/** 'You cannot delete': the power is denied. */
function isNegated(reading: Reading, trigger: Hit, cue: Hit): boolean {
  const end = Math.min(cue.start, trigger.end + 2)
  return reading.tokens.slice(Math.max(0, trigger.start - 3), end).some((token) => token.negates)
}

/** 'If you ask us to, we may delete …': between trigger and cue the controller starts to speak of itself. */
function isInterrupted({ tokens }: Reading, trigger: Hit, cue: Hit): boolean {
  for (let i = Math.max(trigger.end, cue.start - 12); i < cue.start; i++) {
    if (tokens[i]!.word !== 'we' || tokens[i - 1]?.word === 'that') continue
    if (modals.has(tokens[i + 1]!.word) || i >= cue.start - 3) return true
  }
  return false
}

/** Words under 'You have the right to:' or 'You can:'. */
function leadTrigger(reading: Reading): Trigger | null {
  for (const lead of reading.leads.toReversed()) {
    const ids = lead.hits('rightTriggers').map((hit) => hit.term.id as Trigger)
    for (const id of ['Right', 'Ask', 'Request', 'May'] as const) if (ids.includes(id)) return id
  }
  return null
}

function startsItem(reading: Reading, cue: Hit, previous: Hit | null): boolean {
  if (cue.start <= 3) return true
  return previous !== null && links.has(reading.tokens[cue.start - 1]!.word)
}

function isTitleOfRight(reading: Reading): boolean {
  const { sentence, tokens, topics } = reading
  return (sentence.isHead || sentence.unit === 'heading') && tokens.length <= titleLength && topics.includes('rights')
}

/** What a cue acts on: the token index of data, `other` for anything else, `null` where nothing is named. */
function objectAfter({ tokens }: Reading, cue: Hit): number | 'other' | null {
  for (let i = cue.start; i < Math.min(tokens.length, cue.end + objectReach); i++) {
    const { lemma, word } = tokens[i]!
    if (i >= cue.end && (word === '.' || word === ';')) return null
    if (i === cue.end && (word === 'it' || word === 'them') && objectBefore({ tokens }, cue)) return i
    if (rightObjects.has(lemma) && (i >= cue.end || lemma !== 'copy')) return i
    if (i >= cue.end && otherObjects.has(lemma) && !rightObjects.has(tokens[i + 1]?.lemma ?? '')) return 'other'
  }
  return null
}

function objectBefore({ tokens }: Pick<Reading, 'tokens'>, cue: Hit): boolean {
  return tokens.slice(Math.max(0, cue.start - 16), cue.start).some((token) => rightObjects.has(token.lemma))
}
