import type { Polarity } from '../model.ts'
import type { Topic } from '../parse/document.ts'
import type { Hit } from '../words/hits.ts'
import { basesAtLarge } from './bases-at-large.ts'
import { clauseAt, type Extractor, type Finding, findingOf, isDenied, type Reading, ruleId, says } from './reading.ts'

/** Sections that speak of consent, contract or law for other ends than to name a ground, unless they say so in plain words. */
const aside: ReadonlySet<Topic> = new Set([
  'rights',
  'choices',
  'changeTerms',
  'contacts',
  'children',
  'transfers',
  'retentionPeriods',
  'storage',
  'cookies'
])
/** Sections that say with whose leave, or by what law, a single thing is done: a condition, and no ground for processing. */
const conditions: Readonly<Record<string, ReadonlySet<Topic>>> = {
  Consent: new Set(['security', 'scope', 'contacts']),
  Contract: new Set(['recipients', 'scope']),
  LegalObligation: new Set(['recipients', 'dataCategories', 'sources', 'security', 'scope'])
}
const grounds = new Set(['basis', 'ground', 'base', 'rely', 'reliance', 'justify', 'justification'])
const revocations = new Set(['withdraw', 'withdrawal', 'revoke', 'revocation', 'rescind', 'withdrawing', 'withdrawn'])
const manners = new Set([
  'use',
  'access',
  'visit',
  'submit',
  'continue',
  'register',
  'browse',
  'provide',
  'click',
  'download'
])
const legal = new Set(['legal', 'lawful'])
const pursuits = new Set(['our', 'have', 'pursue'])
/** 'Art. 6(1)(f) GDPR' */
const articles = new Set(['article', 'art'])
const nearby = 9
/** How many words beside those of the ground a heading may hold that names it and nothing else. */
const titleWords = 4

/** Find on what grounds personal data are processed (GDPR Art. 6(1), 13(1)(c)). */
export const legalBases: Extractor = ({ readings }) => {
  const found = readings.flatMap(basesIn)
  return [...found, ...headings(readings, found), ...basesAtLarge(readings, found)]
}

/** 'Legal bases > Legitimate interests': the heading names the ground of what stands below it. */
function headings(readings: readonly Reading[], found: readonly Finding[]): Finding[] {
  return readings.flatMap((reading, i) => {
    const { unit, section } = reading.sentence
    if (unit !== 'heading' || readings[i + 1]?.sentence.section !== section) return []
    const hits = reading.hits('legalBases')
    const [hit] = hits
    if (!hit || hits.length > 1 || isDenied(reading, hit.start) || reading.topics.includes('rights')) return []
    const isGround =
      section.parent?.topics.includes('legalBases') ||
      reading.tokens.some(({ lemma }) => grounds.has(lemma)) ||
      (section.parent?.topics.includes('purposes') && isWholeTitle(reading, hit))
    if (!isGround) return []
    // Cited where the text does not name it again; what stands below is tied to it in either case.
    const isPassing = found.some((one) => one.concept === hit.term.id && one.reading.sentence.section === section)
    return [{ ...findingOf(reading, hit, 'legalBases', ruleId('basis', hit.term.id)), isPassing }]
  })
}

/** 'Your consent', 'Where we have a legitimate interest': a title of little else. */
function isWholeTitle({ tokens }: Reading, hit: Hit): boolean {
  return tokens.filter(({ isWord }) => isWord).length - (hit.end - hit.start) <= titleWords
}

function basesIn(reading: Reading): Finding[] {
  if (reading.sentence.unit === 'heading') return []
  const found: Finding[] = []
  for (const hit of reading.hits('legalBases')) {
    const polarity = standing(reading, hit)
    if (!polarity) continue
    const finding = findingOf(reading, hit, 'legalBases', ruleId('basis', hit.term.id), polarity)
    found.push(isOutright(reading, hit) ? { ...finding, isPassing: false } : finding)
  }
  return found
}

/** Whether a phrase names a ground for processing, denies one, or speaks of something else. */
function standing(reading: Reading, hit: Hit): Polarity | null {
  const isGround = namesGround(reading, hit)
  if (!isGround && isCondition(reading, hit)) return null
  if (hit.term.id === 'Consent') return consent(reading, hit, isGround)
  if (!isDenied(reading, hit.start)) return 'affirmed'
  return isGround ? 'denied' : null
}

