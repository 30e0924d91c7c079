import type { Hit } from '../words/hits.ts'
import { deniedVerb, isWholeDenial } from './denied-subjects.ts'
import {
  clauseAt,
  type Extractor,
  type Finding,
  findingOf,
  isDenied,
  type PolicyReading,
  type Reading,
  ruleId
} from './reading.ts'

const words = new Set(['cookie', 'pixel', 'beacon'])

/** Verbs of what a person may do about cookies. */
const refusals = new Set(['refuse', 'reject', 'block', 'disable', 'decline', 'delete', 'opt', 'remove'])
const pointers = new Set(['these', 'they', 'this', 'such', 'it'])

/** What a section on cookies also calls them, or what it tells people to use against them. */
const trackers = new Set([...words, 'tracker', 'tracking', 'technology', 'browser', 'fingerprint'])
/** Words that tie cookies to what they are used for. */
const aims = new Set('to for in that which help allow enable let as by with through via'.split(' '))
/** How far from the word what cookies are used for may stand, where nothing else says that the text is about them. */
const aimReach = 24

/** Verbs by which cookies come to be on a device. */
const settings = new Set(['use', 'set', 'place', 'store', 'employ', 'deploy', 'serve'])

/** Find which kinds of cookies are set (Directive 2002/58/EC Art. 5(3)), by their names or by what they are used for. */
export const cookies: Extractor = (policy) => {
  const found = kindsIn(policy)
  return [...found, ...explanations(policy, found)]
}

/**
 * What a section on cookies tells of all of them - what they are, how long they last, how to refuse them - is a further
 * place of the first kind that it names, so that it is cited once.
 */
function explanations(policy: PolicyReading, found: readonly Finding[]): Finding[] {
  const kinds = found.filter(({ polarity }) => polarity === 'affirmed')
  const told = new Set(kinds.map(({ reading }) => reading.sentence.block))
  const further: Finding[] = []
  for (const reading of policy.readings) {
    const { sentence, topic, tokens } = reading
    if (topic[0] !== 'cookies' || sentence.unit === 'heading' || sentence.isHead || told.has(sentence.block)) continue
    if (sentence.leads.some((lead) => !lead.isHead) || !tokens.some(({ lemma }) => trackers.has(lemma))) continue
    const kind = kinds.find((each) => each.reading.sentence.section === sentence.section) ?? kinds[0]
    if (!kind) return []
    told.add(sentence.block)
    further.push({ ...kind, reading, start: 0, end: sentence.text.length, isSupport: true })
  }
  return further
}

const kindsIn: Extractor = (policy) =>
  policy.readings
    .filter((reading) => reading.sentence.unit !== 'heading')
    .flatMap((reading) => {
      const named = reading.hits('cookieTypes').map((hit) => finding(reading, hit))
      const uses = reading.hits('cookieUses')
      if (uses.length === 0 || !speaksOfCookies(reading)) return named
      const types = new Set(named.map((found) => found.concept))
      const used = uses
        .filter((hit) => !types.has(hit.term.id) && isUse(reading, hit))
        .map((hit) => finding(reading, hit))
      return [...named, ...used]
    })

function finding(reading: Reading, hit: Hit): Finding {
  const polarity = isDenied(reading, hit.start) || isUnused(reading, hit) ? 'denied' : 'affirmed'
  return findingOf(reading, hit, 'cookies', ruleId('cookies', hit.term.id), polarity)
}

/** 'Advertising cookies or pixels are not used.' */
function isUnused(reading: Reading, hit: Hit): boolean {
  const verb = deniedVerb(reading, hit.start)
  return verb >= 0 && settings.has(reading.tokens[verb]!.lemma) && isWholeDenial(reading, verb)
}

function speaksOfCookies(reading: Reading): boolean {
  return (
    reading.tokens.some((token) => words.has(token.lemma)) ||
    reading.leads.some((lead) => lead.tokens.some((token) => words.has(token.lemma))) ||
    pointsToCookies(reading)
  )
}

/** 'These let us count visits', below a heading on cookies. */
function pointsToCookies(reading: Reading): boolean {
  return reading.topic[0] === 'cookies' && pointers.has(reading.tokens[0]!.word)
}

/** The use is stated of the controller's cookies, in a clause that nobody may only wish for or refuse. */
function isUse(reading: Reading, hit: Hit): boolean {
  if (clauseAt(reading, hit.start).kind === 'condition') return false
  const before = reading.tokens.slice(0, hit.start)
  const cookie = before.some((token) => words.has(token.lemma)) || reading.leads.length > 0 || pointsToCookies(reading)
  if (before.some((token) => refusals.has(token.lemma))) return false
  if (reading.topic[0] !== 'cookies' && reading.leads.length === 0 && !isAim(reading, hit)) return false
  return cookie && !reading.frames.some((frame) => frame.id === 'Right' && frame.start < hit.start)
}

/** 'Cookies help us to count visits', but not 'cookie identifiers, what you buy, and the ad that you click'. */
function isAim({ tokens }: Reading, hit: Hit): boolean {
  const at = tokens.findLastIndex(({ lemma }, i) => i < hit.start && words.has(lemma))
  return (
    at >= 0 &&
    hit.start - at <= aimReach &&
    tokens.slice(Math.max(0, at - 2), hit.start).some(({ word }) => aims.has(word))
  )
}
