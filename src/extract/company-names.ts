import { legalForms, noNames, shortForms } from '../lexicon/en/controllers.ts'
import { commonStarts } from '../lexicon/en/subjects.ts'
import { remember } from '../words/remember.ts'

/** A name of a company in a text; `end` is exclusive. */
export interface NameAt {
  name: string
  start: number
  end: number
}

interface Word {
  text: string
  start: number
  end: number
}

const longest = 6
/** Letters of scripts that know no capitals: in an English policy a name is written in them. */
const uncased = /\p{Lo}/u
/** A name written small, told by its figures: 'b1617'. */
const lettersAndFigures = /^\p{Ll}{1,12}\d/u
/** Names of companies among the words that begin sentences: known to everybody, and mostly another than the controller. */
export const knownBrands: ReadonlySet<string> = new Set([
  'google',
  'facebook',
  'apple',
  'twitter',
  'amazon',
  'microsoft'
])
/** Forms that are written with a full stop. */
const stopped = new Set('inc ltd co corp bv nv sa srl sl spa sarl ev bhd pvt pty lp kk'.split(' '))
/** Words of trade: they stand inside a name, also behind 'and'. */
const trades = new Set(
  'media sons company co services partners associates group holdings publishing trading'.split(' ')
)
const inner = new Set(['&', 'of', 'de', 'for', 'del', 'und', '+', '-', '–'])

/** Find the companies that a text names with their legal form: 'Acme Widgets, Inc.', 'Example Europe B.V.'. */
export function companyNames(text: string): readonly NameAt[] {
  return mayHoldForm(text) ? namesIn(text) : none
}

const none: readonly NameAt[] = []

const namesIn = remember((text): readonly NameAt[] => {
  const found: NameAt[] = []
  const words = wordsOf(text)
  for (let i = 1; i < words.length; i++) {
    if (!isForm(words[i]!, words[i - 1]!)) continue
    const first = nameStart(words, i)
    if (first === i || isDescription(words, first, i)) continue
    let last = i
    while (
      words[last + 1] &&
      (!endsPhrase(words[last]!) || words[last]!.text.endsWith(',')) &&
      (isForm(words[last + 1]!, words[last]!) ||
        words[last + 1]!.text === '&' ||
        words[last + 1]!.text.startsWith('Company')) &&
      last < i + 4
    )
      last++
    if (words[last]!.text === '&') last--
    found.push(nameOf(text, words[first]!, words[last]!))
    i = last
  }
  return found
})

/** False for most texts, at a glance: none of their words with a capital letter is a legal form. */
function mayHoldForm(text: string): boolean {
  let start = 0
  while (start < text.length) {
    let end = text.indexOf(' ', start)
    if (end < 0) end = text.length
    let first = start
    while (first < end && !isLetter(text.charCodeAt(first))) first++
    if (isCapital(text.charCodeAt(first)) && legalForms.has(bare(text.slice(start, end)).replaceAll('.', '')))
      return true
    start = end + 1
  }
  return false
}

