import { actions } from '../../lexicon/en/purposes/actions.ts'
import type { Hit } from '../../words/hits.ts'
import type { Token } from '../../words/tokens.ts'
import { type Finding, isLedBy, type Reading, ruleId, span } from '../reading.ts'
import { standing } from './context.ts'
import { isOfProcessing } from './setting.ts'

const byPair = new Map<string, string[]>()
for (const { verb, object, purpose } of actions) {
  const pair = `${verb} ${object}`
  byPair.set(pair, [...(byPair.get(pair) ?? []), purpose])
}

/** How many words an object may stand behind its verb. */
const reach = 9
const joints = new Set([',', 'and', 'or', '/', 'and/or', '&'])
/** Words that end the search for an object: what follows is said of something else. */
const stops = new Set([
  ';',
  ':',
  '.',
  '?',
  '!',
  '(',
  ')',
  'by',
  'through',
  'using',
  'when',
  'if',
  'where',
  'because',
  'while',
  'unless',
  'until',
  'without',
  'which',
  'who',
  'whom',
  'whose',
  'we',
  'may',
  'will',
  'can',
  'must',
  'is',
  'are',
  'was',
  'were',
  'not',
  'so',
  'as',
  'than'
])
/** Words that may stand before a verb that tells a purpose. */
const openers = new Set(
  'to and or , ; : ( ) better further also then we us help may will can might shall for of by in on about while i you them help - – — • · * / please not only continually continuously constantly regularly more effectively otherwise even generally used be simply just always that'.split(
    ' '
  )
)
const determiners = new Set('the a an our your their its this these those any such his her my each every no'.split(' '))

/** Purposes that a verb and its object name together: 'to operate, maintain and improve our products'. */
export function actedPurposes(reading: Reading, selfNames: ReadonlySet<string>): Finding[] {
  const verbs = reading.hits('purposeVerbs')
  const objects = reading.hits('purposeObjects')
  if (verbs.length === 0 || objects.length === 0) return []
  const found: Finding[] = []
  for (const verb of verbs) {
    const mode = modeOf(reading, verb, verbs, selfNames)
    if (!mode) continue
    for (const object of objectsOf(reading.tokens, verb, verbs, objects))
      for (const purpose of byPair.get(`${verb.term.id} ${object.term.id}`) ?? []) {
        if (purpose === 'ServiceProvision' && mode === 'statement' && !isLedBy(reading, 'Use')) continue
        if (!isOfProcessing(reading, purpose, verb.start, object.end)) continue
        const polarity = standing(reading, verb.start)
        if (!polarity || (polarity === 'denied' && purpose === 'ServiceProvision')) continue
        const { start, end } = span(reading, verb.start, object.end)
        found.push({
          kind: 'purposes',
          concept: purpose,
          polarity,
          reading,
          start,
          end,
          rule: ruleId('purpose', purpose)
        })
      }
  }
  return found
}

/** `purpose` for 'to improve', 'for improving', 'improvement of'; `statement` for 'we improve'; null for a noun or another's doing. */
function modeOf(
  { tokens }: Reading,
  verb: Hit,
  verbs: readonly Hit[],
  selfNames: ReadonlySet<string>
): 'purpose' | 'statement' | null {
  const { word, lemma } = tokens[verb.start]!
  const isNominal = verb.end - verb.start > 1 && tokens[verb.end - 1]!.word === 'of'
  if (isNominal && word.endsWith('ns')) return null
  if (isNominal) return 'purpose'
  let at = verb.start - 1
  while (at >= 0 && isAdverb(tokens[at]!)) at--
  const before = tokens[at]
  if (!before) return 'purpose'
  if (word !== lemma && !word.endsWith('ing')) return selfNames.has(before.word) ? 'statement' : null
  if (determiners.has(before.word)) return null
  if (before.word === 'we' || selfNames.has(before.word)) return 'statement'
  if (before.word === 'may' || before.word === 'will' || before.word === 'can') return 'statement'
  if (openers.has(before.word) || !before.isWord) return 'purpose'
  if (word.endsWith('ing')) return 'purpose'
  return verbs.some((other) => other.end === at + 1) ? 'purpose' : null
}

function isAdverb({ word }: Token): boolean {
  return word.endsWith('ly') || word === 'better' || word === 'also' || word === 'further'
}

/** The objects that a verb governs, those included that it shares with the verbs listed beside it. */
function objectsOf(tokens: readonly Token[], verb: Hit, verbs: readonly Hit[], objects: readonly Hit[]): Hit[] {
  const found: Hit[] = []
  let at = verb.end
  if (tokens[at]?.word === 'us') return []
  for (;;) {
    while (at < tokens.length && (joints.has(tokens[at]!.word) || isAdverb(tokens[at]!) || tokens[at]!.word === 'to'))
      at++
    if (at === verb.end || startsAt(objects, at)) break
    let next = -1
    for (const other of verbs) if (other.start === at && other.end > next) next = other.end
    if (next < 0) break
    at = next
  }
  const from = at
  for (; at < tokens.length && at < from + reach; at++) {
    if (stops.has(tokens[at]!.word)) break
    if (found.length > 0 && !startsAt(objects, at) && startsVerb(tokens, at, verbs)) break
    if (tokens[at]!.word === 'their' && verb.term.id !== 'Process') break
    for (const object of objects) if (object.start === at) found.push(object)
  }
  return found
}

function startsVerb(tokens: readonly Token[], at: number, verbs: readonly Hit[]): boolean {
  const { word } = tokens[at]!
  if (word === 'to') return startsAt(verbs, at + 1)
  return joints.has(tokens[at - 1]!.word) && startsAt(verbs, at)
}

function startsAt(hits: readonly Hit[], at: number): boolean {
  for (let i = 0; i < hits.length; i++) if (hits[i]!.start === at) return true
  return false
}
