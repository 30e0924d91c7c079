import { dataWords } from '../lexicon/en/data-words.ts'
import { listWords } from '../lexicon/en/list-words.ts'
import type { Polarity } from '../model.ts'
import type { Hit } from '../words/hits.ts'
import { gains, isAnnounced, isCollected, isHandled, isNegated } from './collected.ts'
import { tellsOfCollection } from './collecting-sections.ts'
import { deniedVerb, isWholeDenial } from './denied-subjects.ts'
import {
  clauseAt,
  type Extractor,
  type Finding,
  type Frame,
  type FrameId,
  findingOf,
  isConditional,
  type Reading,
  ruleId
} from './reading.ts'

const joins = new Set([',', 'and', 'or', '/', '(', ')', ';', ':', '&'])
const pointers = new Set(['these', 'they', 'it', 'this'])
/** How far into a sentence its subject reaches. */
const headReach = 5
const matter = new Set(['file', 'text', 'string', 'piece'])
const addresses = new Set(['EmailAddress', 'TelephoneNumber', 'FaxNumber', 'PhysicalAddress', 'Contact'])
/** Categories that policies name mostly in speaking of something else: cookies, the surveys they run. */
const vague = new Set(['CookieIdentifier', 'SurveyResponse'])
const restrictions = new Set(['where', 'unless', 'except', 'without', 'until', 'if', 'beyond', 'when'])
const placing = new Set<FrameId>(['Use', 'Keep', 'Collect'])
const ways = new Set(['by', 'via', 'through', 'over', 'us'])
const wayReach = 7
/** Verbs that deny a category where the controller does none of them. */
const holdings = new Set(
  'collect gather obtain receive record capture acquire request log store keep retain hold save'.split(' ')
)

/** Find what is collected (`dpv:PersonalData`; GDPR Art. 14(1)(d)). */
export const dataCategories: Extractor = ({ readings }) => {
  const found = readings.flatMap((reading, i) => {
    const hits = reading.hits('dataCategories')
    if (hits.length === 0) return []
    if (isDefinition(reading, readings[i - 1])) return definedAsCollected(reading, hits)
    return hits.flatMap((hit) => findingIn(reading, hit, readings[i + 1]))
  })
  return found.some(({ concept }) => concept === 'CookieIdentifier') ? found : [...found, ...cookiesSet(readings)]
}

/** Where nothing is said of what cookies collect: that the controller sets them at all. */
function cookiesSet(readings: readonly Reading[]): Finding[] {
  return readings.flatMap((reading) => {
    const hit = reading.hits('dataCategories').find(({ term }) => term.id === 'CookieIdentifier')
    const sets = reading.frames.some(({ id, agent, denied }) => !denied && agent === 'controller' && placing.has(id))
    if (!hit || !sets || reading.sentence.unit === 'heading' || defines(reading)) return []
    return polarityOf(reading, hit) === 'affirmed'
      ? [findingOf(reading, hit, 'dataCategories', ruleId('data', hit.term.id))]
      : []
  })
}

function findingIn(reading: Reading, hit: Hit, next: Reading | undefined): Finding[] {
  if (isLoose(reading, hit) || isGiven(reading, hit)) return []
  if (reading.sentence.unit === 'heading' && !(isNamed(reading, hit) && isBorneOut(reading, next))) return []
  const isGained = isCollected(reading, hit, isGeneral(reading, hit))
  if (!isGained && (isGeneral(reading, hit) || !isHandled(reading, hit))) return []
  const polarity = isAnsweredNo(reading, next) ? 'denied' : polarityOf(reading, hit)
  if (!polarity) return []
  const finding = findingOf(reading, hit, 'dataCategories', ruleId('data', hit.term.id), polarity)
  // What stands below the heading states it; a heading with nothing below it is an item of a list.
  const isTitle = reading.sentence.unit === 'heading' && next?.sentence.section === reading.sentence.section
  if (!isGained || isTitle) return [{ ...finding, isPassing: true }]
  return [isAnnounced(reading, hit) ? { ...finding, isPassing: false } : finding]
}

/** '“Usage data” means data collected automatically': the definition says that what it defines is collected. */
function definedAsCollected(reading: Reading, hits: readonly Hit[]): Finding[] {
  const [hit] = hits
  if (
    !hit ||
    hit.start > 1 ||
    !reading.tokens.slice(hit.end, hit.end + headReach).some(({ word }) => word === 'means' || word === 'refers')
  )
    return []
  if (!reading.frames.some((frame) => frame.id === 'Collect' && !frame.denied && gains(frame, reading))) return []
  return [{ ...findingOf(reading, hit, 'dataCategories', ruleId('data', hit.term.id)), isPassing: false }]
}

/** A heading that is the name of a category and little else, below a heading on what is collected. */
function isNamed(reading: Reading, hit: Hit): boolean {
  if (hit.term.id === 'Contact') return false
  const words = reading.tokens.filter((token) => token.isWord).length
  const named = reading.hits('dataCategories').reduce((sum, other) => sum + other.end - other.start, 0)
  return words - named <= 3 && tellsOfCollection(reading)
}

