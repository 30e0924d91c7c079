import { isAddressWord } from '../words.ts'
import { expandWord, foldWord } from './fold-word.ts'
import { idleWords } from './idle-words.ts'
import { isTypo } from './is-typo.ts'
import { type WeightClass, weightyWords } from './weighty-words.ts'

/** What the words touch by which two versions of a passage differ; `words` are those that remain on each side. */
export interface Weight {
  /** True where nothing but idle words differ. */
  isIdle: boolean
  classes: ReadonlySet<WeightClass>
  old: readonly string[]
  new: readonly string[]
}

const classOf = new Map<string, WeightClass>(
  (Object.keys(weightyWords) as WeightClass[]).flatMap((name) =>
    weightyWords[name].split(' ').map((word): [string, WeightClass] => [foldWord(word), name])
  )
)
const digit = /\p{N}/u

/**
 * Weigh the words that gave way to others. Words that say the same cancel out (`share`, `disclose`), and so do a
 * contraction and what it stands for, and a typing error and what was meant.
 *
 * @param old keys of the words that went
 * @param now keys of the words that came
 */
export function weigh(old: readonly string[], now: readonly string[]): Weight {
  const [before, after] = sameTense(...cancel(plain(old), plain(now)))
  const left = [...before, ...after]
  const classes = new Set(left.flatMap((word) => weightClass(word) ?? []))
  return { isIdle: left.length === 0, classes, old: before, new: after }
}

/** What a word touches, if it could matter. */
export function weightClass(word: string): WeightClass | undefined {
  if (isAddressWord(word)) return undefined
  return digit.test(word) ? 'numbers' : classOf.get(foldWord(word))
}

function plain(keys: readonly string[]): string[] {
  return withoutPhrases(keys.flatMap(expandWord).filter((word) => !idleWords.has(word)))
}

/** Phrases of a list that add nothing to 'including', as their words stand without the idle ones. */
const idlePhrases = [
  ['but', 'not', 'limited'],
  ['without', 'limitation']
] as const

function withoutPhrases(words: readonly string[]): string[] {
  const kept: string[] = []
  for (let at = 0; at < words.length; at++) {
    const phrase = idlePhrases.find((each) => each.every((word, i) => words[at + i] === word))
    if (phrase) at += phrase.length - 1
    else kept.push(words[at]!)
  }
  return kept
}

/** A policy says the same in the present and in the future: 'we will delete it', 'we delete it'. */
function sameTense(old: string[], now: string[]): [string[], string[]] {
  const left = [...old, ...now]
  return left.length === 1 && left[0] === 'will' ? [[], []] : [old, now]
}

/** A typing error, and not another word: 'contact' for 'contract' is none, nor is 'eight' for 'eighty'. */
function isSlip(a: string, b: string): boolean {
  if (!isTypo(a, b)) return false
  const classes = [weightClass(a), weightClass(b)]
  return classes.includes(undefined) && !classes.includes('numbers')
}

/** Take out what stands on both sides. */
function cancel(old: readonly string[], now: readonly string[]): [string[], string[]] {
  const before = [...old]
  const after = now.filter((word) => {
    const at = before.findIndex((other) => foldWord(other) === foldWord(word) || isSlip(other, word))
    if (at >= 0) before.splice(at, 1)
    return at < 0
  })
  return [before, after]
}
