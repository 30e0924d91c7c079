/** Words that differ in more letters than this are no slip of the pen. */
const mostEdits = 3

/** The word of a list that differs in the fewest letters, where it differs in few. */
export function nearest(word: string, among: readonly string[]): string | undefined {
  const ranked = among
    .map((each) => ({ each, edits: distance(word.toLowerCase(), each.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits)
  const [best] = ranked
  return best && best.edits <= Math.min(mostEdits, Math.ceil(best.each.length / 3)) ? best.each : undefined
}

/** How many letters are to be put in, taken out or replaced (Levenshtein). */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > mostEdits) return mostEdits + 1
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}
