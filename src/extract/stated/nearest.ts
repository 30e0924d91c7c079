/** The word of a list that is most like a given one, to suggest it; `null` where none is much like it. */
export function nearest(word: string, words: Iterable<string>): string | null {
  let best: string | null = null
  let score = 0.45
  for (const other of words) {
    const likeness = dice(word.toLowerCase(), other.toLowerCase())
    if (likeness > score) {
      best = other
      score = likeness
    }
  }
  return best
}

/** Share of common pairs of letters, from 0 to 1. */
function dice(a: string, b: string): number {
  if (a === b) return 1
  const pairs = pairsOf(a)
  const others = pairsOf(b)
  const common = [...pairs].filter((pair) => others.has(pair)).length
  return (2 * common) / (pairs.size + others.size || 1)
}

function pairsOf(word: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2)))
}
