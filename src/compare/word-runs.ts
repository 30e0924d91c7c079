import { diffArrays } from 'diff'
import type { Alignment, Group } from './alignment.ts'
import type { Word } from './words.ts'

/** A word and the line that it stands in, as a position in `Alignment.old` or `.new`. */
export interface WordAt {
  line: number
  word: Word
  /** Position among the words of the line. */
  index: number
}

/** Words that gave way to others; one side may be empty. */
export interface WordRun {
  old: WordAt[]
  new: WordAt[]
  /** Where a side is empty: the word beside which something came or went. */
  oldBeside: WordAt | null
  newBeside: WordAt | null
}

/** Beyond this many single edits a comparison by words says nothing a person could use. */
const maxEdits = 4000

/** The words by which the two sides of a group differ, in order. The same runs come out when old and new swap. */
export function wordRuns(alignment: Alignment, group: Group): WordRun[] {
  const old = wordsAt(alignment.old, group.old)
  const now = wordsAt(alignment.new, group.new)
  const isSwapped = keys(old).join(' ') > keys(now).join(' ')
  const [first, second] = isSwapped ? [now, old] : [old, now]
  const parts = diffArrays(keys(first), keys(second), { maxEditLength: maxEdits })
  if (!parts) return [{ old, new: now, oldBeside: null, newBeside: null }]

  const runs: WordRun[] = []
  let o = 0
  let n = 0
  let run: WordRun | null = null
  for (const part of parts) {
    if (!part.added && !part.removed) {
      o += part.count
      n += part.count
      run = null
      continue
    }
    if (!run) {
      run = { old: [], new: [], oldBeside: beside(old, o), newBeside: beside(now, n) }
      runs.push(run)
    }
    if (part.removed !== isSwapped) {
      run.old.push(...old.slice(o, o + part.count))
      o += part.count
    } else {
      run.new.push(...now.slice(n, n + part.count))
      n += part.count
    }
  }
  return runs
}

function wordsAt(lines: Alignment['old'], positions: readonly number[]): WordAt[] {
  return positions.flatMap((line) => lines[line]!.words.map((word, index) => ({ line, word, index })))
}

function keys(words: readonly WordAt[]): string[] {
  return words.map((d) => d.word.key)
}

function beside(words: readonly WordAt[], at: number): WordAt | null {
  return words[at - 1] ?? words[at] ?? null
}
