import type { Line } from './alignment.ts'

/** Sentences of both sides that hold the same words in the same order, though divided in another way. */
export interface Stretch {
  old: number[]
  new: number[]
}

/** More lines than this begin alike only where a text repeats itself. */
const mostCandidates = 20

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

/**
 * Find the same away from its place: stretches of neighbouring lines that hold the same words.
 *
 * @param oldAt positions of the lines that found no equal, ascending; `newAt` the same in `now`
 */
export function alignMovedLayout(
  old: readonly Line[],
  oldAt: number[],
  now: readonly Line[],
  newAt: number[]
): Stretch[] {
  const index = new Map<string, number[]>()
  newAt.forEach((n, at) => {
    const key = opening(now[n]!, now[n + 1])
    const starts = index.get(key)
    if (starts) starts.push(at)
    else index.set(key, [at])
  })
  const taken = new Set<number>()
  const found: Stretch[] = []
  for (let at = 0; at < oldAt.length; ) {
    const starts = index.get(opening(old[oldAt[at]!]!, old[oldAt[at]! + 1])) ?? []
    const stretch = starts
      .slice(0, mostCandidates)
      .map((start) => stretchFrom(old, neighbours(oldAt, at), now, neighbours(newAt, start)))
      .find((d) => d !== null && !d.new.some((n) => taken.has(n)))
    if (stretch) {
      found.push(stretch)
      for (const n of stretch.new) taken.add(n)
    }
    at += stretch ? stretch.old.length : 1
  }
  return found
}

/** The first two words, over the end of a line of one word. */
function opening(line: Line, next: Line | undefined): string {
  const second = line.words[1] ?? next?.words[0]
  return `${line.words[0]!.key} ${second?.key ?? ''}`
}

/** The positions from one on that follow each other without a break. */
function* neighbours(positions: readonly number[], start: number): Generator<number> {
  yield positions[start]!
  for (let i = start + 1; positions[i] === positions[i - 1]! + 1; i++) yield positions[i]!
}

function* from(positions: readonly number[], start: number): Generator<number> {
  for (let i = start; i < positions.length; i++) yield positions[i]!
}

function walk(old: readonly Line[], oldAt: number[], now: readonly Line[], newAt: number[], isBack = false): Stretch[] {
  const found: Stretch[] = []
  let o = 0
  let n = 0
  for (;;) {
    const stretch = stretchFrom(old, from(oldAt, o), now, from(newAt, n), isBack)
    if (!stretch) return found
    found.push(stretch)
    o += stretch.old.length
    n += stretch.new.length
  }
}

/** The shortest stretch from here on that holds the same words on both sides; `null` where the words part. */
function stretchFrom(
  old: readonly Line[],
  oldAt: Iterable<number>,
  now: readonly Line[],
  newAt: Iterable<number>,
  isBack = false
): Stretch | null {
  const sides = [reading(old, oldAt), reading(now, newAt)] as const
  do {
    for (const side of sides) if (side.next === side.words.length && !readOn(side)) return null
    const [a, b] = sides
    while (a.next < a.words.length && b.next < b.words.length) {
      if (wordAt(a, isBack) !== wordAt(b, isBack)) return null
      a.next++
      b.next++
    }
  } while (sides.some((side) => side.next < side.words.length))
  return { old: sides[0].taken, new: sides[1].taken }
}

/** One side of a walk: the lines taken so far, and how far the words of the last one are read. */
interface Reading {
  lines: readonly Line[]
  rest: Iterator<number>
  taken: number[]
  words: Line['words']
  next: number
}

function reading(lines: readonly Line[], at: Iterable<number>): Reading {
  return { lines, rest: at[Symbol.iterator](), taken: [], words: [], next: 0 }
}

/** Take the next line; false where there is none. */
function readOn(side: Reading): boolean {
  const found = side.rest.next()
  if (found.done) return false
  side.taken.push(found.value)
  side.words = side.lines[found.value]!.words
  side.next = 0
  return true
}

function wordAt({ words, next }: Reading, isBack: boolean): string {
  return words[isBack ? words.length - 1 - next : next]!.key
}
