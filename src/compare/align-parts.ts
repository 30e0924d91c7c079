import type { Leftover } from './align-similar.ts'
import { containment, likeness, linesByPair, shinglesOf } from './shingles.ts'

/** Positions of lines in a `Leftover`, of lines that became each other. */
export interface Bundle {
  old: number[]
  new: number[]
}

const enoughAnywhere = 0.8
const enoughInGap = 0.6
/** A part with fewer words is found anywhere; it joins inside its own gap alone. */
const fewWords = 4
const commonPair = 40

/**
 * Join sentences that were split or merged: a line that no bundle holds yet, and whose words stand in a line of the
 * other version, joins the bundle of that line where the bundle is more alike with it than without.
 */
export function joinParts(bundles: Bundle[], old: Leftover, now: Leftover): Bundle[] {
  const joined = bundles.map((bundle) => ({ old: [...bundle.old], new: [...bundle.new] }))
  join(joined, now, old, 'new', 'old')
  join(joined, old, now, 'old', 'new')
  return joined
}

function join(
  bundles: Bundle[],
  parts: Leftover,
  wholes: Leftover,
  partSide: 'old' | 'new',
  wholeSide: 'old' | 'new'
): void {
  const bundleOf = new Map<number, Bundle>()
  for (const bundle of bundles) for (const at of bundle[wholeSide]) bundleOf.set(at, bundle)
  const taken = new Set(bundles.flatMap((bundle) => bundle[partSide]))
  const wholesByPair = linesByPair(wholes.shingles)
  parts.shingles.forEach((shingles, part) => {
    if (taken.has(part)) return
    const isShort = parts.lines[part]!.words.length < fewWords
    const counts = new Map<number, number>()
    for (const pair of shingles.pairs) {
      const lines = wholesByPair.get(pair) ?? []
      if (lines.length <= commonPair) for (const whole of lines) counts.set(whole, (counts.get(whole) ?? 0) + 1)
    }
    const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 4)
    for (const [whole] of ranked) {
      const inGap = parts.gaps[part] === wholes.gaps[whole]
      if (isShort && !inGap) continue
      if (containment(shingles, wholes.shingles[whole]!) < (inGap ? enoughInGap : enoughAnywhere)) continue
      const bundle = bundleOf.get(whole)
      if (bundle && !isBetterWith(bundle[partSide], part, parts, bundle[wholeSide], wholes)) continue
      if (bundle) bundle[partSide] = [...bundle[partSide], part].sort((a, b) => a - b)
      else {
        const started = partSide === 'new' ? { old: [whole], new: [part] } : { old: [part], new: [whole] }
        bundles.push(started)
        bundleOf.set(whole, started)
      }
      return
    }
  })
}

function isBetterWith(
  present: number[],
  part: number,
  parts: Leftover,
  wholeLines: number[],
  wholes: Leftover
): boolean {
  const linesOf = (positions: number[], from: Leftover) => positions.map((at) => from.lines[at]!)
  const target = shinglesOf(linesOf(wholeLines, wholes))
  const more = [...present, part].sort((a, b) => a - b)
  return likeness(shinglesOf(linesOf(more, parts)), target) > likeness(shinglesOf(linesOf(present, parts)), target)
}
