import type { AnyFact, ChangeKind, Direction, Passage } from '../model.ts'
import type { WordRun } from './word-runs.ts'

/** One difference before it is judged. */
export interface Finding {
  /** Id of a rule. */
  rule: string
  kind: ChangeKind
  concept: string | null
  from: AnyFact | Passage | null
  to: AnyFact | Passage | null
  /** What the rule's sentence is filled with. */
  slots: Readonly<Record<string, string>>
  /** What, beside rule, kind and concept, makes this difference itself; never a line or a path. */
  values: readonly string[]
  /** Where the rule says `neutral` and the values tell more. */
  direction?: Direction
  oldLines: [number, number] | []
  newLines: [number, number] | []
  /** Positions of the groups of the alignment that it explains. */
  groups: readonly number[]
  /** Where it rests on words and not on facts: the runs of these groups that it explains. */
  runs?: readonly WordRun[]
}
