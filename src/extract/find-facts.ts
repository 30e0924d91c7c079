import { inContext } from './contexts.ts'
import { extractors } from './extractors.ts'
import type { Finding, PolicyReading } from './reading.ts'

/** Let every rule read a policy, and tell what it states from what it mentions in passing. */
export function findFacts(policy: PolicyReading): Finding[] {
  return extractors.flatMap((extract) => supported(extract(policy))).flatMap(inContext)
}

/** Leave out further places of facts that nothing states. */
function supported(found: Finding[]): Finding[] {
  if (!found.some((finding) => finding.isSupport)) return found
  const stated = new Set(
    found.filter(({ isSupport, polarity }) => !isSupport && polarity === 'affirmed').map(({ concept }) => concept)
  )
  return found.filter(({ isSupport, concept }) => !isSupport || stated.has(concept))
}
