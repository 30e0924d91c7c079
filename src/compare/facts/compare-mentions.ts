import type { Fact, Policy } from '../../model.ts'
import type { FactPlaces } from '../fact-places.ts'
import type { Finding } from '../finding.ts'
import { factual } from './factual.ts'
import { type MentionKind, mentionRules, offers } from './mention-rules.ts'

interface Stand {
  affirmed?: Fact
  denied?: Fact
}

/**
 * Compare the lists in which a concept is there or not. What is affirmed and what is denied are held apart; what turns
 * from one to the other is one change.
 */
export function compareMentions(old: Policy, now: Policy, places: FactPlaces): Finding[] {
  return (Object.keys(mentionRules) as MentionKind[]).flatMap((kind) => {
    const before = stands(old[kind])
    const after = stands(now[kind])
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((concept) =>
      compareConcept(kind, concept, before.get(concept) ?? {}, after.get(concept) ?? {}, places)
    )
  })
}

function stands(facts: readonly Fact[]): Map<string, Stand> {
  const found = new Map<string, Stand>()
  for (const fact of facts) {
    const stand = found.get(fact.concept) ?? {}
    stand[fact.polarity] ??= fact
    found.set(fact.concept, stand)
  }
  return found
}

function compareConcept(
  kind: MentionKind,
  concept: string,
  before: Stand,
  after: Stand,
  places: FactPlaces
): Finding[] {
  const gone = (fact?: Fact) => (fact && places.touched('old', fact).length > 0 ? fact : undefined)
  const come = (fact?: Fact) => (fact && places.touched('new', fact).length > 0 ? fact : undefined)
  const dropped = after.affirmed ? undefined : gone(before.affirmed)
  const begun = before.affirmed ? undefined : come(after.affirmed)
  const undenied = after.denied ? undefined : gone(before.denied)
  const denied = before.denied ? undefined : come(after.denied)
  const isOffer = offers.includes(kind)
  const put = (rule: string, from?: Fact, to?: Fact) =>
    factual(places, { rule, kind, concept, from: from ?? null, to: to ?? null })

  if (undenied && begun) return [put(isOffer ? 'refusal-reversed' : 'denial-reversed', undenied, begun)]
  if (dropped && denied) return [put(isOffer ? 'offer-refused' : 'practice-ruled-out', dropped, denied)]
  const found: Finding[] = []
  if (begun) found.push(put(mentionRules[kind].added, undefined, begun))
  if (dropped) found.push(put(mentionRules[kind].removed, dropped))
  if (denied) found.push(put(isOffer ? 'refusal-added' : 'denial-added', undefined, denied))
  if (undenied) found.push(put(isOffer ? 'refusal-dropped' : 'denial-dropped', undenied))
  return found
}
