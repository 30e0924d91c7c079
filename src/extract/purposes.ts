import { actedPurposes } from './purposes/acted.ts'
import { namedPurposes } from './purposes/named.ts'
import { refusedSale, sales } from './purposes/sales.ts'
import type { Extractor, Finding } from './reading.ts'

/** Find why personal data are used (`dpv:Purpose`; GDPR Art. 13(1)(c)). */
export const purposes: Extractor = (policy) =>
  policy.readings.flatMap((reading, i) => {
    const refusal = refusedSale(policy.readings, i)
    if (refusal) return [refusal]
    const found = [...namedPurposes(reading), ...actedPurposes(reading, policy.selfNames)]
    const sold = sales(reading, policy.selfNames)
    if (found.length < 2) return [...found, ...sold]
    const kept: Finding[] = []
    for (const finding of found.sort(longestFirst)) if (!kept.some((other) => holds(other, finding))) kept.push(finding)
    return [...kept, ...sold]
  })

function longestFirst(a: Finding, b: Finding): number {
  return b.end - b.start - (a.end - a.start)
}

/** True where two findings of one purpose cite overlapping words. */
function holds(a: Finding, b: Finding): boolean {
  return a.concept === b.concept && a.start < b.end && b.start < a.end
}
