import type { AnyFact, Evidence, FactKind, Place, Policy } from '../model.ts'

const top: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 }

/** Where a missing item would belong: the heading of its section, or the top of the file. */
export function sectionPlace(policy: Policy, ...topics: (FactKind | 'scope')[]): Place {
  const section = policy.sections.find((candidate) => candidate.topic !== null && topics.includes(candidate.topic))
  return section ? { line: section.line, column: 1, endLine: section.line, endColumn: 1 } : top
}

/** Where the first words of a fact stand. */
export function factPlace(fact: AnyFact): Place {
  return place(fact.evidence[0])
}

function place(evidence: Evidence | undefined): Place {
  if (!evidence) return top
  const { line, column, endLine, endColumn } = evidence
  return { line, column, endLine, endColumn }
}
