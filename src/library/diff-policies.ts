import type { VFile } from 'vfile'
import { comparePolicies } from '../compare/compare-policies.ts'
import type { ReadPolicy } from '../extract/parse-policy.ts'
import type { Overrides } from '../judge/rule.ts'
import type { PolicyDiff } from '../model.ts'
import { parsePolicy } from './parse-policy.ts'

/** A version of a policy: its Markdown, or what `parsePolicy` gave for it. */
export type Version = string | VFile | ReadPolicy

/** How changes are judged. */
export interface DiffOptions {
  /** Severity by id of rule, or `off`, which leaves the changes of that rule out; `assent rules` lists the rules. */
  rules?: Overrides
}

/**
 * Compare two versions of a policy by what they mean. Facts are matched by what they are about, not by where they
 * stand; every changed sentence is explained by a change of facts or told as a change of text.
 *
 * Pure: the same versions give the same comparison. A version that was parsed once can be compared many times.
 *
 * @returns the changes in the order of the new version, the verdict, and an account of all changed words
 * @throws VFileMessage where the front matter of a version given as Markdown cannot be read
 */
export function diffPolicies(old: Version, newer: Version, options: DiffOptions = {}): PolicyDiff {
  return comparePolicies(parsed(old, 'old.md'), parsed(newer, 'new.md'), options)
}

function parsed(version: Version, path: string): ReadPolicy {
  if (typeof version === 'string') return parsePolicy(version, { path })
  return 'policy' in version ? version : parsePolicy(version)
}
