import { irregular, nounsInIng, spellings, verbs } from '../lexicon/en/verbs.ts'

const vowels = 'aeiou'
const lemmas = new Map<string, string>()
for (const verb of verbs)
  for (const form of inflections(verb)) if (!nounsInIng.has(form) && !lemmas.has(form)) lemmas.set(form, verb)
for (const [form, verb] of Object.entries(irregular)) lemmas.set(form, verb)
for (const [form, word] of Object.entries(spellings)) lemmas.set(form, word)

function inflections(verb: string): string[] {
  const last = verb.at(-1)!
  const before = verb.at(-2)!
  if (last === 'e') return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  if (last === 'y' && !vowels.includes(before))
    return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  const s = /(?:s|x|z|ch|sh)$/.test(verb) ? 'es' : 's'
  const regular = [verb, `${verb}${s}`, `${verb}ed`, `${verb}ing`]
  if (
    vowels.includes(before) &&
    !'wxy'.includes(last) &&
    !vowels.includes(verb.at(-3) ?? 'a') &&
    !vowels.includes(last)
  )
    regular.push(`${verb}${last}ed`, `${verb}${last}ing`)
  return regular
}

/**
 * The form in which words are compared: lower-case, singular, verbs in the base form, American spelling. Only the verbs
 * of the lexicon lose their endings, so that 'marketing' and 'provider' stay what they are.
 */
export function lemma(word: string): string {
  const known = lemmas.get(word)
  if (known !== undefined) return known
  const found = fold(word)
  if (lemmas.size < 60_000) lemmas.set(word, found)
  return found
}

function fold(word: string): string {
  const american = americanize(word)
  if (american !== word) {
    const known = lemmas.get(american)
    if (known !== undefined) return known
  }
  return nounsInIng.has(american) && !american.endsWith('s') ? american : singular(american)
}

/** '-ise' to '-ize', '-our' to '-or'; also where no British word is meant, since phrases are folded alike. */
function americanize(word: string): string {
  if (word.length < 6) return word
  if (word.endsWith('our')) return `${word.slice(0, -3)}or`
  if (word.endsWith('ours')) return `${word.slice(0, -4)}ors`
  for (const [british, american] of endings)
    if (word.endsWith(british)) return word.slice(0, -british.length) + american
  return word
}

const endings = [
  ['ise', 'ize'],
  ['ised', 'ized'],
  ['ises', 'izes'],
  ['ising', 'izing'],
  ['isation', 'ization'],
  ['isations', 'izations']
] as const

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is'))
    return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}
