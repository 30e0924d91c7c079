import type { FoundTerm } from './automaton.ts'

/** A phrase of the lexicon, found in a sentence. */
export interface Hit {
  /** Name of the lexicon that holds the term. */
  lexicon: string
  term: FoundTerm
  /** Indices into the sentence's tokens; `end` is exclusive. */
  start: number
  end: number
}

/** What a sentence holds: of each lexicon that has a phrase in it the hits, from left to right. */
export type Hits = readonly (readonly Hit[])[]

/** The hits of all lexicons, from left to right. */
export function inOrder(hits: Hits): Hit[] {
  return hits.flat().sort(leftFirst)
}

/** The hits of one lexicon. */
export function hitsIn(hits: Hits, lexicon: string): readonly Hit[] {
  for (let i = 0; i < hits.length; i++) if (hits[i]![0]!.lexicon === lexicon) return hits[i]!
  return none
}

/** What may be a hit, unless another takes its place; one without a term only keeps others away from its words. */
export interface Candidate extends Omit<Hit, 'term'> {
  term: FoundTerm | null
  shields: FoundTerm | null
  /** True where the words of the phrase do not stand together but share a list's head. */
  isShared: boolean
}

const none: readonly never[] = []

/** Keep the longest matches of each lexicon, from left to right; a shielding phrase removes what it covers. */
export function longest(found: readonly Candidate[]): Hits {
  if (found.length === 0) return none
  const groups: Candidate[][] = []
  const byLexicon = new Map<string, Candidate[]>()
  for (const candidate of found) {
    const group = byLexicon.get(candidate.lexicon)
    if (group) group.push(candidate)
    else {
      const first = [candidate]
      groups.push(first)
      byLexicon.set(candidate.lexicon, first)
    }
  }
  const hits = groups.map(hitsOf)
  return hits.every((own) => own.length > 0) ? hits : hits.filter((own) => own.length > 0)
}

function hitsOf(candidates: Candidate[]): readonly Hit[] {
  if (candidates.length === 1) return isHit(candidates[0]!) ? (candidates as Hit[]) : none
  sortInPlace(candidates, longestFirst)
  let kept = 0
  for (const candidate of candidates) if (!isBlocked(candidates, kept, candidate)) candidates[kept++] = candidate
  candidates.length = kept
  const hits = candidates.filter(isHit)
  sortInPlace(hits, leftFirst)
  return hits
}

function isHit(candidate: Candidate): candidate is Candidate & Hit {
  return candidate.term !== null
}

/** Sort a list that is short, or nearly in order already, without the copies that `Array.sort` makes of it; stable. */
function sortInPlace<Item>(items: Item[], compare: (a: Item, b: Item) => number): void {
  if (items.length > longestSorted) {
    items.sort(compare)
    return
  }
  for (let i = 1; i < items.length; i++) {
    const item = items[i]!
    let at = i
    for (; at > 0 && compare(items[at - 1]!, item) > 0; at--) items[at] = items[at - 1]!
    items[at] = item
  }
}
const longestSorted = 24

function longestFirst(a: Candidate, b: Candidate): number {
  return (
    Number(a.isShared) - Number(b.isShared) ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start ||
    // A phrase that shields is no use behind the one that it shields from.
    Number(a.term !== null) - Number(b.term !== null)
  )
}

function leftFirst(a: Hit, b: Hit): number {
  return a.start - b.start || a.end - b.end
}

/** True where one of the first candidates, which stand already, leaves no room for another. */
function isBlocked(candidates: readonly Candidate[], kept: number, candidate: Candidate): boolean {
  for (let i = 0; i < kept; i++) {
    const rival = candidates[i]!
    if (rival.start < candidate.end && candidate.start < rival.end && blocks(rival, candidate)) return true
  }
  return false
}

function blocks(rival: Candidate, candidate: Candidate): boolean {
  const isCovered = rival.start <= candidate.start && candidate.end <= rival.end
  if (rival.shields) return rival.shields === candidate.term && isCovered
  if (rival.term === candidate.term) return true
  // One phrase may name two concepts.
  if (rival.start === candidate.start && rival.end === candidate.end) return false
  return !candidate.isShared && isCovered
}
