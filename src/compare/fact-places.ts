import type { AnyFact, Evidence, Place } from '../model.ts'
import type { PolicyDocument } from '../parse/document.ts'
import { rememberOf } from '../words/remember.ts'
import { type Alignment, isChanged, type Line } from './alignment.ts'
import { documentLines } from './document-lines.ts'
import { beginsWithin, placeOfLine, placeOfWord } from './places.ts'
import { weigh } from './text/weigh.ts'
import type { WeightClass } from './text/weighty-words.ts'
import { type WordAt, wordRuns } from './word-runs.ts'

export type Side = 'old' | 'new'

/** Where the evidence of facts stands among the lines of an alignment. */
export interface FactPlaces {
  alignment: Alignment
  /** The evidence of the fact that stands in changed words, with the line of the alignment that holds it. */
  touched(side: Side, fact: AnyFact): Touched[]
  /** Positions of the groups that hold evidence of the fact, changed or not. */
  groups(side: Side, fact: AnyFact): number[]
}

export interface Touched {
  evidence: Evidence
  line: number
  group: number
}

/**
 * Tell which facts rest on changed words. A fact that comes or goes while none of its sentences changed is the reader's
 * doing, not the policy's. A sentence also counts as changed when the statement that governs it did.
 */
export function factPlaces(alignment: Alignment): FactPlaces {
  const finders = { old: lineFinder(alignment.oldDocument), new: lineFinder(alignment.newDocument) }
  const titles = { old: headingKeys(alignment.old), new: headingKeys(alignment.new) }
  const groupOf = { old: alignment.groupOfOld, new: alignment.groupOfNew }
  const cited = (side: Side, fact: AnyFact): Touched[] =>
    fact.evidence.flatMap((evidence) => {
      const line = finders[side](evidence)
      return line === null ? [] : [{ evidence, line, group: groupOf[side][line]! }]
    })
  const runsOf = memo((group) => wordRuns(alignment, alignment.groups[group]!))
  const classesOf = memo((at) =>
    runsOf(at).flatMap((run) => [...weigh(run.old.map(keyOf), run.new.map(keyOf)).classes])
  )
  // A fact whose own words an edit leaves alone changes only with words that can turn it.
  const canTurn = (at: number, fact: AnyFact): boolean => {
    const group = alignment.groups[at]!
    if (group.old.length === 0 || group.new.length === 0 || !isChanged(group)) return true
    return classesOf(at).some((found) => holdsValues(fact) || turning.has(found))
  }
  const isAmongChanged = (side: Side, { evidence, group }: Touched): boolean => {
    const document = side === 'old' ? alignment.oldDocument : alignment.newDocument
    return runsOf(group).some((run) => {
      return run[side].some((at) => beginsWithin(placeOfWord(document, alignment[side], at), evidence))
    })
  }
  return {
    alignment,
    touched: (side, fact) =>
      cited(side, fact).filter(
        (d) =>
          isTouched(alignment, d.group) &&
          !isContents(alignment[side][d.line]!, titles[side]) &&
          (canTurn(d.group, fact) || isAmongChanged(side, d))
      ),
    groups: (side, fact) => [...new Set(cited(side, fact).map((d) => d.group))]
  }
}

/** Words beside a mention that decide whether it is one: `not`, `may`, `share`. */
const turning: ReadonlySet<WeightClass> = new Set(['limits', 'modals', 'actions'])

/** A period, an age, terms: their values may stand apart from the words that they cite. */
function holdsValues(fact: AnyFact): boolean {
  return 'duration' in fact || 'minimumAge' in fact || 'channels' in fact || 'places' in fact
}

function memo<T>(of: (at: number) => T): (at: number) => T {
  const known = new Map<number, T>()
  return (at) => {
    if (!known.has(at)) known.set(at, of(at))
    return known.get(at)!
  }
}

function keyOf(at: WordAt): string {
  return at.word.key
}

function headingKeys(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.filter((line) => line.sentence.unit === 'heading').map((line) => line.key))
}

/** An entry of a table of contents repeats a heading and states nothing. */
function isContents(line: Line, titles: ReadonlySet<string>): boolean {
  return line.sentence.unit !== 'heading' && titles.has(line.key)
}

function isTouched(alignment: Alignment, at: number): boolean {
  const group = alignment.groups[at]!
  if (isChanged(group)) return true
  if (group.op === 'layout') return false
  return alignment.old[group.old[0]!]!.leads !== alignment.new[group.new[0]!]!.leads
}

/** Find the line of a document that holds a place, by binary search; null where none does. */
const lineFinder: (document: PolicyDocument) => (place: Place) => number | null = rememberOf((document) => {
  const starts = documentLines(document)
    .map((line, at) => ({ at, place: placeOfLine(document, line) }))
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
  return rememberOf((place) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      const start = starts[middle]!.place
      if (start.line < place.line || (start.line === place.line && start.column <= place.column)) low = middle + 1
      else high = middle
    }
    const found = starts[low - 1]
    return found && beginsWithin(place, found.place) ? found.at : null
  })
})
