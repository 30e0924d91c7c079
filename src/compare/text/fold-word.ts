import { contractedEndings, contractions, sameWords } from './same-words.ts'

const folded = new Map(
  sameWords.flatMap((group) => {
    const words = group.split(' ')
    return words.map((word): [string, string] => [stem(word), stem(words[0]!)])
  })
)

/** The plain words that a word stands for: `don't` is `do` and `not`, `we'll` is `we` and `will`. */
export function expandWord(key: string): readonly string[] {
  const whole = contractions[key]
  if (whole) return whole
  for (const [ending, word] of contractedEndings) {
    if (!key.endsWith(ending)) continue
    const rest = key.slice(0, -ending.length)
    return word === '' ? [rest] : [rest, word]
  }
  return [key]
}

/** One form for all inflections of a word and for the words that say the same. */
export function foldWord(word: string): string {
  const found = stem(word)
  return folded.get(found) ?? found
}

/** Cut the common endings of English: plural, past, continuous. */
function stem(word: string): string {
  let found = word
  if (found.length > 4 && (found.endsWith('ies') || found.endsWith('ied'))) found = `${found.slice(0, -3)}y`
  else if (found.length > 3 && found.endsWith('s') && !found.endsWith('ss') && !found.endsWith('us'))
    found = found.slice(0, -1)
  if (found.length > 5 && found.endsWith('ing')) found = found.slice(0, -3)
  else if (found.length > 4 && found.endsWith('ed')) found = found.slice(0, -2)
  if (found.length > 3 && found.endsWith('e')) found = found.slice(0, -1)
  const last = found.at(-1)
  const isDoubled = found.length > 4 && last === found.at(-2) && last !== 's' && last !== 'l'
  return isDoubled ? found.slice(0, -1) : found
}
