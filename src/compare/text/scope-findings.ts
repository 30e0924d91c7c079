import { type Alignment, type Group, isChanged } from '../alignment.ts'
import type { Finding } from '../finding.ts'
import { passage } from '../passage.ts'
import { linesOf, placeOfLine } from '../places.ts'
import { type WordAt, type WordRun, wordRuns } from '../word-runs.ts'
import { holds } from './passage-form.ts'
import { quoteRuns } from './quote-runs.ts'
import { joiningWords, limitingWords, scopeOpenings } from './scope-words.ts'
import { weigh } from './weigh.ts'

type Side = 'old' | 'new'

/**
 * Statements on what the policy covers ('this policy applies to …'): whole ones that came or went, and such whose list
 * grew or shrank. Where words gave way to others, nobody can tell from them which of the two it is: the text tells.
 */
export function scopeFindings(alignment: Alignment): Finding[] {
  const known = { old: keysOf(alignment, 'old'), new: keysOf(alignment, 'new') }
  return alignment.groups.flatMap((group, at) => {
    if (!isChanged(group)) return []
    const runs = wordRuns(alignment, group)
    const found =
      group.old.length > 0 && group.new.length > 0 ? edited(alignment, group, runs) : whole(alignment, group, known)
    if (!found) return []
    const { rule, direction, told = runs } = found
    const document = { old: alignment.oldDocument, new: alignment.newDocument }
    const lines = (side: Side) =>
      linesOf(group[side].map((line) => placeOfLine(document[side], alignment[side][line]!)))
    return [
      {
        rule,
        kind: 'scope' as const,
        concept: null,
        from: passage(alignment, 'old', group.old),
        to: passage(alignment, 'new', group.new),
        slots: { words: quoteRuns(alignment, told) },
        values: [keyOf(alignment, 'old', group), keyOf(alignment, 'new', group)],
        ...(direction ? { direction } : {}),
        oldLines: lines('old'),
        newLines: lines('new'),
        groups: [at],
        runs
      }
    ]
  })
}

interface Found {
  rule: string
  direction?: 'broadens' | 'narrows'
  told?: WordRun[]
}

function whole(alignment: Alignment, group: Group, known: Record<Side, ReadonlySet<string>>): Found | undefined {
  const side: Side = group.new.length > 0 ? 'new' : 'old'
  const key = keyOf(alignment, side, group)
  if (!opensScope(key) || known[side === 'new' ? 'old' : 'new'].has(key)) return undefined
  const reachesFurther = !isDenied(key) === (side === 'new')
  return {
    rule: `scope-statement-${side === 'new' ? 'added' : 'removed'}`,
    direction: reachesFurther ? 'broadens' : 'narrows'
  }
}

function edited(alignment: Alignment, group: Group, runs: readonly WordRun[]): Found | undefined {
  const keys = { old: keyOf(alignment, 'old', group), new: keyOf(alignment, 'new', group) }
  if (!opensScope(keys.old) || !opensScope(keys.new) || isDenied(keys.old) !== isDenied(keys.new)) return undefined
  const told = runs.filter((run) => !weigh(run.old.map(wordKey), run.new.map(wordKey)).isIdle)
  const reaches = new Set(told.map((run) => reachOf(alignment, run)))
  const [reach] = reaches
  if (reaches.size !== 1 || !reach) return undefined
  const isWider = (reach === 'more') !== isDenied(keys.new)
  return { rule: isWider ? 'scope-widened' : 'scope-narrowed', told }
}

/** Does the run name more, or less, of what is covered? Undefined where words gave way to others. */
function reachOf(alignment: Alignment, run: WordRun): 'more' | 'less' | undefined {
  if (run.old.length > 0 && run.new.length > 0 && holdsWeight(run.old) && holdsWeight(run.new)) return undefined
  const side: Side = holdsWeight(run.new) ? 'new' : 'old'
  const words = run[side].map(wordKey)
  const isLimit = words.some((word) => limitingWords.has(word))
  const isJoined = words.some((word) => joiningWords.has(word)) || followsComma(alignment, side, run[side])
  if (isLimit === isJoined) return undefined
  return isJoined === (side === 'new') ? 'more' : 'less'
}

function holdsWeight(words: readonly WordAt[]): boolean {
  return !weigh(words.map(wordKey), []).isIdle
}

/** Does a comma stand before the words, as between the items of a list? */
function followsComma(alignment: Alignment, side: Side, words: readonly WordAt[]): boolean {
  const [first] = words
  if (!first) return false
  const { sentence, words: all } = alignment[side][first.line]!
  const last = all[first.index - 1]
  return last !== undefined && /[,;]/.test(sentence.text.slice(last.end, first.word.start))
}

function opensScope(key: string): boolean {
  return holds(key, scopeOpenings)
}

function isDenied(key: string): boolean {
  return holds(key, ['does not', 'will not', 'shall not', "doesn't", "won't"])
}

function keysOf(alignment: Alignment, side: Side): ReadonlySet<string> {
  return new Set(alignment[side].map((line) => line.key))
}

function keyOf(alignment: Alignment, side: Side, group: Group): string {
  return group[side].map((at) => alignment[side][at]!.key).join(' ')
}

function wordKey(at: WordAt): string {
  return at.word.key
}
