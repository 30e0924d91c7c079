import type { Alignment, Group, Line } from '../alignment.ts'
import type { WordRun } from '../word-runs.ts'
import { holds, isContact, isDateLine, isPointer } from './passage-form.ts'
import { scopeOpenings } from './scope-words.ts'
import { type Weight, weigh, weightClass } from './weigh.ts'

/** How a changed passage that no fact explains is to be told. */
export interface Grade {
  /** Id of a rule. */
  rule: string
  /** True where only idle words differ: not worth telling beside a change of facts. */
  isIdle: boolean
}

/** Keys of all lines of each version, and of their headings. */
export interface KnownKeys {
  old: ReadonlySet<string>
  new: ReadonlySet<string>
  headings: ReadonlySet<string>
}

export function knownKeys(alignment: Alignment): KnownKeys {
  const keys = (lines: readonly Line[]) => new Set(lines.map((line) => line.key))
  const headings = [...alignment.old, ...alignment.new].filter(isHeading).map((line) => line.key)
  return { old: keys(alignment.old), new: keys(alignment.new), headings: new Set(headings) }
}

/** Could the words that changed matter? Only the words that differ are weighed. */
export function gradePassage(alignment: Alignment, group: Group, runs: readonly WordRun[], known: KnownKeys): Grade {
  const old = group.old.map((at) => alignment.old[at]!)
  const now = group.new.map((at) => alignment.new[at]!)
  const weight = weigh(keysOf(runs, 'old'), keysOf(runs, 'new'))
  const parts = runs.map((run) => weigh(run.old.map(keyOf), run.new.map(keyOf)))
  const classes = new Set([...weight.classes, ...parts.flatMap((part) => [...part.classes])])
  const isIdle = weight.isIdle && parts.every((part) => part.isIdle)
  if (old.length === 0)
    return { rule: isHarmless(now, known.old, known) ? 'wording-added' : came(classes, 'added'), isIdle }
  if (now.length === 0)
    return { rule: isHarmless(old, known.new, known) ? 'wording-removed' : came(classes, 'removed'), isIdle }
  const lines = [...old, ...now]
  const isForm = (lines.every(isHeading) && !classes.has('limits')) || lines.every(isDateLine) || lines.every(isContact)
  // What a policy applies to has words of no known weight.
  const isScope = !isIdle && lines.some((line) => holds(line.key, scopeOpenings))
  if (isForm || (classes.size === 0 && !parts.some(hasGrown) && !isScope)) return { rule: 'wording-changed', isIdle }
  return { rule: turn(weight), isIdle }
}

function came(classes: ReadonlySet<string>, op: 'added' | 'removed'): string {
  return classes.size > 0 ? `passage-${op}` : `wording-${op}`
}

/** Sentences that came or went and change nothing whatever their words. */
function isHarmless(lines: readonly Line[], elsewhere: ReadonlySet<string>, known: KnownKeys): boolean {
  const says = (line: Line) =>
    !known.headings.has(line.key) && !isDateLine(line) && !isPointer(line) && !isContact(line)
  return lines.every((line) => elsewhere.has(line.key) || !(isHeading(line) ? isLimiting(line) : says(line)))
}

function isHeading(line: Line): boolean {
  return line.sentence.isHead
}

/** 'What we never share' says more than what stands below it. */
function isLimiting(line: Line): boolean {
  return line.words.some((word) => weightClass(word.key) === 'limits')
}

/** Where one side says more by so many words, it does not say the same in other words. */
const manyWords = 4

function hasGrown(weight: Weight): boolean {
  return Math.abs(weight.new.length - weight.old.length) >= manyWords
}

const denials = ['not', 'no', 'never', 'none', 'nor', 'neither', 'only', 'unless', 'except']

/** A passage in which one word turns what it says: a denial. */
function turn(weight: Weight): string {
  const has = (words: readonly string[], sought: readonly string[]) => words.some((word) => sought.includes(word))
  const wasDenied = has(weight.old, denials)
  const isDenied = has(weight.new, denials)
  if (weight.old.length + weight.new.length <= 4 && wasDenied !== isDenied)
    return isDenied ? 'negation-added' : 'negation-dropped'
  return 'passage-changed'
}

function keysOf(runs: readonly WordRun[], side: 'old' | 'new'): string[] {
  return runs.flatMap((run) => run[side].map(keyOf))
}

function keyOf(at: WordRun['old'][number]): string {
  return at.word.key
}
