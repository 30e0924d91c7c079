import type { PolicyDocument } from '../parse/document.ts'
import { alignLayout, alignMovedLayout } from './align-layout.ts'
import { joinParts } from './align-parts.ts'
import { alignSequence } from './align-sequence.ts'
import { alignSimilar, type Leftover } from './align-similar.ts'
import type { Alignment, Group, GroupOp, Line } from './alignment.ts'
import { documentLines } from './document-lines.ts'
import { orderGroups } from './order-groups.ts'
import { shinglesOf } from './shingles.ts'

/**
 * Align the sentences of two versions by what they say, not by where they stand. Equal words are found first, in order
 * and then elsewhere; what is left is paired by likeness, and joined where a sentence was split or merged. The work is
 * near-linear in the size of the documents.
 */
export function alignDocuments(oldDocument: PolicyDocument, newDocument: PolicyDocument): Alignment {
  const old = documentLines(oldDocument)
  const now = documentLines(newDocument)
  const groups: Group[] = []
  const oldTaken = new Uint8Array(old.length)
  const newTaken = new Uint8Array(now.length)
  const put = (op: GroupOp, olds: number[], news: number[]): void => {
    groups.push({ op, old: olds, new: news })
    for (const o of olds) oldTaken[o] = 1
    for (const n of news) newTaken[n] = 1
  }

  const keysOf = (lines: Line[]) => lines.map((line) => line.key)
  const inPlace = alignSequence(keysOf(old), keysOf(now))
  for (const [o, n] of inPlace) put('same', [o], [n])
  const oldGaps = gapsOf(
    old.length,
    inPlace.map((pair) => pair[0])
  )
  const newGaps = gapsOf(
    now.length,
    inPlace.map((pair) => pair[1])
  )

  const newByGap = byGap(newTaken, newGaps)
  for (const [gap, olds] of byGap(oldTaken, oldGaps)) {
    for (const stretch of alignLayout(old, olds, now, newByGap.get(gap) ?? [])) put('layout', stretch.old, stretch.new)
  }
  for (const [o, n] of equalElsewhere(old, oldTaken, now, newTaken)) put('moved', [o], [n])
  for (const stretch of alignMovedLayout(old, untaken(oldTaken), now, untaken(newTaken)))
    put('moved', stretch.old, stretch.new)

  const oldRest = leftover(old, oldTaken, oldGaps)
  const newRest = leftover(now, newTaken, newGaps)
  const pairs = alignSimilar(oldRest.rest, newRest.rest)
  const bundles = joinParts(
    pairs.map(([o, n]) => ({ old: [o], new: [n] })),
    oldRest.rest,
    newRest.rest
  )
  for (const bundle of bundles) {
    const olds = bundle.old.map((at) => oldRest.at[at]!)
    const news = bundle.new.map((at) => newRest.at[at]!)
    put(
      bundleOp(
        olds.map((o) => old[o]!),
        news.map((n) => now[n]!),
        oldGaps[olds[0]!] === newGaps[news[0]!]
      ),
      olds,
      news
    )
  }
  for (const o of untaken(oldTaken)) put('removed', [o], [])
  for (const n of untaken(newTaken)) put('added', [], [n])
  return { oldDocument, newDocument, old, new: now, ...orderGroups(groups, old.length, now.length) }
}

/** For each position, how many of the unchanged lines stand before it: what stands in one gap shares the number. */
function gapsOf(length: number, anchors: readonly number[]): number[] {
  const gaps: number[] = []
  let passed = 0
  for (let i = 0; i < length; i++) {
    if (anchors[passed] === i) passed++
    gaps.push(passed)
  }
  return gaps
}

function byGap(taken: Uint8Array, gaps: readonly number[]): Map<number, number[]> {
  const found = new Map<number, number[]>()
  taken.forEach((isTaken, at) => {
    if (isTaken) return
    const lines = found.get(gaps[at]!)
    if (lines) lines.push(at)
    else found.set(gaps[at]!, [at])
  })
  return found
}

/** Pair equal lines that are out of order: first those under equal lead-ins, then the others. */
function equalElsewhere(old: Line[], oldTaken: Uint8Array, now: Line[], newTaken: Uint8Array): [number, number][] {
  const pairs: [number, number][] = []
  const newUsed = new Set<number>()
  const oldUsed = new Set<number>()
  for (const keyOf of [(line: Line) => `${line.leads}\n${line.key}`, (line: Line) => line.key]) {
    const waiting = new Map<string, number[]>()
    now.forEach((line, n) => {
      if (newTaken[n] || newUsed.has(n)) return
      const key = keyOf(line)
      const queue = waiting.get(key)
      if (queue) queue.push(n)
      else waiting.set(key, [n])
    })
    for (const queue of waiting.values()) queue.reverse()
    old.forEach((line, o) => {
      if (oldTaken[o] || oldUsed.has(o)) return
      const n = waiting.get(keyOf(line))?.pop()
      if (n === undefined) return
      oldUsed.add(o)
      newUsed.add(n)
      pairs.push([o, n])
    })
  }
  return pairs
}

function untaken(taken: Uint8Array): number[] {
  const at: number[] = []
  taken.forEach((isTaken, i) => {
    if (!isTaken) at.push(i)
  })
  return at
}

function leftover(lines: Line[], taken: Uint8Array, gaps: readonly number[]): { rest: Leftover; at: number[] } {
  const at = untaken(taken)
  const rest = at.map((i) => lines[i]!)
  return { at, rest: { lines: rest, shingles: rest.map((line) => shinglesOf([line])), gaps: at.map((i) => gaps[i]!) } }
}

function bundleOp(old: Line[], now: Line[], isInPlace: boolean): GroupOp {
  const words = (lines: Line[]) => lines.map((line) => line.key).join(' ')
  if (words(old) === words(now)) return isInPlace ? 'layout' : 'moved'
  if (now.length > 1) return 'split'
  return old.length > 1 ? 'merged' : 'edited'
}
