import { createHash } from 'node:crypto'
import type { Finding } from '../compare/finding.ts'

/**
 * The id of a change: `c-` and a digest of rule, kind, concept and values. It holds neither line nor path nor our own
 * wording, so that an approval by id survives other edits of the policy and of our messages.
 */
export function changeId({
  rule,
  kind,
  concept,
  values
}: Pick<Finding, 'rule' | 'kind' | 'concept' | 'values'>): string {
  const digest = createHash('sha256').update(JSON.stringify([rule, kind, concept, ...values]))
  return `c-${digest.digest('hex').slice(0, 12)}`
}
