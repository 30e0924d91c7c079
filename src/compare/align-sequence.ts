import { heaviestChain } from './heaviest-chain.ts'
import { keyHash } from './key-hash.ts'

/** A position in the old sequence and one in the new. */
export type Pair = readonly [number, number]

interface Range {
  o0: number
  o1: number
  n0: number
  n1: number
}

/** Above this many cells a gap without any unique key is not searched for a longest common run. */
const tableLimit = 250_000

/**
 * Pair equal keys in order, as patience diff does: what stands once in both versions anchors the rest, and the heaviest
 * chain of anchors stays in place. Near-linear in the number of keys. Ties fall the same way when old and new swap.
 *
 * @returns pairs ascending on both sides
 */
export function alignSequence(old: readonly string[], now: readonly string[]): Pair[] {
  const pairs: Pair[] = []
  const todo: Range[] = [{ o0: 0, o1: old.length, n0: 0, n1: now.length }]
  for (let range = todo.pop(); range; range = todo.pop()) {
    const { o0, o1, n0, n1 } = trim(range, old, now, pairs)
    if (o0 === o1 || n0 === n1) continue
    const anchors = heaviestChain(uniquePairs({ o0, o1, n0, n1 }, old, now), (pair) => weight(old[pair[0]]!))
    if (anchors.length === 0) {
      pairs.push(...longestCommon({ o0, o1, n0, n1 }, old, now))
      continue
    }
    pairs.push(...anchors)
    let o = o0
    let n = n0
    for (const [anchorOld, anchorNew] of [...anchors, [o1, n1] as const]) {
      if (anchorOld > o && anchorNew > n) todo.push({ o0: o, o1: anchorOld, n0: n, n1: anchorNew })
      o = anchorOld + 1
      n = anchorNew + 1
    }
  }
  return pairs.sort((a, b) => a[0] - b[0])
}

/** Words count, and a hair of the key itself, so that equal weights do not depend on which version is called old. */
function weight(key: string): number {
  return key.length + keyHash(key) / 2 ** 33
}

/** Pair what is equal at both ends and return what is left between. */
function trim(range: Range, old: readonly string[], now: readonly string[], pairs: Pair[]): Range {
  let { o0, o1, n0, n1 } = range
  while (o0 < o1 && n0 < n1 && old[o0] === now[n0]) pairs.push([o0++, n0++])
  while (o0 < o1 && n0 < n1 && old[o1 - 1] === now[n1 - 1]) pairs.push([--o1, --n1])
  return { o0, o1, n0, n1 }
}

function uniquePairs({ o0, o1, n0, n1 }: Range, old: readonly string[], now: readonly string[]): Pair[] {
  const seen = new Map<string, { o: number; n: number; olds: number; news: number }>()
  for (let o = o0; o < o1; o++) {
    const entry = seen.get(old[o]!)
    if (entry) entry.olds++
    else seen.set(old[o]!, { o, n: -1, olds: 1, news: 0 })
  }
  for (let n = n0; n < n1; n++) {
    const entry = seen.get(now[n]!)
    if (!entry) continue
    entry.n = n
    entry.news++
  }
  const pairs: Pair[] = []
  for (const entry of seen.values()) if (entry.olds === 1 && entry.news === 1) pairs.push([entry.o, entry.n])
  return pairs
}

/** Longest common subsequence by table, for small gaps in which every shared key repeats. */
function longestCommon({ o0, o1, n0, n1 }: Range, old: readonly string[], now: readonly string[]): Pair[] {
  const width = n1 - n0 + 1
  const rows = o1 - o0
  if (rows * width > tableLimit) return []
  const table = new Int32Array((rows + 1) * width)
  for (let o = rows - 1; o >= 0; o--) {
    for (let n = width - 2; n >= 0; n--) {
      const at = o * width + n
      table[at] =
        old[o0 + o] === now[n0 + n] ? table[at + width + 1]! + 1 : Math.max(table[at + width]!, table[at + 1]!)
    }
  }
  const pairs: Pair[] = []
  for (let o = 0, n = 0; o < rows && n < width - 1; ) {
    const at = o * width + n
    if (old[o0 + o] === now[n0 + n]) pairs.push([o0 + o++, n0 + n++])
    else if (table[at + width]! >= table[at + 1]!) o++
    else n++
  }
  return pairs
}
