import type { Pair } from './pair.ts'

/**
 * The heaviest subset of pairs that ascends on both sides (a weighted longest increasing subsequence), ascending.
 * Takes n log n steps.
 *
 * @param pairs  ascending on the old side, with no position twice on either
 */
export function heaviestChain(pairs: readonly Pair[], weight: (pair: Pair) => number): Pair[] {
  const rankOf = new Map([...pairs].sort((a, b) => a[1] - b[1]).map((pair, rank) => [pair[1], rank + 1]))
  const best = new Float64Array(pairs.length + 1)
  const last = new Int32Array(pairs.length + 1)
  const previous = new Int32Array(pairs.length).fill(-1)
  let top = -1
  let topSum = 0
  pairs.forEach((pair, i) => {
    const rank = rankOf.get(pair[1])!
    let sum = 0
    for (let r = rank - 1; r > 0; r -= r & -r) {
      if (best[r]! <= sum) continue
      sum = best[r]!
      previous[i] = last[r]!
    }
    sum += weight(pair)
    for (let r = rank; r <= pairs.length; r += r & -r) {
      if (best[r]! >= sum) continue
      best[r] = sum
      last[r] = i
    }
    if (sum <= topSum) return
    topSum = sum
    top = i
  })
  const chain: Pair[] = []
  for (let i = top; i >= 0; i = previous[i]!) chain.push(pairs[i]!)
  return chain.reverse()
}
