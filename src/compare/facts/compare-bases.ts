import type { Fact, FactKind, Policy } from '../../model.ts'
import type { FactPlaces } from '../fact-places.ts'
import type { Finding } from '../finding.ts'
import { factual } from './factual.ts'

/** Lists whose facts a statement ties to a legal basis. */
const based = ['purposes', 'dataCategories'] as const

/** A purpose, or data, that one passage ties to another legal basis than before (GDPR Art. 13(1)(c)). */
export function compareBases(old: Policy, now: Policy, places: FactPlaces): Finding[] {
  return based.flatMap((kind) =>
    old[kind].flatMap((from) => {
      const to = now[kind].find((fact) => fact.concept === from.concept && fact.polarity === from.polarity)
      if (!to || !isInOnePassage(from, to, places)) return []
      const before = basesOf(from, old)
      const after = basesOf(to, now)
      const gone = before.filter((d) => !after.some((e) => e.concept === d.concept))
      const come = after.filter((d) => !before.some((e) => e.concept === d.concept))
      if (gone.length === 0 || come.length === 0) return []
      const labels = (facts: Fact[]) => facts.map((fact) => fact.label).join(', ')
      const concepts = (facts: Fact[]) => facts.map((fact) => fact.concept).sort()
      return [
        factual(places, {
          rule: 'legal-basis-switched',
          kind: 'legalBases',
          concept: come[0]!.concept,
          from,
          to,
          slots: { label: to.label, old: labels(gone), new: labels(come) },
          values: [kind, to.concept, ...concepts(gone), '>', ...concepts(come)]
        })
      ]
    })
  )
}

function isInOnePassage(from: Fact, to: Fact, places: FactPlaces): boolean {
  const groups = new Set(places.touched('old', from).map((d) => d.group))
  return places.touched('new', to).some((d) => groups.has(d.group))
}

function basesOf(fact: Fact, policy: Policy): Fact[] {
  const kind: FactKind = 'legalBases'
  const concepts = fact.about.filter((d) => d.kind === kind).map((d) => d.concept)
  return policy.legalBases.filter((d) => concepts.includes(d.concept) && d.polarity === 'affirmed')
}
