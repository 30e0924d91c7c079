import { automaton, entriesOf, type Lexicons, type Start, type State } from './automaton.ts'

/**
 * An automaton as numbers, so that it can be built once and read at every start, without the phrases. A state is the
 * place in `states` where it stands: what is found there, where a gap leads, how many words lead on, then each word and
 * its target. Found is the place of an entry in `entriesOf`. A place beyond the end is none.
 */
export interface Tables {
  /** By the name of the lexicon, the ids of its terms. */
  terms: Readonly<Record<string, readonly string[]>>
  /** The words that phrases hold; the place is the id. */
  vocabulary: readonly string[]
  states: Numbers
  /**
   * For each word, what may begin with it: how many entries are found, how many gaps follow, both, and then each next
   * word and its state. Nothing for a word that begins nothing.
   */
  starts: Numbers
  /** By id of the word, where in `starts` it stands; what stands there ends where the next begins. */
  startsAt: Numbers
}

/** Two bytes a number where that is enough: reading the program takes the longer, the larger it is. */
export type Numbers = Uint16Array | Uint32Array

/** Build the tables of some lexicons. @throws where a phrase is no pattern */
export function tablesOf(lexicons: Lexicons): Tables {
  const entries = entriesOf(lexicons)
  const places = new Map(entries.map((entry, place) => [entry, place]))
  const { vocabulary, starts } = automaton(lexicons, entries)
  const states: number[] = []
  const known = new Map<State, number>()

  /** What stands after a state is put down before it. */
  function put(state: State): number {
    const before = known.get(state)
    if (before !== undefined) return before
    const found = state.found ? places.get(state.found)! : none
    const gap = state.gap ? put(state.gap) : none
    const ways = state.words.flatMap((word, i) => [word, put(state.targets[i]!)])
    const at = states.length
    states.push(found, gap, state.words.length)
    for (const number of ways) states.push(number)
    known.set(state, at)
    return at
  }

  function begin({ found, gaps, next }: Start): number[] {
    const ways = [...next].flatMap(([word, targets]) => targets.flatMap((target) => [word, put(target)]))
    return [found.length, gaps.length, ...found.map((entry) => places.get(entry)!), ...gaps.map(put), ...ways]
  }

  const beginnings = [...vocabulary.values()].map((id) => (starts.has(id) ? begin(starts.get(id)!) : []))
  const startsAt = [0]
  for (const beginning of beginnings) startsAt.push(startsAt.at(-1)! + beginning.length)
  return {
    terms: Object.fromEntries(Object.entries(lexicons).map(([name, terms]) => [name, terms.map(({ id }) => id)])),
    vocabulary: [...vocabulary.keys()],
    states: numbersOf(states),
    starts: numbersOf(beginnings.flat()),
    startsAt: numbersOf(startsAt)
  }
}

/** Becomes the largest of the numbers, which no place is. */
const none = -1

function numbersOf(numbers: readonly number[]): Numbers {
  const fits = numbers.length < 0xffff && numbers.every((number) => number < 0xffff)
  return fits ? Uint16Array.from(numbers) : Uint32Array.from(numbers)
}
