import { inContext } from './contexts.ts'
import { extractors } from './extractors.ts'
import type { Finding, PolicyReading } from './reading.ts'

/** Let every rule read a policy, and tell what it states from what it mentions in passing. */
export function findFacts(policy: PolicyReading): Finding[] {
  return extractors.flatMap((extract) => extract(policy)).flatMap(inContext)
}
