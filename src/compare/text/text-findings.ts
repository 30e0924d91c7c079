import type { ChangeKind } from '../../model.ts'
import { type Alignment, type Group, isChanged } from '../alignment.ts'
import type { FactPlaces } from '../fact-places.ts'
import type { Finding } from '../finding.ts'
import { passage } from '../passage.ts'
import { linesOf, placeOfLine, placeOfWord } from '../places.ts'
import { type WordAt, type WordRun, wordRuns } from '../word-runs.ts'
import { gradePassage, knownKeys } from './grade-passage.ts'
import { type KindOf, plainKind } from './kind-of-passage.ts'
import { leftoverRuns } from './leftover-runs.ts'
import { plainReferences } from './plain-references.ts'
import { quoteRuns } from './quote-runs.ts'

/** Groups of one fate that stand together. */
interface Piece {
  rule: string
  kind: ChangeKind
  section: object
  groups: number[]
  old: number[]
  new: number[]
  runs: WordRun[]
  /** Further pieces in which the same words gave way to the same others. */
  others: Piece[]
}

/** Every changed passage that no finding explains in full, each as a finding of its own. */
export function textFindings(places: FactPlaces, facts: readonly Finding[], kindOf: KindOf): Finding[] {
  const { alignment } = places
  const known = knownKeys(alignment)
  const isPlain = plainReferences(alignment)
  const byGroup = new Map<number, Finding[]>()
  for (const finding of facts) {
    for (const group of finding.groups) byGroup.set(group, [...(byGroup.get(group) ?? []), finding])
  }
  const pieces: Piece[] = []
  alignment.groups.forEach((group, at) => {
    if (!isChanged(group)) return
    const explaining = byGroup.get(at) ?? []
    const runs = isOtherwisePlain(alignment, group, explaining)
      ? wordRuns(alignment, group)
      : leftoverRuns(places, group, explaining)
    if (runs.length === 0) return
    const { rule, isIdle } = gradePassage(
      alignment,
      group,
      runs.filter((run) => !isPlain(run)),
      known
    )
    if (isIdle && explaining.length > 0) return
    const section = sectionOf(alignment, group)
    const piece: Piece = {
      rule,
      kind: kindOf(group),
      section,
      groups: [at],
      old: group.old,
      new: group.new,
      runs,
      others: []
    }
    const last = pieces[pieces.length - 1]
    if (last && joins(last, piece)) extend(last, piece)
    else pieces.push({ ...piece })
  })
  return together(alignment, pieces).map((piece) => finding(alignment, piece))
}

/** A new or lost sentence that speaks of scope, children or changes says more than the data or parties it names. */
function isOtherwisePlain(alignment: Alignment, group: Group, explaining: readonly Finding[]): boolean {
  if (group.op !== 'added' && group.op !== 'removed') return false
  const kind = plainKind(alignment, group)
  return kind !== undefined && !explaining.some((finding) => finding.kind === kind)
}

function sectionOf(alignment: Alignment, group: Group): object {
  const side = group.new.length > 0 ? 'new' : 'old'
  return alignment[side][group[side][0]!]!.sentence.section
}

/** Pieces join where they stand next to each other, under one heading, and came or went alike. */
function joins(last: Piece, next: Piece): boolean {
  const isNext = last.groups[last.groups.length - 1]! + 1 === next.groups[0]
  const isWhole = last.old.length === 0 || last.new.length === 0
  return isNext && isWhole && last.rule === next.rule && last.kind === next.kind && last.section === next.section
}

function extend(last: Piece, next: Piece): void {
  last.groups = [...last.groups, ...next.groups]
  last.old = [...last.old, ...next.old]
  last.new = [...last.new, ...next.new]
  last.runs = [...last.runs, ...next.runs]
}

/** The same words that gave way to the same others in many sentences: a name or a number changed throughout, told once. */
function together(alignment: Alignment, pieces: readonly Piece[]): Piece[] {
  const kept = new Map<string, Piece>()
  for (const piece of pieces) {
    const isEdit = piece.old.length > 0 && piece.new.length > 0
    const place = isEdit
      ? wordsThatDiffer(piece.runs)
      : keysOf(alignment, piece, 'old') + keysOf(alignment, piece, 'new')
    const key = JSON.stringify([piece.rule, piece.kind, isEdit ? '' : piece.groups[0], place])
    const first = kept.get(key)
    if (!first) kept.set(key, piece)
    else {
      first.others.push(piece)
      first.groups = [...first.groups, ...piece.groups]
    }
  }
  return [...kept.values()]
}

const mostLines = 6

function lineList(lines: readonly number[]): string {
  const all = [...new Set(lines)]
  if (all.length === 1) return `line ${all[0]}`
  const more = all.length > mostLines ? ` and ${all.length - mostLines} more` : ''
  return `lines ${all.slice(0, mostLines).join(', ')}${more}`
}

function wordsThatDiffer(runs: readonly WordRun[]): string {
  const keys = (words: readonly WordAt[]) => words.map((at) => at.word.key).join(' ')
  return runs.map((run) => `${keys(run.old)} > ${keys(run.new)}`).join('; ')
}

function keysOf(alignment: Alignment, piece: Piece, side: 'old' | 'new'): string {
  return piece[side].map((at) => alignment[side][at]!.key).join(' ')
}

function finding(alignment: Alignment, piece: Piece): Finding {
  const all = [piece, ...piece.others]
  const keys = (side: 'old' | 'new') => all.map((each) => keysOf(alignment, each, side)).join(' ')
  const lines = all.flatMap((each) => touchedLines(alignment, each, 'new').slice(0, 1))
  const places = piece.others.length > 0 ? `, in ${all.length} sentences (${lineList(lines)})` : ''
  return {
    rule: piece.rule,
    kind: piece.kind,
    concept: null,
    from: passage(alignment, 'old', piece.old),
    to: passage(alignment, 'new', piece.new),
    slots: { words: quoteRuns(alignment, piece.runs) + places },
    values: [keys('old'), keys('new')],
    oldLines: touchedLines(alignment, piece, 'old'),
    newLines: touchedLines(alignment, piece, 'new'),
    groups: piece.groups
  }
}

/** The lines of the words that differ; where a side only lost or gained a gap, the line of the gap. */
function touchedLines(alignment: Alignment, piece: Piece, side: 'old' | 'new'): [number, number] | [] {
  if (piece[side].length === 0) return []
  const document = side === 'old' ? alignment.oldDocument : alignment.newDocument
  const differing = piece.runs.flatMap((run) => run[side])
  const beside = piece.runs
    .map((run) => (side === 'old' ? run.oldBeside : run.newBeside))
    .filter((at): at is WordAt => at !== null)
  const words = differing.length > 0 ? differing : beside
  if (words.length === 0) return linesOf(piece[side].map((at) => placeOfLine(document, alignment[side][at]!)))
  return linesOf(words.map((at) => placeOfWord(document, alignment[side], at)))
}
