import type { Change, Operation } from '../model.ts'
import type { NoticeChange } from './notice.ts'

/** Fewer words than these are in the summary already. */
const fewWords = 4

/** A notice is no synopsis: more passages than these are left to the policy itself. */
const mostQuotes = 3

/** What people are told of a passage that no fact explains; its words stand below. */
const passages: Record<Operation, string> = {
  added: 'There is a new passage.',
  removed: 'A passage is removed.',
  changed: 'The words of a passage change.',
  moved: 'A passage moves to another place.'
}

/** A change as it is told to people: its summary, and the old and the new words where they say more than that. */
export function noticeChange(change: Change): NoticeChange {
  const { id, op, kind, severity, needsConsent, basis } = change
  const isPassage = [change.from, change.to].some((side) => side !== null && 'quote' in side)
  const [before, after] = [wordsOf(change.from, change.to), wordsOf(change.to, change.from)]
  const isLong = [before, after].some((each) => each !== null && each.split(' ').length >= fewWords)
  const isTelling = before !== after && (isPassage || isLong)
  return {
    id,
    op,
    kind,
    severity,
    summary: isPassage ? passages[op] : change.summary,
    oldWords: isTelling ? before : null,
    newWords: isTelling ? after : null,
    needsConsent,
    basis
  }
}

/** The words of one side: of a fact that changed, those that the other side does not have too. */
function wordsOf(side: Change['from'], other: Change['from']): string | null {
  const [first, ...more] = quotesOf(side)
  if (first === undefined) return null
  if (!other) return first
  const others = new Set(quotesOf(other))
  const own = [first, ...more].filter((quote) => !others.has(quote))
  return own.length > 0 ? own.slice(0, mostQuotes).join(' … ') : first
}

function quotesOf(side: Change['from']): string[] {
  if (!side) return []
  return 'quote' in side ? [side.quote] : side.evidence.map((each) => each.quote)
}