/** Above the heading or below it the policy says that such data are collected; the words of a heading alone say nothing. */
function isBorneOut({ sentence }: Reading, next: Reading | undefined): boolean {
  for (let at = sentence.section.parent; at; at = at.parent)
    if (at.topics.includes('dataCategories') || at.topics.includes('sources')) return true
  return (
    next !== undefined &&
    next.sentence.section === sentence.section &&
    next.frames.some((frame) => !frame.denied && gains(frame, next))
  )
}

/** What a thing is, not what is collected: 'Cookies are small files', 'Usage data means ...', and what such a sentence goes on to say. */
function isDefinition(reading: Reading, before: Reading | undefined): boolean {
  if (defines(reading)) return true
  return before !== undefined && pointers.has(reading.tokens[0]?.word ?? '') && defines(before)
}

function defines({ tokens }: Reading): boolean {
  const head = tokens.slice(0, headReach)
  if (head.some(({ word }) => word === 'means' || word === 'refers')) return true
  const at = head.findIndex(({ lemma }) => lemma === 'cookie')
  if (at < 0) return false
  const after = tokens.slice(at + 1, at + 14)
  return after.some(({ lemma }) => lemma === 'be') && after.some(({ lemma }) => matter.has(lemma))
}

/** The words announce the controller's own address: 'Email: help@example.com'. */
function isGiven({ tokens }: Reading, hit: Hit): boolean {
  return addresses.has(hit.term.id) && tokens.slice(hit.end, hit.end + 7).some((token) => token.word === '@')
}

/** A table of categories says in the next cell that this one is not collected. */
function isAnsweredNo(reading: Reading, next: Reading | undefined): boolean {
  const { row, text } = reading.sentence
  return (
    row.some((cell) => isNo(cell.text)) ||
    isNo(text.slice(text.lastIndexOf(' - ') + 3)) ||
    isNo(next?.sentence.text ?? '')
  )
}

function isNo(text: string): boolean {
  return text.length < 4 && text.replace('.', '').toLowerCase() === 'no'
}

/** A word such as 'phone' that stands in no list, or tells by which way somebody is reached. */
function isLoose({ tokens }: Reading, hit: Hit): boolean {
  if (hit.end > hit.start + 1 || !listWords.has(tokens[hit.start]!.lemma)) return false
  const listed =
    joins.has(tokens[hit.start - 1]?.word ?? ',') ||
    (joins.has(tokens[hit.end]?.word ?? ',') && tokens[hit.end]?.word !== ':')
  return !listed || tokens.slice(Math.max(0, hit.start - wayReach), hit.start).some((token) => ways.has(token.word))
}

function isGeneral(reading: Reading, hit: Hit): boolean {
  if (vague.has(hit.term.id)) return true
  const words = reading.tokens.slice(hit.start, hit.end)
  return dataWords.has(words.map((token) => token.lemma).join(' '))
}

/**
 * 'We do not collect' and 'we never store' deny a category. 'We do not sell your name' says nothing of whether it is
 * held, so it gives no fact.
 */
function polarityOf(reading: Reading, hit: Hit): Polarity | null {
  const denied = deniedVerb(reading, hit.start)
  // 'Names and addresses are not collected'; what is 'not collected automatically' is left open.
  if (holdings.has(reading.tokens[denied]?.lemma ?? '')) return isWholeDenial(reading, denied) ? 'denied' : null
  const clause = clauseAt(reading, hit.start)
  const lead = reading.leads.findLast((other) => !other.sentence.isHead)
  const leading = lead?.clauses.findLast((part) => part.end > part.start + 1)
  if (clause.kind !== 'condition' && clause.negation >= 0 && clause.negation < hit.start) {
    const from = Math.min(clause.start, clause.negation)
    const inside = reading.frames.filter((frame) => frame.start >= from && frame.start < clause.end)
    const verb =
      inside.findLast((frame) => frame.end <= hit.start && isNegated(frame, clause, reading)) ??
      inside.find((frame) => frame.start >= hit.end)
    return isRestricted(reading, hit) || isConditional(reading, hit.start) ? null : denial(verb, hit)
  }
  if (lead && leading?.kind === 'main' && leading.negation >= 0)
    return denial(
      lead.frames.findLast((frame) => frame.end > leading.negation && frame.start < leading.end),
      hit
    )
  return 'affirmed'
}

/** 'We do not ask for your gender where the law forbids it' leaves open that it is asked for elsewhere. */
function isRestricted({ tokens }: Reading, hit: Hit): boolean {
  return tokens.slice(hit.end).some(({ word }) => restrictions.has(word))
}

function denial(verb: Frame | undefined, hit: Hit): Polarity | null {
  if (!verb || verb.agent === 'person' || verb.agent === 'other') return null
  if (verb.id === 'Collect' || verb.id === 'Keep') return 'denied'
  return verb.id === 'Use' && hit.term.id === 'CookieIdentifier' ? 'denied' : null
}
