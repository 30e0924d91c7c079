import { type Entry, entriesOf } from './automaton.ts'
import { type Candidate, type Hits, longest } from './hits.ts'
import { endsGap, isBreak, isCoordinator, isFiller, isSharedHead, roleOf } from './roles.ts'
import type { Numbers, Tables } from './tables.ts'
import type { Token } from './tokens.ts'

const none: readonly never[] = []
const maxGap = 3
const maxShared = 7
/** Bounds the work on one start, so that no text makes the search slow. */
const maxSteps = 400

export type Matcher = (sentence: readonly Token[]) => Hits

/**
 * Make one matcher of the tables of some lexicons, which finds all their phrases in a single pass over a sentence.
 *
 * Within one lexicon the longest match wins and matches do not overlap; lexicons do not disturb each other.
 */
export function matcherOf(tables: Tables): Matcher {
  const terms = Object.entries(tables.terms).map(([name, ids]) => [name, ids.map((id) => ({ id }))] as const)
  const machine: Machine = {
    vocabulary: new Map(tables.vocabulary.map((word, id) => [word, id])),
    known: [],
    states: tables.states,
    entries: entriesOf(Object.fromEntries(terms)),
    starts: tables.vocabulary.map(() => null),
    tables
  }
  return (sentence) => longest(candidates(machine, sentence))
}

/** What may follow the first word of phrases, all of them together, so that a word is looked up once. */
interface Start {
  /** What is found when the word stands alone. */
  found: Entry[]
  /** States, by the id of the next word. */
  next: ReadonlyMap<number, number[]>
  /** The same for the word behind a gap. */
  behindGap: ReadonlyMap<number, number[]>
}

interface Machine {
  vocabulary: ReadonlyMap<string, number>
  /** What the vocabulary says of a token, by its index. */
  known: number[]
  /** As in the tables. */
  states: Numbers
  entries: readonly Entry[]
  /** By id of the word, from the tables when a text first holds it. */
  starts: (Start | null)[]
  tables: Tables
}

function startOf(id: number, { starts, tables, entries }: Machine): Start | null {
  if (id < 0) return null
  const known = starts[id]
  if (known) return known
  const table = tables.starts
  const at = tables.startsAt[id]!
  const end = tables.startsAt[id + 1]!
  if (at === end) return null
  const gapsAt = at + 2 + table[at]!
  const nextAt = gapsAt + table[at + 1]!
  const next = new Map<number, number[]>()
  for (let i = nextAt; i < end; i += 2) put(next, table[i]!, table[i + 1]!)
  const behindGap = new Map<number, number[]>()
  for (let i = gapsAt; i < nextAt; i++) {
    const first = table[i]! + 3
    const last = first + 2 * tables.states[first - 1]!
    for (let word = first; word < last; word += 2) put(behindGap, tables.states[word]!, tables.states[word + 1]!)
  }
  const found = Array.from(table.subarray(at + 2, gapsAt), (place) => entries[place]!)
  const start = { found, next, behindGap }
  starts[id] = start
  return start
}

function put(into: Map<number, number[]>, word: number, state: number): void {
  const states = into.get(word)
  if (states) states.push(state)
  else into.set(word, [state])
}

/** One search: the sentence, the ids of its words, and what was found from `start` on. */
interface Search {
  states: Numbers
  entries: readonly Entry[]
  sentence: readonly Token[]
  ids: Int32Array
  /** Of each token; one more at the end, for what is not there. */
  roles: Uint8Array
  start: number
  steps: number
  found: Candidate[]
}

function idOf({ index, lemma }: Token, { known, vocabulary }: Machine): number {
  const before = known[index]
  if (before !== undefined) return before
  const id = vocabulary.get(lemma) ?? -1
  if (index >= 0) known[index] = id
  return id
}

/** For one search after another: the ids and roles of a sentence's tokens. */
let scratch = { ids: new Int32Array(1000), roles: new Uint8Array(1001) }

