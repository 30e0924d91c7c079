import type { AnyFact } from '../../model.ts'
import type { FactPlaces } from '../fact-places.ts'

/** Facts that state the same thing in both versions, or what one thing became; `null` where a side has none. */
export interface Paired<F> {
  old: F | null
  new: F | null
}

/**
 * Pair statements of one list by what they are about. What is the same in both versions is paired first and left out;
 * of the rest only what stands in changed words counts, and the pair with the highest likeness goes first.
 *
 * @param same whether two facts state the same thing
 * @param likeness how much two facts are about the same; 0 where they are not
 */
export function pairFacts<F extends AnyFact>(
  olds: readonly F[],
  news: readonly F[],
  places: FactPlaces,
  same: (a: F, b: F) => boolean,
  likeness: (a: F, b: F) => number
): Paired<F>[] {
  const restNew = [...news]
  const restOld = olds.filter((fact) => {
    const at = restNew.findIndex((other) => same(fact, other))
    if (at >= 0) restNew.splice(at, 1)
    return at < 0
  })
  const before = restOld.filter((fact) => places.touched('old', fact).length > 0)
  const after = restNew.filter((fact) => places.touched('new', fact).length > 0)
  const scored = before.flatMap((a) => after.map((b) => ({ a, b, score: likeness(a, b) + together(a, b, places) })))
  scored.sort((x, y) => y.score - x.score)
  const pairs: Paired<F>[] = []
  const taken = new Set<F>()
  for (const { a, b, score } of scored) {
    if (score <= 0 || taken.has(a) || taken.has(b)) continue
    taken.add(a).add(b)
    pairs.push({ old: a, new: b })
  }
  for (const fact of before) if (!taken.has(fact)) pairs.push({ old: fact, new: null })
  for (const fact of after) if (!taken.has(fact)) pairs.push({ old: null, new: fact })
  return pairs
}

/** Two facts in one edited sentence are most likely the same thing, changed. */
function together(a: AnyFact, b: AnyFact, places: FactPlaces): number {
  const groups = new Set(places.touched('old', a).map((d) => d.group))
  return places.touched('new', b).some((d) => groups.has(d.group)) ? 4 : 0
}

/** What both facts are tied to: how many links they share. */
export function sharedLinks(a: AnyFact, b: AnyFact): number {
  const links = new Set(a.about.map((d) => `${d.kind} ${d.concept}`))
  return b.about.filter((d) => links.has(`${d.kind} ${d.concept}`)).length
}
