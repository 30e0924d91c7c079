const shortest = 5
/** A letter before a word can turn it round: `typical`, `atypical`. */
const turning = ['a']

/**
 * Do two words differ as a typing error does: by one letter too many, too few, wrong, or swapped with the next? Numbers
 * and short words never do.
 */
export function isTypo(a: string, b: string): boolean {
  if (a === b || a.length < shortest || b.length < shortest) return false
  if (/\p{N}/u.test(a + b)) return false
  if (turning.some((letter) => a === letter + b || b === letter + a)) return false
  let start = 0
  while (a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const left = a.slice(start, a.length - end)
  const right = b.slice(start, b.length - end)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
