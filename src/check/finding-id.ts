import { createHash } from 'node:crypto'

/** Ids that can be approved: of changes (`c-…`, with `-2` where two are alike) and of findings in a version (`l-…`). */
export const findingId = /^[cl]-[0-9a-f]{12}(?:-\d{1,4})?$/

/**
 * The id of a finding that is no change: a letter and a digest of its rule and of what it is about. Like the id of a
 * change it holds neither line nor path nor our wording.
 */
export function findingIdOf(letter: 'l' | 'u', rule: string, about: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify([rule, ...about]))
  return `${letter}-${digest.digest('hex').slice(0, 12)}`
}
