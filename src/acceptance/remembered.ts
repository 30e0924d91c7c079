/** So many results are kept; then it begins anew. */
const limit = 50_000

/**
 * Keep the results of a pure function of texts: a million people share a few thousand days and moments, and finding a
 * day in a time zone is the dear part of counting.
 */
export function remembered<Texts extends string[]>(compute: (...texts: Texts) => string): (...texts: Texts) => string {
  const results = new Map<string, string>()
  return (...texts) => {
    const key = texts.join('\n')
    const known = results.get(key)
    if (known !== undefined) return known
    if (results.size >= limit) results.clear()
    const result = compute(...texts)
    results.set(key, result)
    return result
  }
}
