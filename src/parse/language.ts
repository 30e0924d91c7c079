/** Words that hold English sentences together, and that few sentences of other languages hold. */
const functionWords: ReadonlySet<string> = new Set(
  (
    'a all and any are as be by can do for from has have how if is it may not of on or other our such that the their ' +
    'they this to us we what when which will with you your'
  ).split(' ')
)

/** Every third word of English prose is a function word, of which other languages lend a few; both in halves pass. */
const leastShare = 0.15
/** With fewer words than this, a share says nothing: a heading, a list of three items. */
const fewestWords = 5
/** So much of a text is looked at: enough to tell, and a long text costs no more than a short one. */
const sampleLength = 100_000

const tag = /<[^<>]*>/g
const word = /\p{L}+/gu
const latinLetter = /\p{Script=Latin}/u

/**
 * Tell whether a text can be read as English: by the share of function words among its words, tags left out.
 *
 * Mixed texts that are mostly English pass, and so do texts in Latin letters that are too short to tell. A list of bare
 * nouns does not; who needs certainty asks a language detector then.
 */
export function readsAsEnglish(text: string): boolean {
  const words = text.slice(0, sampleLength).replace(tag, ' ').toLowerCase().match(word) ?? []
  const latin = words.filter((each) => latinLetter.test(each)).length
  if (latin * 2 < words.length) return false
  if (words.length < fewestWords) return true
  return words.filter((each) => functionWords.has(each)).length >= words.length * leastShare
}