function candidates(machine: Machine, sentence: readonly Token[]): Candidate[] {
  const { length } = sentence
  if (length >= scratch.roles.length)
    scratch = { ids: new Int32Array(2 * length), roles: new Uint8Array(2 * length + 1) }
  const { ids, roles: own } = scratch
  own[length] = 0
  for (let i = 0; i < sentence.length; i++) {
    const token = sentence[i]!
    ids[i] = idOf(token, machine)
    own[i] = roleOf(token)
  }
  const { states, entries } = machine
  const search: Search = { states, entries, sentence, ids, roles: own, start: 0, steps: 0, found: [] }
  for (let i = 0; i < length; i++) {
    const first = startOf(ids[i]!, machine)
    if (!first) continue
    search.start = i
    search.steps = 0
    begin(first, i + 1, search)
  }
  return search.found
}

/** Go on from the first word of phrases, all of them together. */
function begin(at: Start, index: number, search: Search): void {
  for (const entry of at.found) add(entry, index, false, search)
  if (at.behindGap.size > 0) skipFirst(at.behindGap, index, search)
  if (at.next.size === 0) return
  let next = index
  for (; next < search.sentence.length; next++) {
    const id = search.ids[next]!
    if (id >= 0) for (const state of at.next.get(id) ?? none) walk(state, next + 1, search, true)
    if (!(search.roles[next]! & isFiller)) break
  }
  const head = sharedHead(next, search)
  if (head < 0) return
  for (const state of at.next.get(search.ids[head]!) ?? none) end(state, head, search)
}

function walk(at: number, index: number, search: Search, mayEnd: boolean): void {
  const { states } = search
  const found = search.entries[states[at]!]
  if (mayEnd && found) add(found, index, false, search)
  const token = search.sentence[index]
  if (!token || ++search.steps > maxSteps) return
  if (states[at + 1]! < states.length) skipGap(states[at + 1]!, index, search)
  if (states[at + 2] === 0) return
  const led = lead(at, index, search)
  if (!led && search.roles[index]! & isFiller) walk(at, index + 1, search, false)
  if (led && !(search.roles[index + 1]! & isCoordinator)) return
  const head = sharedHead(index, search)
  if (head < 0) return
  for (let i = at + 3; i < at + 3 + 2 * states[at + 2]!; i += 2)
    if (states[i] === search.ids[head]) end(states[i + 1]!, head, search)
}

/** A phrase ends at the head that a list shares. */
function end(at: number, head: number, search: Search): void {
  const found = search.entries[search.states[at]!]
  if (found?.term) add(found, head + 1, true, search)
}

function add({ lexicon, term, shields }: Entry, end: number, isShared: boolean, { found, start }: Search): void {
  found.push({ lexicon, term, start, end, shields, isShared })
}

/** Go on by the word at `index`; false where no word of the phrase stands there. */
function lead(at: number, index: number, search: Search): boolean {
  const { states } = search
  const id = search.ids[index]!
  let led = false
  if (id < 0) return false
  const last = at + 3 + 2 * states[at + 2]!
  for (let i = at + 3; i < last; i += 2) {
    if (states[i] !== id) continue
    led = true
    walk(states[i + 1]!, index + 1, search, true)
  }
  return led
}

/** The gaps behind a first word, all of them together. */
function skipFirst(behind: ReadonlyMap<number, number[]>, index: number, search: Search): void {
  for (let at = index; at <= index + maxGap && at < search.sentence.length; at++) {
    const id = search.ids[at]!
    if (id >= 0) for (const state of behind.get(id) ?? none) walk(state, at + 1, search, true)
    if (search.roles[at]! & endsGap) return
  }
}

function skipGap(at: number, index: number, search: Search): void {
  for (let skipped = 0; skipped <= maxGap; skipped++) {
    if (index + skipped >= search.sentence.length) return
    lead(at, index + skipped, search)
    if (search.roles[index + skipped]! & endsGap) return
  }
}

/**
 * Where the head of a list stands that the words before `index` share: 'billing and shipping address' at 'and',
 * 'device type and identifiers' at 'type'; -1 where there is none.
 */
function sharedHead(index: number, { sentence, roles: own }: Search): number {
  if (index >= sentence.length || !((own[index]! | own[index + 1]!) & isCoordinator)) return -1
  const first = sentence[index]!.lemma
  let coordinated = false
  for (let i = index; i < sentence.length && i < index + maxShared; i++) {
    const role = own[i]!
    if (role & isCoordinator) coordinated = true
    else if (role & isBreak) return -1
    else if (coordinated && role & isSharedHead && sentence[i]!.lemma !== first) return i
  }
  return -1
}
