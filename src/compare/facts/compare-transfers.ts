import type { Policy, Transfer } from '../../model.ts'
import type { FactPlaces } from '../fact-places.ts'
import type { Finding } from '../finding.ts'
import { type Difference, factual } from './factual.ts'

/** On what ground data go abroad, and to which places (GDPR Art. 13(1)(f), chapter V). */
export function compareTransfers(old: Policy, now: Policy, places: FactPlaces): Finding[] {
  const isMechanism = (fact: Transfer) => fact.concept !== 'Destination' && fact.polarity === 'affirmed'
  const gone = old.transfers.filter(
    (fact) => isMechanism(fact) && isNew(fact, now) && places.touched('old', fact).length > 0
  )
  const come = now.transfers.filter(
    (fact) => isMechanism(fact) && isNew(fact, old) && places.touched('new', fact).length > 0
  )
  return [...mechanisms(gone, come, places), ...destinations(old, now, places)].map((d) => factual(places, d))
}

function isNew(fact: Transfer, other: Policy): boolean {
  return !other.transfers.some((d) => d.concept === fact.concept && d.polarity === fact.polarity)
}

/** One for one in the same passage is a replacement; all else comes or goes. */
function mechanisms(gone: readonly Transfer[], come: readonly Transfer[], places: FactPlaces): Difference[] {
  const kind = 'transfers'
  const left = [...gone]
  const found: Difference[] = []
  for (const to of come) {
    const groups = new Set(places.touched('new', to).map((d) => d.group))
    const at = left.findIndex((fact) => places.touched('old', fact).some((d) => groups.has(d.group)))
    const [from = null] = at < 0 ? [] : left.splice(at, 1)
    if (!from) found.push({ rule: 'transfer-mechanism-added', kind, concept: to.concept, from: null, to })
    else {
      const slots = { old: from.label, new: to.label }
      const values = [from.concept, to.concept]
      found.push({ rule: 'transfer-mechanism-replaced', kind, concept: to.concept, from, to, slots, values })
    }
  }
  const rest = left.map(
    (from): Difference => ({ rule: 'transfer-mechanism-removed', kind, concept: from.concept, from, to: null })
  )
  return [...found, ...rest]
}

function destinations(old: Policy, now: Policy, places: FactPlaces): Difference[] {
  const olds = destinationFacts(old).filter((fact) => places.touched('old', fact).length > 0)
  const news = destinationFacts(now).filter((fact) => places.touched('new', fact).length > 0)
  const before = new Set(destinationFacts(old).flatMap((fact) => fact.places ?? []))
  const after = new Set(destinationFacts(now).flatMap((fact) => fact.places ?? []))
  const put = (rule: string, fact: Transfer, names: string[], side: 'from' | 'to'): Difference => ({
    rule,
    kind: 'transfers',
    concept: 'Destination',
    from: side === 'from' ? fact : null,
    to: side === 'to' ? fact : null,
    slots: { old: names.join(', '), new: names.join(', ') },
    values: [...names].sort()
  })
  const gone = olds.flatMap((fact) => {
    const names = (fact.places ?? []).filter((name) => !after.has(name))
    return names.length > 0 ? [put('destination-removed', fact, names, 'from')] : []
  })
  const come = news.flatMap((fact) => {
    const names = (fact.places ?? []).filter((name) => !before.has(name))
    return names.length > 0 ? [put('destination-added', fact, names, 'to')] : []
  })
  return [...gone, ...come]
}

function destinationFacts(policy: Policy): Transfer[] {
  return policy.transfers.filter((fact) => fact.concept === 'Destination' && fact.polarity === 'affirmed')
}
