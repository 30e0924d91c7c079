import type { Sentence } from '../../parse/document.ts'
import type { Alignment, Group } from '../alignment.ts'
import type { Finding } from '../finding.ts'
import { passage } from '../passage.ts'
import { linesOf, placeOfLine } from '../places.ts'
import type { KindOf } from './kind-of-passage.ts'

/** What moved and holds fewer words than this is counted, not told. */
const fewestWords = 8
const longestQuote = 60

interface Run {
  rule: string
  groups: number[]
  old: number[]
  new: number[]
}

/**
 * Passages that moved with the same words: editorial. A list item that moved under another statement is told apart,
 * since 'we collect' and 'we share' make two things of one item.
 */
export function moveFindings(alignment: Alignment, kindOf: KindOf): Finding[] {
  const lineOf = {
    old: new Map(alignment.old.map((line, at): [Sentence, number] => [line.sentence, at])),
    new: new Map(alignment.new.map((line, at): [Sentence, number] => [line.sentence, at]))
  }
  const runs: Run[] = []
  alignment.groups.forEach((group, at) => {
    if (group.op !== 'moved') return
    const rule = hasOtherLead(alignment, group, lineOf) ? 'statement-moved' : 'passage-moved'
    const last = runs[runs.length - 1]
    const follows =
      last?.rule === rule && last.old.at(-1)! + 1 === group.old[0] && last.new.at(-1)! + 1 === group.new[0]
    if (last && follows) {
      last.groups.push(at)
      last.old.push(...group.old)
      last.new.push(...group.new)
    } else runs.push({ rule, groups: [at], old: [...group.old], new: [...group.new] })
  })
  return runs
    .filter((run) => run.rule === 'statement-moved' || wordCount(alignment, run) >= fewestWords)
    .map((run) => finding(alignment, run, kindOf))
}

function hasOtherLead(
  alignment: Alignment,
  group: Group,
  lineOf: { old: Map<Sentence, number>; new: Map<Sentence, number> }
): boolean {
  const old = alignment.old[group.old[0]!]!.sentence.leads.at(-1)
  const now = alignment.new[group.new[0]!]!.sentence.leads.at(-1)
  const oldLead = old && lineOf.old.get(old)
  const newLead = now && lineOf.new.get(now)
  if (oldLead === undefined || newLead === undefined) return false
  if (alignment.old[oldLead]!.key === alignment.new[newLead]!.key) return false
  return alignment.groupOfOld[oldLead] !== alignment.groupOfNew[newLead]
}

function wordCount(alignment: Alignment, run: Run): number {
  return run.new.reduce((sum, at) => sum + alignment.new[at]!.words.length, 0)
}

function finding(alignment: Alignment, run: Run, kindOf: KindOf): Finding {
  const first = alignment.new[run.new[0]!]!.sentence.text
  const lines = (side: 'old' | 'new') =>
    linesOf(
      run[side].map((at) =>
        placeOfLine(side === 'old' ? alignment.oldDocument : alignment.newDocument, alignment[side][at]!)
      )
    )
  return {
    rule: run.rule,
    kind: kindOf(alignment.groups[run.groups[0]!]!),
    concept: null,
    from: passage(alignment, 'old', run.old),
    to: passage(alignment, 'new', run.new),
    slots: { words: `“${first.length > longestQuote ? `${first.slice(0, longestQuote - 1).trimEnd()}…` : first}”` },
    values: [
      run.new
        .map((at) => alignment.new[at]!.key)
        .sort()
        .join(' ')
    ],
    oldLines: lines('old'),
    newLines: lines('new'),
    groups: run.groups
  }
}
