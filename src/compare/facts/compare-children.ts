import type { Children, Policy } from '../../model.ts'
import type { FactPlaces } from '../fact-places.ts'
import type { Finding } from '../finding.ts'
import { type Difference, factual } from './factual.ts'
import { pairFacts } from './pair-facts.ts'

/** Ages below which the service is not meant for a person, or asks for a parent (GDPR Art. 8). */
export function compareChildren(old: Policy, now: Policy, places: FactPlaces): Finding[] {
  const isSame = (a: Children, b: Children) =>
    a.concept === b.concept && a.polarity === b.polarity && a.minimumAge === b.minimumAge
  const likeness = (a: Children, b: Children) => (a.concept === b.concept && a.polarity === b.polarity ? 1 : 0)
  const pairs = pairFacts(old.children, now.children, places, isSame, likeness)
  return pairs.map(({ old: from, new: to }) => factual(places, difference(from, to)))
}

function difference(from: Children | null, to: Children | null): Difference {
  const ages = { old: age(from), new: age(to) }
  const shared = {
    kind: 'children',
    concept: (to ?? from)!.concept,
    from,
    to,
    slots: ages,
    values: [ages.old, ages.new, (to ?? from)!.polarity]
  } as const
  if (from?.minimumAge && to?.minimumAge && from.minimumAge !== to.minimumAge) {
    return { ...shared, rule: from.minimumAge < to.minimumAge ? 'age-limit-raised' : 'age-limit-lowered' }
  }
  if (to?.minimumAge && !from?.minimumAge) return { ...shared, rule: 'age-limit-added', from: null }
  if (from?.minimumAge && !to?.minimumAge) return { ...shared, rule: 'age-limit-removed', to: null }
  return { ...shared, rule: to ? 'children-term-added' : 'children-term-removed', ...(to ? { from: null } : {}) }
}

function age(fact: Children | null): string {
  return fact?.minimumAge ? String(fact.minimumAge) : 'none'
}
