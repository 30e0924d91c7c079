import { VFile } from 'vfile'
import { parsePolicy } from '../../src/extract/parse-policy.ts'
import type { Policy } from '../../src/model.ts'

/** Read a policy that is made of the given Markdown. */
export function policyOf(value: string): Policy {
  return parsePolicy(new VFile({ value, path: 'x.md' })).policy
}

/** The concepts of one list, each with its quotes; a denied one begins with a minus. */
export function quotesOf(value: string, kind: 'rights' | 'choices' | 'children'): string[] {
  return policyOf(value)[kind].map(
    (fact) =>
      `${fact.polarity === 'denied' ? '-' : ''}${fact.concept}: ${fact.evidence.map((one) => one.quote).join(' | ')}`
  )
}
