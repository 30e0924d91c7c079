/**
 * Words that few sentences of other languages hold: those that hold English sentences together, and, for lists, those
 * that policies are full of.
 */
const englishWords: ReadonlySet<string> = new Set(
  (
    'a all and any are as be by can do for from has have how if is it may not of on or other our such that the their ' +
    'they this to us we what when which will with you your ' +
    'address addresses billing collect details device number payment phone policy privacy rights share shipping usage'
  ).split(' ')
)

/** Every third word of English prose is one of these, and few words of other languages are; both in halves pass. */
const leastShare = 0.15
/** With fewer words than this, a share says nothing: a heading, a list of three items. */
const fewestWords = 5
/** From here on it says all. */
const enoughWords = 40
/** So much of a text is looked at, in as many pieces from all over it: a long text costs no more than a short one. */
const sampleLength = 8_000
const pieces = 8

const tag = /<[^<>]*>/g
const word = /\p{L}+/gu
const latinLetter = /\p{Script=Latin}/u

/**
 * Tell whether a text can be read as English: by the share of English words among its words, tags left out.
 *
 * Mixed texts that are mostly English can, and so can a heading in Latin letters that is too short to tell.
 *
 * @returns `unsure` for a short text, such as a list of names, that a detector of languages should look at
 */
export function readsAsEnglish(text: string): 'yes' | 'no' | 'unsure' {
  const words = sampleOf(text).replace(tag, ' ').toLowerCase().match(word) ?? []
  const latin = words.filter((each) => each.charCodeAt(0) < 128 || latinLetter.test(each)).length
  if (latin * 2 < words.length) return 'no'
  if (words.length < fewestWords) return 'yes'
  if (words.filter((each) => englishWords.has(each)).length >= words.length * leastShare) return 'yes'
  return words.length < enoughWords ? 'unsure' : 'no'
}

function sampleOf(text: string): string {
  if (text.length <= sampleLength) return text
  const length = sampleLength / pieces
  const step = (text.length - length) / (pieces - 1)
  return Array.from({ length: pieces }, (_, i) => text.slice(Math.floor(i * step), Math.floor(i * step) + length)).join(
    ' '
  )
}
