import type { Term } from '../lexicon/term.ts'
import { type Part, type Pattern, parsePattern } from './pattern.ts'
import { tokens } from './tokens.ts'

export type Lexicons = Readonly<Record<string, readonly Term[]>>

/** What of a term is known once its phrases are compiled. */
export type FoundTerm = Pick<Term, 'id'>

/** A state between two words of a phrase. */
export interface State {
  /** Ids of the words that lead on, and where each leads. */
  words: number[]
  targets: State[]
  /** Where a gap of up to three words leads. */
  gap: State | null
  /** What is found when a phrase ends here. */
  found: Entry | null
}

/** What may follow the first word of phrases, all of them together, so that a word is looked up once. */
export interface Start {
  /** What is found when the word stands alone. */
  found: Entry[]
  next: Map<number, State[]>
  gaps: State[]
}

export interface Entry {
  lexicon: string
  /** `null` for a phrase that only shields its words. */
  term: FoundTerm | null
  /** The term that an exception shields from; other terms of the lexicon may still match. */
  shields: FoundTerm | null
}

/** All phrases of some lexicons, by their first word. */
export interface Automaton {
  /** Id of each word that a phrase holds. */
  vocabulary: Map<string, number>
  starts: Map<number, Start>
  /** Ids of the words of a lexicon as they are written there. */
  written: Map<string, readonly number[]>
}

function state(): State {
  return { words: [], targets: [], gap: null, found: null }
}

/** What can be found by some lexicons: each term, and after it what only shields its words. */
export function entriesOf(lexicons: Readonly<Record<string, readonly FoundTerm[]>>): Entry[] {
  return Object.entries(lexicons).flatMap(([lexicon, terms]) =>
    terms.flatMap((term) => [
      { lexicon, term, shields: null },
      { lexicon, term: null, shields: term }
    ])
  )
}

/**
 * Build the automaton of some lexicons. Choices are shared, not spelt out, so that a pattern costs what it holds.
 *
 * @param entries  those of `entriesOf`
 * @throws where a phrase is no pattern
 */
export function automaton(lexicons: Lexicons, entries: readonly Entry[]): Automaton {
  const built: Automaton = { vocabulary: new Map(), starts: new Map(), written: new Map() }
  const terms = Object.values(lexicons).flat()
  for (const [i, term] of terms.entries()) {
    for (const phrase of term.phrases) add(built, phrase, entries[2 * i]!)
    for (const phrase of term.except ?? []) add(built, phrase, entries[2 * i + 1]!)
  }
  return built
}

function add(into: Automaton, phrase: string, entry: Entry): void {
  const end: State = { ...state(), found: entry }
  const first = before(into, parsePattern(phrase), end, phrase)
  if (first.found)
    throw new Error(`Unexpected phrase \`${phrase}\`, expected at least one word that cannot be left out`)
  if (first.gap) throw new Error(`Unexpected gap at the start of phrase \`${phrase}\``)
  for (const [i, word] of first.words.entries()) merge(into, word, first.targets[i]!)
}

function merge({ starts }: Automaton, word: number, second: State): void {
  const start: Start = starts.get(word) ?? { found: [], next: new Map(), gaps: [] }
  starts.set(word, start)
  if (second.found) start.found.push(second.found)
  if (second.gap) start.gaps.push(second.gap)
  for (const [i, next] of second.words.entries()) {
    const targets = start.next.get(next)
    if (targets) targets.push(second.targets[i]!)
    else start.next.set(next, [second.targets[i]!])
  }
}

/** Build a pattern from its end: all that may stand last leads to `next`, so that choices share what follows them. */
function before(into: Automaton, pattern: Pattern, next: State, phrase: string): State {
  return pattern.reduceRight((after, part) => step(into, part, after, phrase), next)
}

function step(into: Automaton, part: Part, next: State, phrase: string): State {
  if (part.type === 'word') return words(into, part.text, next)
  if (part.type === 'gap') return { ...state(), gap: next }
  const ways = part.of.map((choice) => before(into, choice, next, phrase))
  return join(part.type === 'optional' ? [...ways, next] : ways, phrase)
}

/** One state that leads wherever any of the given ones leads. */
function join(ways: readonly State[], phrase: string): State {
  const joined = state()
  for (const way of ways) {
    joined.words.push(...way.words)
    joined.targets.push(...way.targets)
    if (way.gap && joined.gap && way.gap !== joined.gap)
      throw new Error(`Unexpected second gap in a choice of phrase \`${phrase}\``)
    joined.gap ??= way.gap
    joined.found ??= way.found
  }
  return joined
}

/** A written word may be several tokens: 'opt-out'. */
function words(into: Automaton, text: string, next: State): State {
  let ids = into.written.get(text)
  if (!ids) {
    ids = tokens(text).map((token) => idOf(into, token.lemma))
    into.written.set(text, ids)
  }
  let after = next
  for (let i = ids.length - 1; i >= 0; i--) after = { words: [ids[i]!], targets: [after], gap: null, found: null }
  return after
}

function idOf({ vocabulary }: Automaton, lemma: string): number {
  const known = vocabulary.get(lemma)
  if (known !== undefined) return known
  vocabulary.set(lemma, vocabulary.size)
  return vocabulary.size - 1
}
