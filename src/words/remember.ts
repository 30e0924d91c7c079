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

/** So many characters of texts are kept twice over: those met last, and those met before them. */
let mostKept = 1_000_000
/** A longer text is rare, and nothing but a burden to keep. */
const longest = 100_000

/**
 * Keep little from now on, for whoever reads policies that share few sentences: what is kept must be copied whenever
 * garbage is collected. What is found stays the same.
 */
export function rememberLittle(): void {
  mostKept = 20_000
}

/**
 * Keep what a pure function found in a text: versions of a policy share most of their sentences and sections. What has not
 * been met for long is forgotten, so that neither a long history nor many policies take ever more memory. What it finds is
 * handed out again and again, and must not be altered.
 */
export function remember<Found>(find: (text: string) => Found): (text: string) => Found {
  let recent = new Map<string, Found>()
  let before = new Map<string, Found>()
  let kept = 0
  const keep = (text: string, found: Found): Found => {
    kept += text.length
    if (kept > mostKept) {
      before = recent
      recent = new Map()
      kept = text.length
    }
    recent.set(text, found)
    return found
  }
  return (text) => {
    const known = recent.get(text)
    if (known !== undefined) return known
    const older = before.get(text)
    if (older !== undefined) return keep(text, older)
    const found = find(text)
    return text.length > longest ? found : keep(text, found)
  }
}
