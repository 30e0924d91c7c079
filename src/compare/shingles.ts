import type { Line } from './alignment.ts'
import { keyHash } from './key-hash.ts'

/** Digests of the words of a stretch and of each two that follow each other: what similarity is measured on. */
export interface Shingles {
  all: ReadonlySet<number>
  /** Of pairs of words; of the single words where there is but one. */
  pairs: readonly number[]
}

export function shinglesOf(lines: readonly Line[]): Shingles {
  const words = lines.flatMap((line) => line.words)
  const all = new Set<number>()
  const pairs = new Set<number>()
  words.forEach((word, i) => {
    all.add(keyHash(word.key))
    const next = words[i + 1]
    if (next) pairs.add(keyHash(`${word.key} ${next.key}`))
  })
  if (words.length === 1) pairs.add(keyHash(words[0]!.key))
  for (const pair of pairs) all.add(pair)
  return { all, pairs: [...pairs] }
}

/** For each pair of words, the positions of the lines that hold it, ascending. */
export function linesByPair(shingles: readonly Shingles[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  shingles.forEach(({ pairs }, at) => {
    for (const pair of pairs) {
      const lines = found.get(pair)
      if (lines) lines.push(at)
      else found.set(pair, [at])
    }
  })
  return found
}

function shared(a: Shingles, b: Shingles): number {
  const [few, many] = a.all.size <= b.all.size ? [a.all, b.all] : [b.all, a.all]
  let count = 0
  for (const hash of few) if (many.has(hash)) count++
  return count
}

/** From 0, nothing in common, to 1, the same words in the same order. */
export function likeness(a: Shingles, b: Shingles): number {
  return a.all.size + b.all.size === 0 ? 0 : (2 * shared(a, b)) / (a.all.size + b.all.size)
}

/** How much of `part` stands in `whole`, from 0 to 1. */
export function containment(part: Shingles, whole: Shingles): number {
  return part.all.size === 0 ? 0 : shared(part, whole) / part.all.size
}
