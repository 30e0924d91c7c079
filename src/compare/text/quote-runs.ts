import type { Alignment } from '../alignment.ts'
import type { WordAt, WordRun } from '../word-runs.ts'

const longest = 90
const mostRuns = 3

/** The words that differ, for a summary: `“six weeks” became “one month”`, the first few runs, cut where long. */
export function quoteRuns(alignment: Alignment, runs: readonly WordRun[]): string {
  const told = runs.slice(0, mostRuns).map((run) => {
    const old = quote(alignment.old, run.old)
    const now = quote(alignment.new, run.new)
    if (old && now) return `“${old}” became “${now}”`
    return old ? `“${old}” went` : `“${now}” came`
  })
  const more = runs.length - told.length
  return told.join('; ') + (more > 0 ? `; and ${more} more` : '')
}

function quote(lines: Alignment['old'], words: readonly WordAt[]): string {
  const parts: string[] = []
  let from = 0
  words.forEach((at, i) => {
    const next = words[i + 1]
    if (next?.line === at.line && next.index === at.index + 1) return
    parts.push(lines[at.line]!.sentence.text.slice(words[from]!.word.start, at.word.end))
    from = i + 1
  })
  const text = parts.join(' … ')
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text
}
