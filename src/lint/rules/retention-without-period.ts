import { law } from '../../judge/law.ts'
import type { LintRule } from '../lint-rule.ts'
import { factPlace } from '../places.ts'

const vague = new Set(['AsNecessary', 'Indefinite'])

/** 'As long as necessary' and no word on how long that is. */
export const retentionWithoutPeriod: LintRule = {
  id: 'retention-without-period',
  severity: 'review',
  basis: [law.storagePeriod],
  means:
    'Storage is said to last as long as necessary, or without end, and nowhere is a period or an event stated. Give one, or the criteria.',
  check: (policy) => {
    const periods = policy.retentionPeriods.filter((fact) => fact.polarity === 'affirmed')
    const [first] = periods
    if (!first || periods.some((fact) => !vague.has(fact.concept))) return []
    return [
      {
        place: factPlace(first),
        reason: `Unexpected storage period \`${first.evidence[0]!.quote}\`, expected a length of time, an event or the criteria that decide`,
        about: []
      }
    ]
  }
}
