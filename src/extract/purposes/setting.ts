import type { Topic } from '../../parse/document.ts'
import { isLedBy, type Reading } from '../reading.ts'
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
  jurisdictions: 'plain use',
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

/**
 * Whether words that may name a purpose stand where the policy tells what it processes data for, and not where it tells
 * what people may do, how long data are kept, and the like.
 *
 * @param start  index of the first token of the words
 * @param end    index behind the last
 */
export function isOfProcessing(reading: Reading, concept: string, start: number, end: number): boolean {
  if (reading.sentence.unit === 'heading') return false
  const demand = demands[reading.topic[0] ?? 'scope'] ?? 'use'
  if (demand === 'nothing') return true
  if (demand === 'never') return false
  const mark = markOf(reading, start, end)
  if (demand === 'sharing') return mark !== 'bare' || sharingPurposes.has(concept)
  const isStated = states(reading, start)
  if (demand === 'plain use') return mark === 'told' && isStated
  const isFragment = reading.sentence.unit !== 'paragraph' || reading.sentence.isHead
  if (demand === 'cookies') return mark === 'bare' ? isFragment || isStated : mark === 'led' || isStated || isFragment
  return isStated ? mark !== 'led' || isLedBy(reading, 'Use') : mark === 'told' && isFragment
}

/** True where the controller uses or collects before the words at `start`, or a lead-in says so. */
function states(reading: Reading, start: number): boolean {
  return (
    reading.frames.some(
      ({ id, agent, start: at }) =>
        at <= start &&
        (id === 'Use' || id === 'Collect' || id === 'Share') &&
        (agent === 'controller' || agent === 'unknown')
    ) || isLedBy(reading, 'Use', 'Collect')
  )
}
