import type { Children, Policy } from '../../model.ts'
import type { FactPlaces } from '../fact-places.ts'
import type { Finding } from '../finding.ts'
import { type Difference, factual } from './factual.ts'
import { pairFacts } from './pair-facts.ts'

/** Ages below which the service is not meant for a person, or asks for a parent (GDPR Art. 8). */
export function compareChildren(old: Policy, now: Policy, places: FactPlaces): Finding[] {
  const isSame = (a: Children, b: Children) =>
    a.concept === b.concept && a.polarity === b.polarity && a.minimumAge === b.minimumAge
  // One sentence often holds an age, a parent's consent and what is not done: none of them becomes another.
  const likeness = (a: Children, b: Children) => (a.concept === b.concept ? 1 : -8)
  const pairs = pairFacts(old.children, now.children, places, isSame, likeness)
  return pairs.map(({ old: from, new: to }) => factual(places, difference(from, to)))
}

function difference(from: Children | null, to: Children | null): Difference {
  const ages = { old: age(from), new: age(to) }
  const fact = (to ?? from)!
  const shared = {
    kind: 'children',
    concept: fact.concept,
    from,
    to,
    slots: ages,
    values: [ages.old, ages.new, fact.polarity]
  } as const
  if (from && to && from.polarity !== to.polarity) {
    return { ...shared, rule: to.polarity === 'denied' ? 'practice-ruled-out' : 'denial-reversed' }
  }
  if (from?.minimumAge && to?.minimumAge) {
    return { ...shared, rule: from.minimumAge < to.minimumAge ? 'age-limit-raised' : 'age-limit-lowered' }
  }
  if (to?.minimumAge) return { ...shared, rule: 'age-limit-added', from: null }
  if (from?.minimumAge) return { ...shared, rule: 'age-limit-removed', to: null }
  if (fact.polarity === 'denied') return { ...shared, rule: to ? 'denial-added' : 'denial-dropped' }
  return { ...shared, rule: to ? 'children-term-added' : 'children-term-removed' }
}

function age(fact: Children | null): string {
  return fact?.minimumAge ? String(fact.minimumAge) : 'none'
}
