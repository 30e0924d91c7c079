import { type Extractor, type Finding, type Reading, ruleId } from './reading.ts'
import { fixedPeriods } from './retention/fixed.ts'
import { openPeriods } from './retention/open.ts'
import type { Period } from './retention/period.ts'
import { clauseSpan } from './retention/span.ts'
import { type Statement, statementOf } from './retention/statement.ts'
import { subjectOf } from './retention/subject.ts'
import { untilPeriods } from './retention/until.ts'

/**
 * Find how long personal data are kept (`dpv:StorageDuration`; GDPR Art. 13(2)(a)): one finding for each period that a
 * sentence states. `duration` is ISO 8601 and the upper bound, `event` the id of a retention event, or both are null.
 */
export const retentionPeriods: Extractor = (policy) =>
  policy.readings.flatMap((reading) => {
    const statement = isOtherColumn(reading) ? null : statementOf(reading)
    return statement ? periodsIn(statement).map((period) => findingFor(statement, period)) : []
  })

const otherHeads = new Set(['ground', 'basis', 'purpose', 'category', 'recipient', 'why', 'reason'])
const periodHeads = new Set([
  'keep',
  'retain',
  'retention',
  'store',
  'storage',
  'period',
  'long',
  'duration',
  'time',
  'delete',
  'expire',
  'expiry',
  'lifetime'
])

/** A cell of a column on something else: 'A legal obligation' under 'Basis' states no period. */
function isOtherColumn({ sentence, leads }: Reading): boolean {
  if (sentence.unit !== 'cell') return false
  const head = leads.at(-1)
  if (!head?.sentence.isHead) return false
  const says = (words: ReadonlySet<string>) => head.tokens.some((token) => words.has(token.lemma))
  return says(otherHeads) && !says(periodHeads)
}

function periodsIn(statement: Statement): Period[] {
  const fixed = fixedPeriods(statement)
  const used = new Set(fixed.flatMap((period) => period.hit ?? []))
  const until = untilPeriods(statement, used)
  for (const { hit } of until) if (hit) used.add(hit)
  return [...fixed, ...until, ...openPeriods(statement, used)]
}

function findingFor(statement: Statement, period: Period): Finding {
  const { reading } = statement
  const { concept, duration, inBusinessDays, event, act, hit } = period
  const from = Math.min(period.start, act?.start ?? period.start, hit?.start ?? period.start)
  const to = Math.max(period.end, act?.end ?? 0, hit?.end ?? 0)
  return {
    kind: 'retentionPeriods',
    concept,
    polarity: period.isDenied ? 'denied' : 'affirmed',
    reading,
    ...clauseSpan(reading, from, to),
    rule: ruleId('retention', concept),
    key: [duration ?? '', inBusinessDays ? 'business' : '', event ?? '', subjectOf(reading)].join(' '),
    more: { duration, ...(inBusinessDays ? { inBusinessDays } : {}), event }
  }
}