function isCondition(reading: Reading, { term, start, end }: Hit): boolean {
  const { topic, topics } = reading
  const [first] = topic
  // 'This policy forms an electronic contract': the bare word tells nothing of processing.
  if (term.id === 'Contract' && end - start === 1 && !topics.includes('legalBases')) {
    // 'To ship your orders (contract)'
    const { tokens } = reading
    return tokens[start - 1]?.word !== '(' || tokens[end]?.word !== ')'
  }
  if (!first) return term.id === 'LegalObligation' && !says(reading, 'Use', 'Keep')
  if (aside.has(first) || conditions[term.id]?.has(first)) return true
  // 'With your consent' as a heading below 'Who we share data with'.
  return term.id === 'Consent' && first === 'legalBases' && topics.includes('recipients')
}

/** Consent that is given or needed; not its withdrawal, and not what using a site is said to mean. */
function consent(reading: Reading, hit: Hit, isGround: boolean): Polarity | null {
  const { tokens } = reading
  if (!isGround && before(reading, hit).some(({ lemma }) => revocations.has(lemma))) return null
  if (isOfWithdrawal(reading)) return null
  if (!isGround && reading.topic[0] !== 'legalBases' && isImplied(reading, hit)) return null
  const clause = clauseAt(reading, hit.start)
  const without = before(reading, hit, 4).find(({ word }) => word === 'without') ?? tokens[hit.start]
  if (without?.word === 'without') {
    const isNeeded = tokens.some((token, i) => token.negates && i < hit.start && token !== without)
    return isNeeded ? 'affirmed' : null
  }
  if (!isDenied(reading, hit.start) || clause.kind === 'exception') return 'affirmed'
  return isGround ? 'denied' : null
}

/** 'Withdrawal does not affect the lawfulness of processing based on consent': what is past, and no ground named. */
function isOfWithdrawal({ tokens }: Reading): boolean {
  return tokens.some(({ lemma }) => lemma === 'lawfulness') && tokens.some(({ lemma }) => revocations.has(lemma))
}

/** 'By using our site, you consent to this policy.' */
function isImplied({ tokens }: Reading, hit: Hit): boolean {
  return tokens.slice(0, hit.start).some(({ word }, i) => word === 'by' && manners.has(tokens[i + 1]?.lemma ?? ''))
}

/** 'We have a legitimate interest in …': an interest that the controller pursues is named as its ground. */
function isOwnInterest(reading: Reading, hit: Hit): boolean {
  return hit.term.id === 'LegitimateInterest' && before(reading, hit, 4).some(({ lemma }) => pursuits.has(lemma))
}

/** True where the words beside it, or a lead-in, speak of bases and grounds. */
function namesGround(reading: Reading, hit: Hit): boolean {
  return (
    articles.has(reading.tokens[hit.start]!.lemma) ||
    isOwnInterest(reading, hit) ||
    reading.tokens.slice(Math.max(0, hit.start - nearby), hit.end + nearby).some(({ lemma }) => grounds.has(lemma)) ||
    reading.leads.some((lead) => lead.tokens.some(({ lemma }) => grounds.has(lemma)))
  )
}

/**
 * What the words themselves call a ground, or a heading above; not where rights are told: 'you may object where we rely
 * on it'.
 */
function isOutright(reading: Reading, hit: Hit): boolean {
  if (isCalledGround(reading, hit)) return true
  if (reading.topics.includes('legalBases'))
    return !reading.hits('rightTriggers').some(({ term }) => term.id === 'Right')
  return namesGround(reading, hit) && reading.topic[0] !== 'rights'
}

/** 'Consent as a legal basis': the words call it a ground, whatever the heading speaks of. */
function isCalledGround({ tokens }: Reading, hit: Hit): boolean {
  return tokens
    .slice(Math.max(0, hit.start - nearby), hit.end + nearby)
    .some(({ lemma }, i, near) => (lemma === 'basis' || lemma === 'ground') && legal.has(near[i - 1]?.lemma ?? ''))
}

function before({ tokens }: Reading, hit: Hit, reach = nearby) {
  return tokens.slice(Math.max(0, hit.start - reach), hit.start)
}
