import type { Line } from './alignment.ts'

/** Sentences of both sides that hold the same words in the same order, though divided in another way. */
export interface Stretch {
  old: number[]
  new: number[]
}

/**
 * In a gap between unchanged sentences, find from both ends what only its layout tells apart: a list that became a
 * sentence, a sentence that was split, a heading joined to its paragraph.
 *
 * @param oldAt positions in `old` of the gap's lines, ascending; `newAt` the same in `now`
 */
export function alignLayout(old: readonly Line[], oldAt: number[], now: readonly Line[], newAt: number[]): Stretch[] {
  const front = walk(old, oldAt, now, newAt)
  const restOld = oldAt.slice(front.reduce((sum, d) => sum + d.old.length, 0))
  const restNew = newAt.slice(front.reduce((sum, d) => sum + d.new.length, 0))
  const back = walk(old, [...restOld].reverse(), now, [...restNew].reverse(), true)
  return [...front, ...back.map((d) => ({ old: d.old.reverse(), new: d.new.reverse() }))]
}

function walk(
  old: readonly Line[],
  oldAt: number[],
  now: readonly Line[],
  newAt: number[],
  backwards = false
): Stretch[] {
  const found: Stretch[] = []
  let o = 0
  let n = 0
  while (o < oldAt.length && n < newAt.length) {
    const stretch = { old: [oldAt[o++]!], new: [newAt[n++]!] }
    let oldWords = keysOf(old[stretch.old[0]!]!, backwards)
    let newWords = keysOf(now[stretch.new[0]!]!, backwards)
    while (true) {
      const both = Math.min(oldWords.length, newWords.length)
      for (let i = 0; i < both; i++) if (oldWords[i] !== newWords[i]) return found
      oldWords = oldWords.slice(both)
      newWords = newWords.slice(both)
      if (oldWords.length === 0 && newWords.length === 0) break
      if (oldWords.length === 0) {
        if (o === oldAt.length) return found
        stretch.old.push(oldAt[o]!)
        oldWords = keysOf(old[oldAt[o++]!]!, backwards)
      } else {
        if (n === newAt.length) return found
        stretch.new.push(newAt[n]!)
        newWords = keysOf(now[newAt[n++]!]!, backwards)
      }
    }
    found.push(stretch)
  }
  return found
}

function keysOf(line: Line, backwards: boolean): string[] {
  const keys = line.words.map((word) => word.key)
  return backwards ? keys.reverse() : keys
}
