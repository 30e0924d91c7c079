/** Keep what a pure function found in an object that is never altered, as long as the object lives. */
export function rememberOf<Thing extends object, Found>(find: (thing: Thing) => Found): (thing: Thing) => Found {
  const known = new WeakMap<Thing, Found>()
  return (thing) => {
    const before = known.get(thing)
    if (before !== undefined) return before
    const found = find(thing)
    known.set(thing, found)
    return found
  }
}

/** So many characters of texts are kept; then it begins anew. */
const mostKept = 1_000_000
/** A longer text is rare, and nothing but a burden to keep. */
const longest = 100_000

/**
 * Keep what a pure function found in a text: versions of a policy share most of their sentences and sections. What it
 * finds is handed out again and again, and must not be altered.
 */
export function remember<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>()
  let kept = 0
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = find(text)
    if (text.length > longest) return found
    kept += text.length
    if (kept > mostKept) {
      known.clear()
      kept = text.length
    }
    known.set(text, found)
    return found
  }
}
