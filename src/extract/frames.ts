import { controllerSubjects, otherSubjects, personSubjects } from '../lexicon/en/subjects.ts'
import type { Hit } from '../words/hits.ts'
import type { Token } from '../words/tokens.ts'
import type { Clause } from './clauses.ts'
import type { Agent, Frame, FrameId } from './reading.ts'

const reach = 9
const determiners = new Set(['no', 'neither', 'none'])

/** Turn the verbs found in a sentence into frames: who acts, and whether it is denied. */
export function framesOf(
  hits: readonly Hit[],
  tokens: readonly Token[],
  parts: readonly Clause[],
  selfNames: ReadonlySet<string>
): Frame[] {
  return hits.map((hit) => {
    const clause = parts.find((part) => hit.start >= part.start && hit.start < part.end)!
    return {
      id: hit.term.id as FrameId,
      start: hit.start,
      end: hit.end,
      agent: hit.term.id === 'Provide' ? 'person' : agentOf(tokens, clause.start, hit.start, selfNames),
      denied: clause.kind !== 'condition' && clause.negation >= 0 && denies(tokens, clause.negation, hit.end)
    }
  })
}

/** A negation before the verb, or what stands right behind it in place of an object: 'we use no cookies', 'neither … nor'. */
function denies(tokens: readonly Token[], negation: number, end: number): boolean {
  return negation < end || (negation === end && determiners.has(tokens[negation]!.word))
}

/** The nearest subject before the verb, inside its clause. */
function agentOf(tokens: readonly Token[], from: number, verb: number, selfNames: ReadonlySet<string>): Agent {
  for (let i = verb - 1; i >= Math.max(from, verb - reach); i--) {
    const { word } = tokens[i]!
    if (word === 'our' || word === 'your' || word === 'their') continue
    if (controllerSubjects.has(word) || selfNames.has(word)) return 'controller'
    if (personSubjects.has(word)) return 'person'
    if (otherSubjects.has(word)) return 'other'
  }
  return 'unknown'
}