/** A letter, or what may be one beyond ASCII. */
function isLetter(code: number): boolean {
  return code > 127 || (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function isCapital(code: number): boolean {
  return code > 127 || (code >= 65 && code <= 90)
}

/** 'Acme, Inc., a Delaware Corporation': what the company is, not what it is called. */
function isDescription(words: readonly Word[], first: number, form: number): boolean {
  const before = words[first - 1]?.text.toLowerCase()
  return (before === 'a' || before === 'an') && form - first === 1 && bare(words[form]!.text).startsWith('corp')
}

/** The name that ends right before a place in a text: 'Acme Widgets' before '(“we”)'. */
export function nameBefore(text: string, at: number): NameAt | null {
  const words = wordsOf(text.slice(0, at))
  const first = nameStart(words, words.length)
  if (first === words.length) return null
  const last = words.at(-1)!
  return startsName(last.text) ? withCapital(nameOf(text, words[first]!, last)) : null
}

/** The name that begins right behind a place in a text: 'Acme Widgets' behind 'operated by '. */
export function nameBehind(text: string, at: number): NameAt | null {
  const words = wordsOf(text.slice(at, at + 120)).map((word) => ({
    ...word,
    start: word.start + at,
    end: word.end + at
  }))
  let end = 0
  while (end < words.length && end < longest && isNameWord(words, end)) {
    end++
    if (endsPhrase(words[end - 1]!)) break
  }
  while (end > 0 && inner.has(words[end - 1]!.text)) end--
  return end > 0 ? withCapital(nameOf(text, words[0]!, words[end - 1]!)) : null
}

function withCapital(name: NameAt): NameAt | null {
  const isPlain = name.name === name.name.toLowerCase() && !uncased.test(name.name)
  return isPlain && !lettersAndFigures.test(name.name) ? null : name
}

function isNameWord(words: readonly Word[], i: number): boolean {
  const { text } = words[i]!
  const plain = bare(text)
  if (i === 0 && (isCommon(plain) || noNames.has(plain))) return false
  if (text.startsWith('(')) return false
  // 'University of Leeds' is one name, 'Acme Press of Old Lane' a name and an address.
  if (text === 'of') return i === 1
  return startsName(text) || (i > 0 && isInner(text))
}

function nameStart(words: readonly Word[], end: number): number {
  let first = end
  for (let i = end - 1; i >= Math.max(0, end - longest); i--) {
    const word = words[i]!
    const plain = bare(word.text)
    if (i < end - 1 && endsPhrase(word)) break
    if (i === end - 1 && /[.;:]$/.test(word.text) && plain.length > 3) break
    if (word.text === 'and' && isTrade(words[i + 1])) continue
    const mayStand = trades.has(plain) || (noNames.has(plain) && !isCommon(plain))
    if ((isCommon(plain) || noNames.has(plain)) && !(mayStand && isInside(words, i))) break
    if (i < end - 1 && legalForms.has(plain) && plain.length > 2) break
    if (startsName(word.text)) first = i
    else if (!isInner(word.text)) break
    if ('(“"‘\''.includes(word.text[0]!) && !isBracketed(word.text)) break
  }
  return first
}

/** 'Daily News and Media Limited' is one name, 'Acme and Bolts Ltd' may be two. */
function isTrade(word: Word | undefined): boolean {
  return word !== undefined && trades.has(bare(word.text))
}

/** 'Royal Mail Group': a common word inside a name follows another word of it. */
function isInside(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]
  if (!before || endsPhrase(before) || !startsName(before.text)) return false
  const plain = bare(before.text)
  return !noNames.has(plain) && !isCommon(plain)
}

function isCommon(plain: string): boolean {
  return commonStarts.has(plain) && !knownBrands.has(plain)
}

function isInner(text: string): boolean {
  return inner.has(text) || /^\d{1,3}$/.test(text)
}

/** '(Pty)', '(Europe)' inside a name. */
function isBracketed(text: string): boolean {
  return text.startsWith('(') && text.endsWith(')')
}

function isForm(word: Word, before: Word): boolean {
  const plain = bare(word.text).replaceAll('.', '')
  if (!legalForms.has(plain)) return false
  const letters = word.text.replace(/[^\p{L}]/gu, '')
  if (letters[0] === letters[0]!.toLowerCase()) return false
  if (!shortForms.has(plain)) return true
  if (plain === 'co') return word.text.startsWith('Co.') || word.text === 'Co,'
  return letters === letters.toUpperCase() && before.text !== before.text.toUpperCase()
    ? true
    : word.text.includes('.') && letters === letters.toUpperCase()
}

function startsName(text: string): boolean {
  if (uncased.test(text)) return true
  const first = text.replace(/^[(“"'‘[*]/, '')[0] ?? ''
  return (
    (first >= '0' && first <= '9' ? text.length < 20 && /[\p{L}]/u.test(text) : hasCapital(text, first)) && first !== ''
  )
}

/** 'Acme', and names such as 'iAcme', 'b1617'; 'well-Known' is none. */
function hasCapital(text: string, first: string): boolean {
  return first !== first.toLowerCase() || /^\p{Ll}{1,12}[\p{Lu}\d]/u.test(text)
}

/** True for a word after which a name does not go on. */
function endsPhrase({ text }: Word): boolean {
  if (isBracketed(text)) return false
  const last = text.at(-1)!
  if (last === '.') return text.length > 4 && !text.slice(0, -1).includes('.') && !legalForms.has(bare(text))
  return (
    last === ',' ||
    last === ';' ||
    last === ':' ||
    last === ')' ||
    last === '”' ||
    last === '"' ||
    last === '?' ||
    last === '!'
  )
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}&]/u, '')
    .replace(/[^\p{L}\p{N}]{1,3}$/u, '')
}

function nameOf(text: string, first: Word, last: Word): NameAt {
  let { start } = first
  let { end } = last
  while (start < end && '(“"\'‘[*”’'.includes(text[start]!)) start++
  while (end > start && ',;:)”"’\']*!?('.includes(text[end - 1]!)) end--
  const form = bare(text.slice(start, end)).split(' ').at(-1)!.replaceAll('.', '')
  if (text[end - 1] === '.' && !stopped.has(form)) end--
  return { name: text.slice(start, end), start, end }
}

function wordsOf(text: string): Word[] {
  const found: Word[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++)
    if (i === text.length || text[i] === ' ') {
      if (i > start) found.push({ text: text.slice(start, i), start, end: i })
      start = i + 1
    }
  return found
}
