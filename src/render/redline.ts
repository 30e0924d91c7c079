import { type ChangeObject, diffArrays } from 'diff'

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

/** Two wordings of a passage as one, with the words that differ marked. */
function wholeRedline(old: string, now: string): RedlineWord[] {
  return compared(words(old), words(now)).flatMap((part) =>
    marked(part.value, part.added ? 'new' : part.removed ? 'old' : 'same')
  )
}

/** Two wordings of a passage apart, each in its own words, with those that the other has not marked. */
export function twoRedlines(old: string, now: string): [old: RedlineWord[], now: RedlineWord[]] {
  const before = words(old)
  const after = words(now)
  const sides: [RedlineWord[], RedlineWord[]] = [[], []]
  for (const { added, removed, count } of compared(before, after)) {
    if (!added) sides[0].push(...marked(before.splice(0, count), removed ? 'old' : 'same'))
    if (!removed) sides[1].push(...marked(after.splice(0, count), added ? 'new' : 'same'))
  }
  return sides
}

/** What both have and what one of them has, in order; all of each where there is too much to compare. */
function compared(before: string[], after: string[]): ChangeObject<string[]>[] {
  const isHuge = before.length + after.length > maxWords
  const parts = isHuge ? undefined : diffArrays(before, after, { comparator: isSame, maxEditLength: maxWords })
  return (
    parts ?? [
      { value: before, count: before.length, removed: true, added: false },
      { value: after, count: after.length, removed: false, added: true }
    ]
  )
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
