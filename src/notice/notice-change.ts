import type { Change, Hunk, Operation } from '../model.ts'
import type { NoticeChange } from './notice.ts'
import { toldSummary } from './told-summary.ts'

/** A notice is no synopsis: of passages with more words than these, only the words that a fact rests on are quoted. */
const mostWords = 100

/** The same for places: more than these are left to the policy itself. */
const mostPlaces = 3

/** What people are told of a passage that no fact explains; its words stand below. */
const passages: Record<Operation, string> = {
  added: 'We add a passage.',
  removed: 'We remove a passage.',
  changed: 'We reword a passage.',
  moved: 'We move a passage to another place.'
}

/**
 * A change as it is told to people: what it means, and the old and the new words.
 *
 * @param hunks  the changed passages of both versions; the first that a change explains is quoted
 */
export function noticeChange(change: Change, hunks: readonly Hunk[]): NoticeChange {
  const { id, op, kind, severity, needsConsent, basis } = change
  const isPassage = [change.from, change.to].some((side) => side !== null && 'quote' in side)
  const hunk = isPassage ? undefined : hunks.find((each) => each.changes.includes(id))
  const summary = isPassage ? passages[op] : toldSummary(change)
  const [before, after] = (hunk && wholePassages(hunk)) ?? ownWords(change)
  const isTelling = before !== after && !(isRepeated(before, summary) && isRepeated(after, summary))
  return {
    id,
    op,
    kind,
    severity,
    summary,
    oldWords: isTelling ? before : null,
    newWords: isTelling ? after : null,
    needsConsent,
    basis
  }
}

/** Whether a summary holds these words already, whatever punctuation ends them. */
function isRepeated(words: string | null, summary: string): boolean {
  return words === null || summary.toLowerCase().includes(words.toLowerCase().replace(/[.,;:]$/, ''))
}

type Sides = [old: string | null, now: string | null]

/** Both sides of a passage in full; nothing where one is too long to be read in a notice. */
function wholePassages(hunk: Hunk): Sides | undefined {
  const sides = [hunk.old, hunk.new].map((side) => side.map((each) => each.quote).join(' '))
  if (sides.some((each) => each.split(' ').length > mostWords)) return undefined
  return sides.map((each) => each || null) as Sides
}

/** The words that each side of a change rests on. */
function ownWords({ from, to }: Change): Sides {
  return [wordsOf(from, to), wordsOf(to, from)]
}

/** The words of one side: of a fact that changed, those that the other side does not have too. */
function wordsOf(side: Change['from'], other: Change['from']): string | null {
  const quotes = [...new Set(quotesOf(side))]
  if (quotes.length === 0) return null
  const others = new Set(quotesOf(other))
  const own = quotes.filter((quote) => !others.has(quote))
  return (own.length > 0 ? own : quotes).slice(0, mostPlaces).join(' … ')
}

function quotesOf(side: Change['from']): string[] {
  if (!side) return []
  return 'quote' in side ? [side.quote] : side.evidence.map((each) => each.quote)
}
