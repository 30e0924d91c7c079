import { isOpen, speaksOfData } from './giving.ts'
import { type Finding, isDenied, type Reading, ruleId, span } from './reading.ts'

const verbs = new Set(['share', 'disclose', 'sell', 'rent', 'lease', 'trade', 'release', 'reveal'])
/** What may stand right before the verb where it is what the sentence says, not one of a list or of a question. */
const before = new Set('we may will can not never also might must be only cannot could to always would'.split(' '))
/** What is denied of these is told as a purpose: 'we never sell your data'. */
const trades = new Set(['sell', 'rent', 'lease', 'trade'])
/** Under headings on these, a sentence that names no party speaks of something else than sharing. */
const elsewhere = new Set([
  'rights',
  'choices',
  'jurisdictions',
  'security',
  'cookies',
  'children',
  'dataCategories',
  'sources'
])
const questions = new Set(['how', 'what', 'why', 'which', 'when', 'consent', 'agree', 'ways'])
/** What is said of others' duties, or of what nobody can promise, is no practice of the controller. */
const duties = new Set('obligated obliged required bound prohibited forbidden they guarantee warrant liable'.split(' '))
/** Verbs that may share their negation and object with the verb of sharing: 'we will not use or share your data'. */
const shared = new Set(
  'use sell rent lease trade share disclose collect process transfer distribute give release'.split(' ')
)

/**
 * 'We share your data where you agree', with no word on the recipient: some third party receives them. A lead-in leaves
 * it to the list that follows to say who, and is but a further place of what is said of third parties.
 */
export function disclosures(reading: Reading): Finding[] {
  const cues = reading.hits('sharing')
  if (cues.length === 0 || reading.sentence.isHead || !speaksOfData(reading)) return []
  const isLeadIn = reading.sentence.text.endsWith(':')
  if (reading.topic.some((topic) => elsewhere.has(topic)) && !reading.topic.includes('recipients')) return []
  const { tokens } = reading
  for (const cue of cues) {
    if (cue.term.id !== 'Disclose' || !verbs.has(tokens[cue.start]!.lemma) || !isOpen(reading, cue, null)) continue
    const previous = governor(tokens, cue.start)
    if (!previous || !(before.has(previous.lemma) || previous.negates)) continue
    if (previous.lemma !== 'be' && !isOfData(reading, cue.end)) continue
    const near = tokens.slice(Math.max(0, cue.start - 8), cue.start)
    if (near.some((token) => questions.has(token.word))) continue
    const polarity = isDenied(reading, cue.start) ? 'denied' : 'affirmed'
    // 'We do not share your data except:' the list affirms what the lead-in denies.
    if (polarity === 'denied' && (isLeadIn || isExceptAs(reading, cue.end))) continue
    if (polarity === 'denied' && near.some((token) => duties.has(token.word))) continue
    if (polarity === 'denied' && trades.has(tokens[cue.start]!.lemma)) continue
    return [
      {
        kind: 'recipients',
        concept: 'ThirdParty',
        polarity,
        reading,
        ...span(reading, cue.start, cue.end),
        rule: ruleId('recipient', 'ThirdParty'),
        ...(isLeadIn && { isSupport: true })
      }
    ]
  }
  return []
}

/** The word that a verb depends on: the one before it, or before the verbs that are listed in front of it. */
function governor(tokens: Reading['tokens'], verb: number): Reading['tokens'][number] | undefined {
  let at = verb - 1
  while (at > 1 && (tokens[at]!.word === 'or' || tokens[at]!.word === ',') && shared.has(tokens[at - 1]!.lemma)) at -= 2
  return tokens[at]
}

const objects = new Set(['data', 'information', 'it', 'them', 'detail', 'content', 'cookie', 'address', 'pii'])
const reach = 9

/** 'We share it', 'we disclose your personal data'; not 'the services that we sell in the shop'. */
function isOfData({ tokens }: Reading, from: number): boolean {
  for (const token of tokens.slice(from, from + reach)) {
    if (objects.has(token.lemma)) return true
    if (!token.isWord && token.lemma !== ',' && token.lemma !== '/' && token.lemma !== '(') return false
  }
  return false
}

/** 'except as this policy says': what is denied is denied of nobody in particular. */
export function isExceptAs({ tokens }: Reading, from: number): boolean {
  const at = tokens.findIndex(({ word }, i) => i >= from && (word === 'except' || word === 'than'))
  return at >= 0 && (tokens[at + 1]?.word === 'as' || tokens[at + 1]?.word === 'for')
}
