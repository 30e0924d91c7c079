import type { Policy } from '../model.ts'
import type { PolicyReading } from './reading.ts'

/** Find when the policy was last updated and from when it holds (Cal. Bus. & Prof. Code 22575(b)(4)). */
export function dates(_policy: PolicyReading): Policy['dates'] {
  return { lastUpdated: null, effective: null }
}
