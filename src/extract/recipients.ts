import type { Hit } from '../words/hits.ts'
import { refusalOf } from './answers.ts'
import { companyNames } from './company-names.ts'
import { deniedVerb, isWholeDenial } from './denied-subjects.ts'
import { disclosures, isExceptAs } from './disclosures.ts'
import { describesService, namedParties } from './named-parties.ts'
import {
  clauseAt,
  type Extractor,
  type Finding,
  findingOf,
  isConditional,
  isDenied,
  type PolicyReading,
  type Reading,
  ruleId,
  span
} from './reading.ts'
import { isBehindLabel, isLabelled, isReceiver } from './receivers.ts'

/**
 * Find who receives personal data (`dpv:Recipient`; GDPR Art. 13(1)(e)): parties that the controller shares with, is
 * served by or lets access. Parties that are only a source, an owner of linked pages or a holder of rights are none.
 */
export const recipients: Extractor = (policy) => {
  let engaging: Reading | null = null
  return policy.readings.flatMap((reading, i) => {
    const refusal = refused(policy.readings, i)
    if (refusal) return [refusal]
    if (isDefinition(reading)) return []
    const isHeading = reading.sentence.unit === 'heading'
    const parties = isHeading ? [] : [...reading.hits('recipients'), ...reading.hits('occasions')]
    const hits = [...parties, ...companiesIn(policy, reading)].filter((hit) => isReceiver(reading, hit))
    const engages = hits.some((hit) => engaged.has(hit.term.id) && !isDenied(reading, hit.start))
    if (engages || (engaging && isFurther(engaging, reading))) hits.push(...reading.hits('services'))
    if (engages) engaging = reading
    // What a label names, and a service that is described, is stated outright whatever the heading says.
    const isOutright =
      hits.length > 0 && (isLabelled(reading) || isBehindColon(reading) || describesService(policy, reading))
    const found = hits
      .flatMap((hit) => recipient(reading, hit))
      .map((one) => (isOutright ? { ...one, isPassing: false } : one))
    if (isHeading) return found
    const listed = listedParties(policy, reading)
    const told = found.filter((one) => !listed.some((other) => one.concept === other.concept))
    const companies = listed.length > 0 ? [] : namedParties(policy, reading)
    if (found.length + listed.length + companies.length > 0) return [...told, ...listed, ...companies]
    const named = namedParty(reading)
    return named ? [named] : disclosures(reading)
  })
}

/** 'Do we share it? No, never.' */
function refused(readings: readonly Reading[], at: number): Finding | null {
  if (!readings[at]!.sentence.text.endsWith('?')) return null
  const cue = readings[at]!.hits('sharing').find(
    ({ term, start }) => term.id === 'Disclose' && !isTrade(readings[at]!, start)
  )
  const answer = cue && refusalOf(readings, at)
  if (!answer) return null
  const place = { reading: answer, start: 0, end: answer.sentence.text.length }
  return {
    kind: 'recipients',
    concept: 'ThirdParty',
    polarity: 'denied',
    rule: ruleId('recipient', 'ThirdParty'),
    ...place
  }
}

/** What is sold is told as a purpose. */
function isTrade({ tokens }: Reading, at: number): boolean {
  return tokens[at]!.lemma === 'sell' || tokens[at]!.lemma === 'sale'
}

/** A label of more words than this is a sentence. */
const labelWords = 5

/** 'Third parties: Acme Ltd': the companies named behind a label, or below a list's lead-in, are of the kind that it names. */
function listedParties(policy: PolicyReading, reading: Reading): Finding[] {
  const own = isLabelled(reading) ? reading.hits('recipients')[0] : undefined
  const lead = own ? reading : reading.leads.at(-1)
  const kind = own ?? lead?.hits('recipients')[0]
  if (!lead || !kind || reading.frames.some(({ start }) => start > (own?.end ?? 0)) || isDenied(lead, kind.start))
    return []
  const isLabel = own !== undefined || (lead.tokens.length <= labelWords && kind.start <= 1)
  const named = isLabel ? companyNames(reading.sentence.text) : []
  const brands = companiesIn(policy, reading)
  const places = [
    ...named.map(({ start, end }) => ({ start, end })),
    ...(isLabel || isListOfUsed(lead) ? brands.map((hit) => span(reading, hit.start, hit.end)) : [])
  ]
  const [first] = places
  if (!first) return []
  return [
    {
      ...findingOf(lead, kind, 'recipients', ruleId('recipient', kind.term.id)),
      reading,
      start: Math.min(...places.map(({ start }) => start)),
      end: Math.max(...places.map(({ end }) => end)),
      isPassing: false
    }
  ]
}

