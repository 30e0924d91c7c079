import { diffArrays } from 'diff'
import { heaviestChain } from './heaviest-chain.ts'
import { keyHash } from './key-hash.ts'
import type { Pair } from './pair.ts'

interface Range {
  o0: number
  o1: number
  n0: number
  n1: number
}

/** With more edits than this between them, two stretches that repeat themselves are not searched for the fewest. */
const mostEdits = 1500

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
      for (const pair of alignRepeats({ o0, o1, n0, n1 }, old, now)) pairs.push(pair)
      continue
    }
    for (const pair of anchors) pairs.push(pair)
    let o = o0
    let n = n0
    for (const [anchorOld, anchorNew] of [...anchors, [o1, n1] as const]) {
      todo.push({ o0: o, o1: anchorOld, n0: n, n1: anchorNew })
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

/** Where every shared key repeats: the fewest edits, or, where these are many, like occurrences in their best order. */
function alignRepeats(range: Range, old: readonly string[], now: readonly string[]): Pair[] {
  return (
    fewestEdits(range, old, now) ?? heaviestChain(likeOccurrences(range, old, now), (pair) => weight(old[pair[0]]!))
  )
}

/** `undefined` where more edits than `mostEdits` part the two. */
function fewestEdits({ o0, o1, n0, n1 }: Range, old: readonly string[], now: readonly string[]): Pair[] | undefined {
  const before = old.slice(o0, o1)
  const after = now.slice(n0, n1)
  // The range is trimmed, so the first keys differ: they settle an order that does not depend on which version is old.
  const isSwapped = before[0]! > after[0]!
  const parts = isSwapped
    ? diffArrays(after, before, { maxEditLength: mostEdits })
    : diffArrays(before, after, { maxEditLength: mostEdits })
  if (!parts) return undefined
  const pairs: Pair[] = []
  let o = o0
  let n = n0
  for (const part of parts) {
    if (!part.added && !part.removed) for (let i = 0; i < part.count; i++) pairs.push([o++, n++])
    else if (part.removed !== isSwapped) o += part.count
    else n += part.count
  }
  return pairs
}

/** The first occurrence of a key with the first in the other version, the second with the second, and so on. */
function likeOccurrences({ o0, o1, n0, n1 }: Range, old: readonly string[], now: readonly string[]): Pair[] {
  const waiting = new Map<string, number[]>()
  for (let n = n1 - 1; n >= n0; n--) {
    const queue = waiting.get(now[n]!)
    if (queue) queue.push(n)
    else waiting.set(now[n]!, [n])
  }
  const pairs: Pair[] = []
  for (let o = o0; o < o1; o++) {
    const n = waiting.get(old[o]!)?.pop()
    if (n !== undefined) pairs.push([o, n])
  }
  return pairs
}
