import type { Term } from '../lexicon/term.ts'
import { expand } from './expand.ts'
import type { Token } from './tokens.ts'
import { tokens } from './tokens.ts'

/** A phrase of the lexicon, found in a sentence. */
export interface Hit {
  /** Name of the lexicon that holds the term. */
  lexicon: string
  term: Term
  /** Indices into the sentence's tokens; `end` is exclusive. */
  start: number
  end: number
}

interface Node {
  next: Map<string, Node>
  /** Where a gap of up to three words leads. */
  gap: Node | null
  ends: Entry[] | null
}

interface Entry {
  lexicon: string
  /** `null` for a phrase that only shields its words. */
  term: Term | null
  /** The term that an exception shields from; other terms of the lexicon may still match. */
  shields: Term | null
}

interface Candidate extends Entry {
  start: number
  end: number
  /** True where the words of the phrase do not stand together but share a list's head. */
  isShared: boolean
}

/** Words that say nothing of their own between the words of a phrase. */
const fillers = new Set(
  (
    'a an the our your their its his her my any such this that these those some certain other various relevant applicable additional specific particular ' +
    'respective own all both each every general further similar related same different new and/or'
  ).split(' ')
)
const coordinators = new Set(['and', 'or', ',', '/'])
/** Nouns that several words of a list may share: 'billing and shipping address'. */
const sharedHeads = new Set(
  'address number name information data detail id identifier type version history setting preference account date card record log service provider network partner agency party purpose law authority basis interest cookie'.split(
    ' '
  )
)
const maxGap = 3
const maxShared = 7

export type Matcher = (sentence: readonly Token[]) => Hit[]

function node(): Node {
  return { next: new Map(), gap: null, ends: null }
}

/**
 * Compile lexicons into one matcher that finds all their phrases in a single pass over a sentence.
 *
 * Within one lexicon the longest match wins and matches do not overlap; lexicons do not disturb each other.
 */
export function compile(lexicons: Readonly<Record<string, readonly Term[]>>): Matcher {
  const root = node()
  for (const [lexicon, terms] of Object.entries(lexicons))
    for (const term of terms) {
      for (const phrase of term.phrases) add(root, phrase, { lexicon, term, shields: null })
      for (const phrase of term.except ?? []) add(root, phrase, { lexicon, term: null, shields: term })
    }
  return (sentence) => longest(candidates(root, sentence))
}

function add(root: Node, pattern: string, entry: Entry): void {
  for (const phrase of expand(pattern)) {
    let at = root
    for (const part of phrase.split(' ')) {
      if (part === '..') {
        at.gap ??= node()
        at = at.gap
        continue
      }
      for (const token of tokens(part)) {
        let next = at.next.get(token.lemma)
        if (!next) {
          next = node()
          at.next.set(token.lemma, next)
        }
        at = next
      }
    }
    at.ends ??= []
    at.ends.push(entry)
  }
}

function candidates(root: Node, sentence: readonly Token[]): Candidate[] {
  const found: Candidate[] = []
  for (let start = 0; start < sentence.length; start++) {
    const first = root.next.get(sentence[start]!.lemma)
    if (first) walk(first, start + 1, { sentence, start, found, steps: 0 })
  }
  return found
}

interface Walk {
  sentence: readonly Token[]
  start: number
  found: Candidate[]
  /** Bounds the work on one start, so that no text makes the search slow. */
  steps: number
}

function walk(at: Node, index: number, state: Walk): void {
  if (at.ends)
    for (const entry of at.ends) state.found.push({ ...entry, start: state.start, end: index, isShared: false })
  const token = state.sentence[index]
  if (!token || ++state.steps > 200) return
  const next = at.next.get(token.lemma)
  if (next) walk(next, index + 1, state)
  if (at.gap) skipGap(at.gap, index, state)
  if (at.next.size === 0) return
  if (!next && token.isWord && fillers.has(token.lemma)) walkOn(at, index + 1, state)
  if (!next || isCoordinator(state.sentence[index + 1])) share(at, index, state)
}

/** Go on behind a filler without ending there. */
function walkOn(at: Node, index: number, state: Walk): void {
  walk({ next: at.next, gap: at.gap, ends: null }, index, state)
}

function skipGap(at: Node, index: number, state: Walk): void {
  for (let skipped = 0; skipped <= maxGap; skipped++) {
    const token = state.sentence[index + skipped]
    if (!token) return
    const next = at.next.get(token.lemma)
    if (next) walk(next, index + skipped + 1, state)
    if (!token.isWord && token.lemma !== ',') return
  }
}

function isCoordinator(token: Token | undefined): boolean {
  return token !== undefined && coordinators.has(token.lemma)
}

/** 'billing and shipping address': from 'billing', go on at the head that the list shares; 'device type and identifiers' likewise. */
function share(at: Node, index: number, state: Walk): void {
  const { sentence } = state
  let coordinated = false
  for (let i = index; i < sentence.length && i < index + maxShared; i++) {
    const token = sentence[i]!
    if (coordinators.has(token.lemma)) {
      coordinated = true
      continue
    }
    if (!token.isWord) return
    const startsList = i === index
    if (startsList && !coordinated) {
      // 'device [type and] identifiers': the first word of the list belongs to another phrase.
      if (!isCoordinator(sentence[i + 1])) return
      continue
    }
    if (!coordinated || !sharedHeads.has(token.lemma) || token.lemma === sentence[index]!.lemma) continue
    const next = at.next.get(token.lemma)
    if (next?.ends) {
      for (const entry of next.ends)
        if (entry.term) state.found.push({ ...entry, start: state.start, end: i + 1, isShared: true })
      return
    }
  }
}

/** Keep the longest matches of each lexicon, from left to right; a shielding phrase removes what it covers. */
function longest(found: Candidate[]): Hit[] {
  if (found.length === 0) return []
  found.sort(
    (a, b) => Number(a.isShared) - Number(b.isShared) || b.end - b.start - (a.end - a.start) || a.start - b.start
  )
  const taken = new Map<string, Candidate[]>()
  const hits: Hit[] = []
  for (const candidate of found) {
    const rivals = taken.get(candidate.lexicon) ?? []
    const covered = rivals.some(
      (rival) => rival.start < candidate.end && candidate.start < rival.end && blocks(rival, candidate)
    )
    if (covered) continue
    rivals.push(candidate)
    taken.set(candidate.lexicon, rivals)
    if (candidate.term)
      hits.push({ lexicon: candidate.lexicon, term: candidate.term, start: candidate.start, end: candidate.end })
  }
  return hits.sort((a, b) => a.start - b.start || a.end - b.end)
}

function blocks(rival: Candidate, candidate: Candidate): boolean {
  if (rival.shields) return rival.shields === candidate.term
  if (rival.term === candidate.term) return true
  // One phrase may name two concepts.
  if (rival.start === candidate.start && rival.end === candidate.end) return false
  return !candidate.isShared && rival.start <= candidate.start && candidate.end <= rival.end
}
