import type { Change } from '../model.ts'
import type { NoticeChange } from './notice.ts'

/** Fewer words than these are in the summary already. */
const fewWords = 4

/** A change as it is told to people: its summary, and the old and the new words where they say more than that. */
export function noticeChange(change: Change): NoticeChange {
  const { id, op, kind, severity, summary, needsConsent, basis } = change
  const [before, after] = [wordsOf(change.from), wordsOf(change.to)]
  const isTelling = op === 'changed' ? before !== after : op !== 'moved' && [before, after].some((each) => isLong(each))
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

function wordsOf(side: Change['from']): string | null {
  if (!side) return null
  return 'quote' in side ? side.quote : (side.evidence[0]?.quote ?? null)
}

function isLong(words: string | null): boolean {
  return words !== null && words.split(' ').length >= fewWords
}
