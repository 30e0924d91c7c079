import type { Sentence } from '../../parse/document.ts'
import { remember } from '../../words/remember.ts'
import type { Alignment, Group, Line } from '../alignment.ts'
import type { Finding } from '../finding.ts'
import { passage } from '../passage.ts'
import { linesOf, placeOfLine } from '../places.ts'
import type { KindOf } from './kind-of-passage.ts'
import { weightClass } from './weigh.ts'

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
 * Passages that moved with the same words: editorial. A list item that came under another statement is told apart, since
 * 'we collect' and 'we share' make two things of one item; whether the item moved, or the statement.
 */
export function moveFindings(alignment: Alignment, kindOf: KindOf): Finding[] {
  const hasOtherLead = otherLead(alignment)
  const hasOtherLimit = otherLimit(alignment)
  const runs: Run[] = []
  alignment.groups.forEach((group, at) => {
    if (group.op !== 'moved' && group.op !== 'same') return
    const isOther = hasOtherLead(group) || hasOtherLimit(group)
    if (group.op === 'same' && !isOther) return
    const rule = isOther ? 'statement-moved' : 'passage-moved'
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

/**
 * Make a test for groups whose sentences another statement governs than before: they moved, or it did. Where it was
 * reworded in its place, its words tell.
 */
function otherLead(alignment: Alignment): (group: Group) => boolean {
  const lineOf = {
    old: new Map(alignment.old.map((line, at): [Sentence, number] => [line.sentence, at])),
    new: new Map(alignment.new.map((line, at): [Sentence, number] => [line.sentence, at]))
  }
  const leadOf = (side: 'old' | 'new', { sentence }: Line) => {
    const lead = sentence.leads.at(-1)
    const at = lead && lineOf[side].get(lead)
    if (at === undefined) return undefined
    const group = side === 'old' ? alignment.groupOfOld[at]! : alignment.groupOfNew[at]!
    return { group, key: alignment[side][at]!.key, ...alignment.groups[group]! }
  }
  return (group) => {
    const old = leadOf('old', alignment.old[group.old[0]!]!)
    const now = leadOf('new', alignment.new[group.new[0]!]!)
    if (old?.key === now?.key || old?.group === now?.group) return false
    const leads = [old, now].filter((lead) => lead !== undefined)
    if (group.op === 'same') return leads.length === 2 && leads.some((lead) => lead.op === 'moved')
    return leads.length === 2 || leads.some((lead) => lead.old.length > 0 && lead.new.length > 0)
  }
}

/** Make a test for groups that came under a heading that sets a limit, or left one: they moved, or it did. */
function otherLimit(alignment: Alignment): (group: Group) => boolean {
  const titles = (lines: readonly Line[]) =>
    new Set(lines.filter(({ sentence }) => sentence.unit === 'heading').map(({ sentence }) => sentence.text))
  const kept = { old: titles(alignment.old), new: titles(alignment.new) }
  const moved = titles(alignment.groups.flatMap(({ op, old }) => (op === 'moved' ? [alignment.old[old[0]!]!] : [])))
  const limitsOn = ({ sentence }: Line) => (sentence.unit === 'heading' ? [] : sentence.section.path.filter(setsLimit))
  return (group) => {
    if (group.op === 'same' && moved.size === 0) return false
    const old = limitsOn(alignment.old[group.old[0]!]!)
    const now = limitsOn(alignment.new[group.new[0]!]!)
    const differing = [...old.filter((title) => !now.includes(title)), ...now.filter((title) => !old.includes(title))]
    return differing.some((title) =>
      group.op === 'same' ? moved.has(title) : kept.old.has(title) && kept.new.has(title)
    )
  }
}

const setsLimit = remember((title) => title.split(' ').some((word) => weightClass(word.toLowerCase()) === 'limits'))

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
