import type { Topic } from '../../parse/document.ts'
import { isLedBy, type Reading } from '../reading.ts'
import { isLookAlike } from './look-alikes.ts'
import { markOf } from './marks.ts'

/** What a section's topic asks of words before they count as a purpose of processing. */
type Demand = 'nothing' | 'sharing' | 'cookies' | 'use' | 'plain use' | 'never'

const demands: Partial<Record<Topic, Demand>> = {
  purposes: 'nothing',
  legalBases: 'nothing',
  legitimateInterests: 'nothing',
  recipients: 'sharing',
  cookies: 'cookies',
  dataCategories: 'use',
  sources: 'use',
  scope: 'use',
  controllers: 'use',
  automatedDecisions: 'use',
  provision: 'use',
  security: 'plain use',
  retentionPeriods: 'plain use',
  storage: 'plain use',
  choices: 'plain use',
  jurisdictions: 'never',
  rights: 'never',
  changeTerms: 'never',
  contacts: 'never',
  children: 'never',
  transfers: 'never',
  responseTimes: 'never'
}
/** Why data are passed on; in a section on recipients these need no word of purpose. */
const sharingPurposes = new Set([
  'BusinessTransfer',
  'LegalCompliance',
  'RightsProtection',
  'PersonalSafety',
  'FraudPrevention',
  'Security',
  'AggregateStatistics',
  'DataCombination'
])

/** 'To prevent unlawful use, we encrypt your data.' */
const ofMeasures = new Set(['Security', 'FraudPrevention'])
/** 'This is so that you can ...' goes on from what was said of the data. */
const anaphors = new Set(['this', 'that', 'these', 'it'])
/** 'To ship orders, we collect ...' */
const openers = new Set(['to', 'in'])
const aids = new Set(['help', 'allow', 'enable', 'assist', 'let', 'permit'])

/**
 * Whether words that may name a purpose stand where the policy tells what it processes data for, and not where it tells
 * what people may do, how long data are kept, and the like.
 *
 * @param start  index of the first token of the words
 * @param end    index behind the last
 */
export function isOfProcessing(reading: Reading, concept: string, start: number, end: number): boolean {
  if (reading.sentence.unit === 'heading' || isLookAlike(reading, concept, start, end)) return false
  const demand = demandOf(reading)
  if (tellsWhy(reading.leads.at(-1), demand)) return true
  if (concept === 'IdentityVerification' && demand === 'never')
    return reading.topic[0] === 'rights' && weAct(reading, start)
  if (demand === 'nothing') return true
  // Measures serve the security of data; data are not used for it.
  if (ofMeasures.has(concept) && reading.topic[0] === 'security') return false
  if (demand === 'never') return false
  const mark = markOf(reading, start, end)
  if (demand === 'sharing') return mark !== 'bare' || sharingPurposes.has(concept)
  const isStated = states(reading, start)
  if (demand === 'plain use') return mark === 'told' && isStated
  const isFragment = reading.sentence.unit !== 'paragraph' || reading.sentence.isHead
  if (demand === 'cookies') return mark === 'bare' ? isFragment || isStated : mark === 'led' || isStated || isFragment
  return isStated ? mark !== 'led' || isLedBy(reading, 'Use') : mark === 'told' && isFragment
}

/** Of a column that tells why, whatever stands above its table: 'Purpose', 'Why we need it', 'Reason'. */
const whys = new Set(['purpose'])
const reasons = new Set(['why', 'reason', 'what for'])

/** True for the header of a column of purposes. 'Reason' may be why a person has a right. */
function tellsWhy(lead: Reading | undefined, demand: Demand): boolean {
  if (!lead?.sentence.isHead || lead.sentence.unit !== 'cell') return false
  const isOf = (words: ReadonlySet<string>) => {
    return lead.tokens.some(({ lemma }, i) => words.has(lemma) || words.has(`${lead.tokens[i - 1]?.word} ${lemma}`))
  }
  return isOf(whys) || (demand !== 'never' && isOf(reasons))
}

/** 'When we access or disclose your information': access may be a right, but what is disclosed has recipients. */
function demandOf({ topic }: Reading): Demand {
  const first = demands[topic[0] ?? 'scope'] ?? 'use'
  if (first !== 'never' && first !== 'plain use') return first
  return topic.includes('recipients') && topic[0] !== 'transfers' ? 'sharing' : first
}

/** 'We may need to verify your identity.' */
function weAct({ tokens }: Reading, start: number): boolean {
  return tokens.some(({ word }, i) => i < start && word === 'we')
}

/** True where the controller uses or collects before the words at `start`, or a lead-in says so. */
function states(reading: Reading, start: number): boolean {
  const { tokens } = reading
  if (
    anaphors.has(tokens[0]!.word) ||
    tokens.some(({ word }, i) => i < start && word === 'us' && aids.has(tokens[i - 1]?.lemma ?? ''))
  )
    return true
  const opens = openers.has(tokens[0]!.word)
  return (
    reading.frames.some(
      ({ id, agent, start: at }) =>
        (at <= start || opens) &&
        (id === 'Use' || id === 'Collect' || id === 'Share') &&
        (agent === 'controller' || agent === 'unknown')
    ) || isLedBy(reading, 'Use', 'Collect')
  )
}
