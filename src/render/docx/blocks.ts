import { diffArrays } from 'diff'
import type { PolicyDocument, Unit } from '../../parse/document.ts'
import { printable } from '../printable.ts'

/** A paragraph, heading, item or cell of a version. */
export interface Block {
  unit: Unit
  /** Of a heading: 1 for the topmost. */
  depth: number
  text: string
  /** First and last line in the source, from 1. */
  line: number
  endLine: number
}

/** What stands where in both versions: the same block, or one that came, or one that went. */
export interface BlockPair {
  old: Block | null
  new: Block | null
}

/** The blocks of a version in its order, as plain text. */
export function blocksOf(document: PolicyDocument): Block[] {
  const blocks: (Block & { block: number })[] = []
  for (const { block, unit, section, text, offsets } of document.sentences) {
    const { line, endLine } = document.placeOf(offsets.at(0), offsets.end)
    const last = blocks.at(-1)
    // Word refuses the two characters that XML has no place for, which are no letters.
    const words = printable(text).replace(/[\ufffe\uffff]/g, '\ufffd')
    if (last?.block === block && last.unit === unit) {
      last.text = `${last.text} ${words}`
      last.endLine = endLine
    } else blocks.push({ block, unit, depth: section.depth, text: words, line, endLine })
  }
  return blocks.map(({ block, ...rest }) => rest)
}

/** Beyond this many comparisons a stretch of changed blocks is told as gone and come. */
const mostComparisons = 40_000
/** From this share of common words on, two blocks are versions of each other. */
const likeEnough = 0.4

/** Put the blocks of two versions side by side, in the order of the new one; what went stands where it was. */
export function pairBlocks(old: readonly Block[], now: readonly Block[]): BlockPair[] {
  const pairs: BlockPair[] = []
  let o = 0
  let n = 0
  let gone: Block[] = []
  let come: Block[] = []
  const flush = () => {
    pairs.push(...pairChanged(gone, come))
    gone = []
    come = []
  }
  for (const { added, removed, count } of diffArrays(old.map(keyOf), now.map(keyOf))) {
    if (removed) gone.push(...old.slice(o, o + count))
    else if (added) come.push(...now.slice(n, n + count))
    else {
      flush()
      for (let at = 0; at < count; at++) pairs.push({ old: old[o + at]!, new: now[n + at]! })
    }
    if (!added) o += count
    if (!removed) n += count
  }
  flush()
  return pairs
}

function keyOf({ unit, text }: Block): string {
  return `${unit} ${text}`
}

function pairChanged(gone: readonly Block[], come: readonly Block[]): BlockPair[] {
  const isShort = gone.length * come.length <= mostComparisons
  const words = gone.map(wordsOf)
  const pairs: BlockPair[] = []
  let from = 0
  for (const block of come) {
    const like = isShort ? mostLike(words, from, wordsOf(block)) : -1
    for (let at = from; at < like; at++) pairs.push({ old: gone[at]!, new: null })
    if (like >= 0) from = like + 1
    pairs.push({ old: like >= 0 ? gone[like]! : null, new: block })
  }
  return [...pairs, ...gone.slice(from).map((block) => ({ old: block, new: null }))]
}

/** Position of the likest block from `from` on, or -1 where none is like enough. */
function mostLike(words: readonly ReadonlySet<string>[], from: number, wanted: ReadonlySet<string>): number {
  let best = -1
  let most = likeEnough
  for (let at = from; at < words.length; at++) {
    const common = [...wanted].filter((word) => words[at]!.has(word)).length
    const share = common / Math.max(wanted.size, words[at]!.size, 1)
    if (share > most) {
      most = share
      best = at
    }
  }
  return best
}

function wordsOf({ text }: Block): ReadonlySet<string> {
  return new Set(text.toLowerCase().split(' '))
}
