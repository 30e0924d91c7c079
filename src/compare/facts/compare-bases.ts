import type { Fact, FactKind, Policy } from '../../model.ts'
import type { FactPlaces, Side } from '../fact-places.ts'
import type { Finding } from '../finding.ts'
import { factual } from './factual.ts'

/** Lists whose facts a statement ties to a legal basis. */
const based = ['purposes', 'dataCategories'] as const

/** A purpose, or data, that one passage ties to another legal basis than before (GDPR Art. 13(1)(c)). */
export function compareBases(old: Policy, now: Policy, places: FactPlaces): Finding[] {
  return based.flatMap((kind) =>
    old[kind].flatMap((from) => {
      const to = now[kind].find((fact) => fact.concept === from.concept && fact.polarity === from.polarity)
      if (!to) return []
      const groups = onePassage(from, to, places)
      const before = basesOf(from, old)
      const after = basesOf(to, now)
      const gone = before.filter((d) => !after.some((e) => e.concept === d.concept))
      const come = after.filter((d) => !before.some((e) => e.concept === d.concept))
      const stated = (side: Side, facts: Fact[]) =>
        facts.filter((fact) => places.touched(side, fact).some((d) => groups.has(d.group)))
      const restsOn = { old: stated('old', gone), new: stated('new', come) }
      if (restsOn.old.length === 0 || restsOn.new.length === 0) return []
      const labels = (facts: Fact[]) => facts.map((fact) => fact.label).join(', ')
      const concepts = (facts: Fact[]) => facts.map((fact) => fact.concept).sort()
      return [
        factual(places, {
          rule: 'legal-basis-switched',
          kind: 'legalBases',
          concept: come[0]!.concept,
          from,
          to,
          restsOn,
          slots: { label: to.label, old: labels(gone), new: labels(come) },
          values: [kind, to.concept, ...concepts(gone), '>', ...concepts(come)]
        })
      ]
    })
  )
}

/** The passages that state the fact in both versions. */
function onePassage(from: Fact, to: Fact, places: FactPlaces): Set<number> {
  const groups = new Set(places.groups('old', from))
  return new Set(places.groups('new', to).filter((group) => groups.has(group)))
}

function basesOf(fact: Fact, policy: Policy): Fact[] {
  const kind: FactKind = 'legalBases'
  const concepts = fact.about.filter((d) => d.kind === kind).map((d) => d.concept)
  return policy.legalBases.filter((d) => concepts.includes(d.concept) && d.polarity === 'affirmed')
}
