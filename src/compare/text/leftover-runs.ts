import type { Place } from '../../model.ts'
import type { Group } from '../alignment.ts'
import type { FactPlaces } from '../fact-places.ts'
import type { Finding } from '../finding.ts'
import { beginsWithin, placeOfWord } from '../places.ts'
import { type WordAt, type WordRun, wordRuns } from '../word-runs.ts'
import { expandWord } from './fold-word.ts'
import { weightClass } from './weigh.ts'

/**
 * The words of a changed group that none of the findings explains. A run of words is explained where it holds the
 * evidence of a finding, and by the finding whose evidence stands beside it; a `not`, an `only` or a number that came
 * with it and that no evidence holds stays unexplained.
 */
export function leftoverRuns(places: FactPlaces, group: Group, findings: readonly Finding[]): WordRun[] {
  const { alignment } = places
  const told = new Set(findings.flatMap((finding) => finding.runs ?? []).map(startOf))
  const runs = wordRuns(alignment, group).filter((run) => !told.has(startOf(run)))
  const factual = findings.filter((finding) => !finding.runs)
  if (factual.length === 0 || runs.length === 0) return runs
  if (factual.some((finding) => isOfPassage(finding))) return []
  const cited = {
    old: factual.flatMap((finding) => citedPlaces(places, 'old', group, finding)),
    new: factual.flatMap((finding) => citedPlaces(places, 'new', group, finding))
  }
  const isCited = (side: 'old' | 'new', at: WordAt) => {
    const document = side === 'old' ? alignment.oldDocument : alignment.newDocument
    const place = placeOfWord(document, alignment[side], at)
    return cited[side].some((outer) => beginsWithin(place, outer))
  }
  const tellsDenial = factual.some(({ from, to }) => [from, to].some(isDenied))
  const explained = runs.filter(
    (run) => run.old.some((at) => isCited('old', at)) || run.new.some((at) => isCited('new', at))
  )
  const held = explained.length > 0 ? explained : [mainRun(runs)]
  return runs.flatMap((run) => {
    if (!held.includes(run)) return [run]
    const turns = (word: string) =>
      (isWhole(group) ? denials.has(word) : isTurn(word)) && !(tellsDenial && denials.has(word))
    const left = (side: 'old' | 'new') =>
      run[side]
        .filter((at) => !isCited(side, at))
        .flatMap((at) => expandWord(at.word.key).filter(turns))
        .join(' ')
    return left('old') === left('new') ? [] : [run]
  })
}

/** Where a run begins; the runs of a group come out alike each time. */
function startOf(run: WordRun): string {
  const [old] = run.old
  const [now] = run.new
  return `${old ? `${old.line}:${old.index}` : ''} ${now ? `${now.line}:${now.index}` : ''}`
}

/** A finding that rests on the passage as a whole, such as a date. */
function isOfPassage({ from, to }: Finding): boolean {
  return [from, to].every((side) => side === null || 'quote' in side)
}

function citedPlaces(places: FactPlaces, side: 'old' | 'new', group: Group, finding: Finding): Place[] {
  const fact = side === 'old' ? finding.from : finding.to
  if (!fact || !('evidence' in fact)) return []
  return places
    .touched(side, fact)
    .filter((d) => places.alignment.groups[d.group] === group)
    .map((d) => d.evidence)
}

function isDenied(side: Finding['from']): boolean {
  return side !== null && 'polarity' in side && side.polarity === 'denied'
}

/** Where no run holds evidence, the fact turned on words beside it: the run with the most words. */
function mainRun(runs: readonly WordRun[]): WordRun | undefined {
  return [...runs].sort((a, b) => b.old.length + b.new.length - a.old.length - a.new.length)[0]
}

const denials = new Set([
  'not',
  'no',
  'never',
  'none',
  'nor',
  'neither',
  'only',
  'unless',
  'except',
  'without',
  'solely'
])

function isTurn(word: string): boolean {
  const found = weightClass(word)
  return found === 'limits' || found === 'numbers' || found === 'modals'
}

/** Sentences that came or went as a whole are told by the fact they state. */
function isWhole(group: Group): boolean {
  return group.op === 'added' || group.op === 'removed'
}
