import type { Line } from './alignment.ts'
import { likeness, linesByPair, type Shingles } from './shingles.ts'

/** Lines of one version that found no equal, with their shingles and the gap that each stands in. */
export interface Leftover {
  lines: readonly Line[]
  shingles: readonly Shingles[]
  gaps: readonly number[]
}

/** How alike an edited sentence is to what it was: anywhere, and between the same unchanged neighbours. */
const enoughAnywhere = 0.5
const enoughInGap = 0.3
/** A pair of words that stands in more lines of a version than this says little about which belong together. */
const commonPair = 40
/** In a gap with at most this many cells every line is held against every other. */
const smallGap = 400
const candidatesPerLine = 8

/**
 * Pair the lines that were edited, the most alike first; each line is in one pair at the most.
 *
 * @returns positions in `old.lines` and `now.lines`
 */
export function alignSimilar(old: Leftover, now: Leftover): [number, number][] {
  const scored: { o: number; n: number; score: number }[] = []
  for (const [o, n] of candidates(old, now)) {
    const inGap = old.gaps[o] === now.gaps[n]
    const alike = likeness(old.shingles[o]!, now.shingles[n]!)
    if (alike < (inGap ? enoughInGap : enoughAnywhere)) continue
    scored.push({ o, n, score: alike + (inGap ? 0.1 : 0) })
  }
  const distance = (o: number, n: number) => Math.abs(old.gaps[o]! - now.gaps[n]!)
  scored.sort((a, b) => b.score - a.score || distance(a.o, a.n) - distance(b.o, b.n) || a.o + a.n - b.o - b.n)
  const takenOld = new Set<number>()
  const takenNew = new Set<number>()
  const pairs: [number, number][] = []
  for (const { o, n } of scored) {
    if (takenOld.has(o) || takenNew.has(n)) continue
    takenOld.add(o)
    takenNew.add(n)
    pairs.push([o, n])
  }
  return pairs
}

/** Pairs worth a closer look: those that share rare pairs of words, and all pairs of a small gap. */
function candidates(old: Leftover, now: Leftover): [number, number][] {
  const oldByPair = linesByPair(old.shingles)
  const newByPair = linesByPair(now.shingles)
  const byGap = new Map<number, number[]>()
  now.gaps.forEach((gap, n) => {
    const lines = byGap.get(gap)
    if (lines) lines.push(n)
    else byGap.set(gap, [n])
  })
  const sizes = new Map<number, number>()
  for (const gap of old.gaps) sizes.set(gap, (sizes.get(gap) ?? 0) + 1)

  return old.shingles.flatMap((shingles, o) => {
    const counts = new Map<number, number>()
    for (const pair of shingles.pairs) {
      const lines = newByPair.get(pair) ?? []
      const isCommon = lines.length > commonPair || oldByPair.get(pair)!.length > commonPair
      if (!isCommon) for (const n of lines) counts.set(n, (counts.get(n) ?? 0) + 1)
    }
    const found = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, candidatesPerLine)
    const near = byGap.get(old.gaps[o]!) ?? []
    const isSmall = near.length * sizes.get(old.gaps[o]!)! <= smallGap
    return [...new Set([...found.map(([n]) => n), ...(isSmall ? near : [])])].map((n): [number, number] => [o, n])
  })
}