const lineWords = 16

/** 'Hosting: Acme GmbH, Germany' below a heading on recipients: a company in a line of its own, of the kind of its service. */
function namedParty(reading: Reading): Finding | null {
  const { sentence, topic, tokens, frames } = reading
  if (topic[0] !== 'recipients' || sentence.unit === 'heading' || sentence.isHead) return null
  if (tokens.length > lineWords || frames.length > 0) return null
  const [name] = companyNames(sentence.text)
  if (!name || !sentence.text.slice(0, name.start).includes(':') || isDenied(reading, 0)) return null
  const service = [reading, ...reading.leads].flatMap((each) => each.hits('services'))[0]
  const concept = service?.term.id ?? 'ThirdParty'
  const { start, end } = name
  return { kind: 'recipients', concept, polarity: 'affirmed', reading, start, end, rule: ruleId('recipient', concept) }
}

/** 'Policies of the third party service providers used by the app:' */
function isListOfUsed({ tokens }: Reading): boolean {
  return tokens.some(({ word }, i) => word === 'used' && tokens[i + 1]?.word === 'by')
}

/** Kinds that a policy tells more of by what they do: 'vendors for hosting, analytics and payments'. */
const engaged = new Set(['ServiceProvider'])
const engagements = new Set(['employed', 'engaged', 'hired', 'appointed', 'contracted'])
const further = new Set(['example', 'examples', 'these', 'they', 'include', 'includes', 'those'])

/** The next sentence of the same block goes on about the providers: 'Examples include analytics.' */
function isFurther(engaging: Reading, reading: Reading): boolean {
  return (
    engaging.sentence.block === reading.sentence.block &&
    engaging.sentence.index + 1 === reading.sentence.index &&
    reading.tokens.slice(0, 3).some((token) => further.has(token.word))
  )
}

/**
 * 'Affiliate means ...', 'It refers to ...': words that say what a word stands for; 'it refers to companies employed by us'
 * says that there are such companies.
 */
function isDefinition(reading: Reading): boolean {
  const { tokens } = reading
  const defines = tokens
    .slice(1, 6)
    .some((token, i) => (token.word === 'means' && tokens[i]!.word !== 'by') || token.word === 'refers')
  return defines && !tokens.some(({ word }, i) => engagements.has(word) && tokens[i + 1]?.word === 'by')
}

/** Companies named, without the controller itself. */
function companiesIn(policy: PolicyReading, reading: Reading): Hit[] {
  return reading.hits('companies').filter((hit) => !policy.selfNames.has(reading.tokens[hit.start]!.word))
}

/** 'Third parties:' as a run-in head. */
function isBehindColon(reading: Reading): boolean {
  return reading.leads.at(-1)?.sentence.text.endsWith(':') === true && isBehindLabel(reading)
}

/** 'We have no control over cookies used by advertisers': what is denied is said of the others' doings. */
function isOfOthers(reading: Reading, hit: Hit): boolean {
  const { negation } = clauseAt(reading, hit.start)
  return reading
    .hits('sharing')
    .some(({ term, start, end }) => term.id === 'Apart' && start <= negation && end > negation)
}

/** 'Advertisers do not receive your data', 'affiliates are given no access'. */
const receivings = new Set('receive get obtain see view access gain give provide grant'.split(' '))

function recipient(reading: Reading, hit: Hit): Finding[] {
  // What is denied is what the clause says; an occasion ('unless required by law') tells when data are given.
  const polarity = isDenied(reading, hit.start) && hit.lexicon !== 'occasions' ? 'denied' : 'affirmed'
  if (polarity === 'denied' && (isConditional(reading, hit.start) || isOfOthers(reading, hit))) return []
  const verb = deniedVerb(reading, hit.start)
  if (verb >= 0 && receivings.has(reading.tokens[verb]!.lemma)) {
    if (!isWholeDenial(reading, verb)) return []
    return [findingOf(reading, hit, 'recipients', ruleId('recipient', hit.term.id), 'denied')]
  }
  const found = findingOf(reading, hit, 'recipients', ruleId('recipient', hit.term.id), polarity)
  if (polarity === 'affirmed' || !anybody.has(reading.tokens[hit.start]!.word)) return [found]
  // 'Not with anyone' speaks of all third parties; 'except as this policy says' of none.
  if (isExceptAs(reading, hit.end)) return []
  return [{ ...found, concept: 'ThirdParty', rule: ruleId('recipient', 'ThirdParty') }]
}

const anybody = new Set(['anyone', 'everyone', 'anybody'])
