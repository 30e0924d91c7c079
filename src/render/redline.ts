import { diffArrays } from 'diff'

/** A word of a redline: what both versions hold, what went, or what came. */
export interface RedlineWord {
  text: string
  mark: 'same' | 'old' | 'new' | 'gap'
}

/** Words of context on either side of what differs. */
const context = 6
/** Longer passages are not compared word by word. */
const maxWords = 4000

/** Two wordings of a passage as one, with the words that differ marked and long stretches that do not left out. */
export function redline(old: string, now: string): RedlineWord[] {
  return shorten(wholeRedline(old, now))
}

/** Two wordings of a passage as one, with the words that differ marked. Words that are the same are the new version's. */
export function wholeRedline(old: string, now: string): RedlineWord[] {
  const before = words(old)
  const after = words(now)
  const isHuge = before.length + after.length > maxWords
  const parts = isHuge ? undefined : diffArrays(before, after, { comparator: isSame, maxEditLength: maxWords })
  if (!parts) return [...marked(before, 'old'), ...marked(after, 'new')]
  return parts.flatMap((part) => marked(part.value, part.added ? 'new' : part.removed ? 'old' : 'same'))
}

function words(text: string): string[] {
  return text.split(/\s/u).filter((word) => word !== '')
}

/** Punctuation alone makes no difference here, as it makes none in the comparison. */
function isSame(a: string, b: string): boolean {
  return a === b || bare(a) === bare(b)
}

function bare(word: string): string {
  return word.replaceAll(/[.,;:!?"'“”‘’()[\]]/gu, '').toLowerCase() || word
}

function marked(texts: readonly string[], mark: RedlineWord['mark']): RedlineWord[] {
  return texts.map((text) => ({ text, mark }))
}

/** Keep the words near a difference; a gap stands for what is left out. */
function shorten(all: readonly RedlineWord[]): RedlineWord[] {
  const near = new Uint8Array(all.length)
  all.forEach((word, at) => {
    if (word.mark !== 'same') near.fill(1, Math.max(0, at - context), at + context + 1)
  })
  const kept: RedlineWord[] = []
  all.forEach((word, at) => {
    if (near[at]) kept.push(word)
    else if (kept.at(-1)?.mark !== 'gap') kept.push({ text: '…', mark: 'gap' })
  })
  return kept
}
