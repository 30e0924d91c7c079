import {
  acts,
  controllerLinks,
  controllerMakers,
  doings,
  legalForms,
  makers,
  products,
  selves
} from '../lexicon/en/controllers.ts'
import { holdsAny } from '../words/holds-any.ts'
import { endAt, startAt } from '../words/tokens.ts'
import { companyNames, type NameAt, nameBefore, nameBehind } from './company-names.ts'
import { clauseAt, type PolicyReading, type Reading } from './reading.ts'
import { definesSelf, selfBracket } from './self-definition.ts'

/** A name of more words than this, written without capitals, is none. */
const longestPlain = 40
/** How many words before 'provided by' may name what is provided, and how many may stand between it and its article. */
const productReach = 14
const articleReach = 4

/** Names without a legal form, where the words beside them leave no doubt: 'operated by Acme', 'Acme (“we”)'. */
export function brandNames(reading: Reading, isOpening: boolean): NameAt[] {
  const { text } = reading.sentence
  const found: (NameAt | null)[] = [...statedNames(reading)]
  if (isOpening) {
    const open = selfBracket(text)
    if (open >= 0) found.push(nameBefore(text, open))
    for (const maker of makers) {
      const at = text.indexOf(maker)
      if (at < 0 || reading.topic.includes('cookies') || !isOfProduct(text.slice(0, at))) continue
      found.push(nameBehind(text, at + maker.length) ?? plainName(text, at + maker.length, open))
    }
    const refers = text.indexOf(' refers to ')
    if (refers >= 0 && definesSelf(text)) found.push(nameBehind(text, refers + ' refers to '.length))
    for (const doing of doings) {
      const at = text.indexOf(doing)
      if (at >= 0) found.push(nameBefore(text, at))
    }
    if (!found.some((name) => name !== null)) found.push(namedBesideSelf(text))
  }
  return found.filter((name) => name !== null).filter((name) => isBrand(reading, name))
}

function isBrand(reading: Reading, { name, start, end }: NameAt): boolean {
  return (
    !isDeniedAt(reading, start) &&
    !companyNames(reading.sentence.text).some((company) => company.end === end) &&
    !legalForms.has(name.toLowerCase().replaceAll('.', ''))
  )
}

/** Names that the sentence calls a controller in so many words: 'the controller is Acme', 'Acme, as a controller, …'. */
export function statedNames(reading: Reading): NameAt[] {
  const hits = reading.hits('controllers').filter((hit) => hit.term.id === 'Controller')
  if (hits.length === 0) return []
  const { text } = reading.sentence
  const found: (NameAt | null)[] = []
  for (const hit of hits) {
    let at = hit.start
    let links = false
    while (at > 0 && (controllerLinks.has(reading.tokens[at - 1]!.word) || !reading.tokens[at - 1]!.isWord)) {
      at--
      links ||= !determiners.has(reading.tokens[at]!.word) && reading.tokens[at]!.isWord
    }
    if (links && at > 0) found.push(nameBefore(text, startAt(reading.tokens, at)))
  }
  for (const maker of controllerMakers) {
    const at = text.indexOf(maker)
    if (at >= 0) found.push(nameBehind(text, at + maker.length))
  }
  return found.filter((name) => name !== null)
}

const determiners = new Set(['a', 'an', 'the', 'your', 'our', 'independent', 'joint', 'sole', 'separate', 'data'])

/** The words before 'provided by' speak of the controller's product, with no indefinite article: 'an ad service' is another's. */
function isOfProduct(before: string): boolean {
  const words = before.toLowerCase().split(' ').filter(Boolean).slice(-productReach)
  const at = words.findLastIndex((word) => products.has(word.replace(/[^a-z]/g, '')))
  return at >= 0 && !words.slice(Math.max(0, at - articleReach), at).some((word) => word === 'a' || word === 'an')
}

/** '“Acme”, “we” or “us” refer to …': the name stands in quotation marks beside the words that it is given for. */
function namedBesideSelf(text: string): NameAt | null {
  const quoted = quotedIn(text)
  const i = quoted.findIndex(({ name }) => selves.includes(name.toLowerCase()))
  const beside = i < 0 ? [] : quoted.slice(Math.max(0, i - 1), i + 2)
  const [name] = beside.filter(
    ({ name, start }) =>
      name !== '' &&
      name[0] !== name[0]!.toLowerCase() &&
      !notNames.has(name.toLowerCase()) &&
      Math.abs(start - quoted[i]!.start) < longestPlain
  )
  return name ?? null
}

const notNames = new Set([
  ...selves,
  ...products,
  'you',
  'your',
  'user',
  'users',
  'customer',
  'privacy policy',
  'personal data',
  'personal information'
])

function quotedIn(text: string): NameAt[] {
  const found: NameAt[] = []
  for (let open = 0; open < text.length; open++) {
    const close = closing.get(text[open]!)
    if (close === undefined) continue
    const end = text.indexOf(close, open + 1)
    if (end < 0 || end - open > longestPlain) continue
    let start = open + 1
    let last = end
    while (text[start] === ' ') start++
    while (last > start && ' ,.'.includes(text[last - 1]!)) last--
    found.push({ name: text.slice(start, last), start, end: last })
    open = end
  }
  return found
}

const closing = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’']
])

/** 'created by jo smith (hereby “Service Provider”)': what stands between is a name, however it is written. */
function plainName(text: string, start: number, open: number): NameAt | null {
  const name = text.slice(start, open)
  return open > start && open - start <= longestPlain && !name.includes('.') ? { name, start, end: open } : null
}

/** The first words of `acts`. */
const mayAct = holdsAny(new Set(acts.map((act) => act.trim().split(/[ ,]/)[0]!)))

/**
 * Where the opening says what the controller does, by the name that the policy goes on to call it: 'how Acme uses data'.
 *
 * @param everywhere  also below a heading on something else than the policy itself
 */
export function actingNames({ selfNames }: PolicyReading, reading: Reading, everywhere = false): NameAt[] {
  const { text } = reading.sentence
  const main = reading.topic[0] ?? 'scope'
  if (reading.sentence.unit === 'heading') return []
  if (everywhere ? main === 'recipients' || main === 'cookies' : main !== 'scope' && main !== 'controllers') return []
  if (!mayAct(reading.tokens)) return []
  const found: NameAt[] = []
  for (const act of acts) {
    const at = text.indexOf(act)
    const name = at > 0 ? nameBefore(text, at) : null
    if (!name) continue
    const isOwn = name.name.split(' ').some((word) => selfNames.has(word.toLowerCase()))
    if (isOwn || companyNames(text).some(({ end }) => end === name.end)) found.push(name)
  }
  return found.slice(0, 1)
}

function isDeniedAt(reading: Reading, start: number): boolean {
  const token = reading.tokens.findIndex((_, i) => endAt(reading.tokens, i) > start)
  return token >= 0 && clauseAt(reading, token).negation >= 0
}
