import type { Hit } from '../words/matcher.ts'
import { clauseAt, type Extractor, type Finding, findingOf, isDenied, type Reading, ruleId } from './reading.ts'

const words = new Set(['cookie', 'pixel', 'beacon'])

/** Verbs of what a person may do about cookies. */
const refusals = new Set(['refuse', 'reject', 'block', 'disable', 'decline', 'delete', 'opt', 'remove'])
const pointers = new Set(['these', 'they', 'this', 'such', 'it'])

/** Find which kinds of cookies are set (Directive 2002/58/EC Art. 5(3)), by their names or by what they are used for. */
export const cookies: Extractor = (policy) =>
  policy.readings
    .filter((reading) => reading.sentence.unit !== 'heading')
    .flatMap((reading) => {
      const named = reading.hits('cookieTypes').map((hit) => finding(reading, hit))
      if (!speaksOfCookies(reading)) return named
      const types = new Set(named.map((found) => found.concept))
      const used = reading
        .hits('cookieUses')
        .filter((hit) => !types.has(hit.term.id) && isUse(reading, hit))
        .map((hit) => finding(reading, hit))
      return [...named, ...used]
    })

function finding(reading: Reading, hit: Hit): Finding {
  const polarity = isDenied(reading, hit.start) ? 'denied' : 'affirmed'
  return findingOf(reading, hit, 'cookies', ruleId('cookies', hit.term.id), polarity)
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
  return cookie && !reading.frames.some((frame) => frame.id === 'Right' && frame.start < hit.start)
}
