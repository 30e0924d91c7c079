import type { AnyFact } from '../model.ts'
import type { Problem } from './lint-rule.ts'
import { factPlace } from './places.ts'

/** One problem for all facts that lack the same thing, at the first of them: a list is read, forty lines are not. */
export function together(facts: readonly AnyFact[], what: string, lacks: string): Problem[] {
  const [first] = facts
  if (!first) return []
  const named = facts.map((fact) => `${fact.label} (line ${factPlace(fact).line})`).join(', ')
  return [
    {
      place: factPlace(first),
      reason: `Unexpected ${what} without ${lacks} in the same statement: ${named}; expected one for each`,
      about: facts.map((fact) => fact.concept).sort()
    }
  ]
}
