import type { Change, Operation } from '../model.ts'
import type { NoticeChange } from './notice.ts'

/** Fewer words than these are in the summary already. */
const fewWords = 4

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
  const [before, after] = [wordsOf(change.from), wordsOf(change.to)]
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

function wordsOf(side: Change['from']): string | null {
  if (!side) return null
  return 'quote' in side ? side.quote : (side.evidence[0]?.quote ?? null)
}
