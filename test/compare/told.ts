import { comparePolicies } from '../../src/compare/compare-policies.ts'
import type { Change } from '../../src/model.ts'
import { factsIn, type StatedFact } from './facts-in.ts'

/** A version of a policy: its words, and the facts that a reader found in them. */
export type Version = readonly [says: string, ...facts: StatedFact[]]

/** The changes between two versions. */
export function changesOf([old, ...oldFacts]: Version, [now, ...newFacts]: Version): Change[] {
  return comparePolicies(factsIn(old, oldFacts), factsIn(now, newFacts)).changes
}

/** What is told of facts, as `rule direction lines > lines: summary`; changes of mere words are left out. */
export function told(old: Version, now: Version): string[] {
  return changesOf(old, now)
    .filter((change) => change.from === null || 'evidence' in change.from)
    .filter((change) => change.to === null || 'evidence' in change.to)
    .map((d) => `${d.rule} ${d.direction} ${linesOf(d.oldLines)} > ${linesOf(d.newLines)}: ${d.summary}`)
}

function linesOf([first, last]: readonly number[]): string {
  return first === undefined ? 'none' : first === last ? String(first) : `${first}-${last}`
}
